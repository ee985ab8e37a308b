// The pages before the first leereenheid: what the qualification is called, its code, and the table of all units.
import { isPageLine } from '../opleidingsprofiel/recognise.ts'
import { joinWords, keyOf } from '../opleidingsprofiel/words.ts'
import { type Item, type Line, type Mark, mark, newItem } from './items.ts'
import * as is from './signs.ts'

export interface Front {
  code: string
  title: string
  /** Every unit the overview names, also those whose text is elsewhere. */
  listed: Item[]
}

const titlePattern = /leereenheden voor de (?:kwalificatie|opleiding|beroepsopleiding) ([^,(]{2,180})/i
const codePattern = /\bCrebo(?:code|nummer)?:? ?(\d{4,6})\b/i

/** Up to here nothing is a unit: a title of one, or the first activity. */
export function bodyStart(lines: readonly Line[]): number {
  const first = lines.findIndex(
    ({ words, correction }) =>
      is.unitTitle(words) !== null || is.activityHead(words) !== null || correction?.role === 'module',
  )
  if (first === -1) return lines.length
  const title = is.unitTitle(lines[first]?.words ?? '')
  // The unit's name may stand above, as the heading of its page.
  for (let index = first - 1; index >= Math.max(0, first - 12); index -= 1) {
    const heading = is.unitHeading(lines[index]?.words ?? '')
    if (heading && title && keyOf(heading.rest) === keyOf(title.rest)) return index
  }
  return first
}

function listUnits(lines: readonly Line[], marks: Mark[], known: ReadonlySet<string>): Item[] {
  const listed: Item[] = []
  let open: Item | null = null
  for (const line of lines) {
    const { words, correction } = line
    if (words === '') continue
    // In its own cell beside the unit.
    const last = listed.at(-1)
    if (last && /^N\.?v\.?t\b/i.test(words)) last.notApplicable = true
    if (line.gap || (open?.text.length ?? 0) > 300 || correction?.role === 'leave-out') open = null
    const found = correction?.role === 'leave-out' ? null : is.listedUnit(words)
    if (found) {
      open = newItem('module-list', line, found.rest.replace(is.workProcess, '').trim())
      open.number = found.number
      open.notApplicable = is.isNotApplicable(found.rest)
      listed.push(open)
      marks[line.number - 1] = mark('module-list', open)
      if (open.text !== found.rest) open = null
    } else if (open && is.workProcess.test(words)) open = null
    else if (open) {
      open.text = joinWords(open.text, words, known)
      open.lines.push(line.number)
      marks[line.number - 1] = mark('continuation', open)
    }
  }
  return listed
}

export function readFront(lines: readonly Line[], marks: Mark[], known: ReadonlySet<string>): Front {
  for (const { number, words } of lines) {
    marks[number - 1] = mark(
      words === '' ? 'blank' : isPageLine(words) ? 'page' : is.isListHead(words) ? 'heading' : 'prose',
    )
  }
  const listed = listUnits(lines, marks, known)
  const find = (pattern: RegExp, role: 'title' | 'code'): string => {
    for (const [index, line] of lines.entries()) {
      const next = lines.slice(index + 1, index + 3).find(({ words }) => words !== '')
      const here = pattern.exec(line.words)
      const ended = here !== null && here.index + here[0].length < line.words.length
      const found = ended || next?.gap ? here : (pattern.exec(joinWords(line.words, next?.words ?? '', known)) ?? here)
      if (!found?.[1] || /^\s*$/.test(line.words)) continue
      if (marks[line.number - 1]?.item === null)
        marks[line.number - 1] = mark(role, newItem(role, line, found[1].trim()))
      return found[1].trim()
    }
    return ''
  }
  return { listed, title: find(titlePattern, 'title'), code: find(codePattern, 'code') }
}
