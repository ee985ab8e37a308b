// The pages before the first module: code, title, the list of modules with hours and codes, the stated total. The
// diagram of the route, with its loose names and numbers, is left out.
import type { Item, Line, Mark } from './items.ts'
import { mark, newItem } from './items.ts'
import { bulletText, isAddress, isPageLine, moduleFacts, profileCode } from './recognise.ts'
import { isCapitals, joinWords, keyOf } from './words.ts'

export interface Front {
  code: string
  title: string
  /** The list of modules, in the order of the source. */
  listed: Item[]
  /** «in totaal 310 lestijden». */
  total: { hours: number; line: number } | null
}

const opensList = /bestaat uit (?:de volgende )?[\p{L}\d]{1,20} modules?\b|bestaat uit de volgende modules?\b/iu
const endsList = /^(?:CERTIFICERING|OPLEIDINGSDUUR|INSTAPVEREISTEN|DUAAL LEREN)\b/
const quotedTitle = /opleiding [“"«„‘']([^“”"«»„]{2,180}?)[”"»“’'] bestaat uit/iu
const footerTitle = /^BVR (?:Beroepsopleiding|Opleiding) (.{2,180}?) ?[-–] ?\d{1,2}\/\d{1,2}\/\d{4}$/i
const inTheTraining = /^In de opleiding (.{2,180}?) (?:leert|leren|verwerft|verwerven|wordt|worden|word) /
const yearTitle = /^(.{2,180}?) ?\[\d{4}\]$/
const totalHours = /in totaal (\d{1,5}) (?:lestijden|lt\b|uur|uren)/i

/** Sentences break over lines: what is searched for may stand on this line and the next. */
function pairFrom(lines: readonly Line[], index: number, known: ReadonlySet<string>): string {
  const here = lines[index]?.words ?? ''
  return joinWords(here, lines[index + 1]?.words ?? '', known)
}

function readList(lines: readonly Line[], marks: Mark[], known: ReadonlySet<string>): Item[] {
  const listed: Item[] = []
  let inList = false
  // «UITBREIDINGSMODULES» comes back further on, above the conditions of entry.
  let closed = false
  let extension = false
  let open: Item | null = null
  let gap = false
  lines.forEach((line, index) => {
    const words = line.words
    if (words === '' || isPageLine(words)) {
      gap = true
      return
    }
    const afterGap = gap
    gap = false
    const pair = pairFrom(lines, index, known)
    if (endsList.test(words)) {
      inList = false
      closed = true
    }
    const says = opensList.test(pair)
    if (says) {
      inList = true
      extension = false
    } else if (!closed && /uitbreidingsmodule/i.test(words)) {
      inList = true
      extension = true
    }
    const bullet = bulletText(words)
    const facts = moduleFacts(bullet ?? words)
    const corrected = line.correction?.role === 'module'
    const dropped = line.correction?.role === 'leave-out'
    const complete = facts.title !== '' && facts.hours !== null && facts.code !== ''
    if (!dropped && (corrected || (inList && bullet) || (complete && (bullet !== null || !open)))) {
      open = newItem('module-list', line, bullet ?? words)
      open.extension = extension
      listed.push(open)
      marks[index] = mark('module-list', open)
      if (facts.code !== '') open = null
      return
    }
    // The rest of a long name, its hours or its code: only until the code was there.
    const goesOn = line.correction?.role === 'continuation' || (!afterGap && !says) || facts.code !== ''
    if (open && inList && !dropped && goesOn && !endsList.test(words) && bullet === null) {
      open.text = joinWords(open.text, words, known)
      open.lines.push(line.number)
      marks[index] = mark('continuation', open)
      if (moduleFacts(open.text).code !== '') open = null
      return
    }
    open = null
  })
  return listed
}

function findTitle(lines: readonly Line[], known: ReadonlySet<string>): { title: string; index: number } | null {
  const first = (find: (index: number) => string | undefined) => {
    for (let index = 0; index < lines.length; index += 1) {
      const title = find(index)?.trim()
      if (title) return { title, index }
    }
    return null
  }
  return (
    first((index) => quotedTitle.exec(pairFrom(lines, index, known))?.[1]) ??
    first((index) => footerTitle.exec(lines[index]?.words ?? '')?.[1]) ??
    first((index) => yearTitle.exec(lines[index]?.words ?? '')?.[1]) ??
    first((index) => inTheTraining.exec(pairFrom(lines, index, known))?.[1]) ??
    first((index) => {
      const words = lines[index]?.words ?? ''
      return words !== '' && !isCapitals(words) && !isPageLine(words) && !isAddress(words) ? words : undefined
    })
  )
}

/** The title as it stands on the cover, often over two lines; else the line it was found in. */
function markTitle(lines: readonly Line[], marks: Mark[], found: { title: string; index: number }): void {
  const key = keyOf(found.title)
  for (let from = 0; from < Math.min(lines.length, 60); from += 1) {
    let joined = ''
    for (let to = from; to < Math.min(lines.length, from + 4); to += 1) {
      const words = lines[to]?.words ?? ''
      if (words === '') break
      joined += keyOf(words)
      if (joined !== key) continue
      const head = lines[from]
      if (!head) return
      const item = newItem('title', head, found.title)
      for (let index = from; index <= to; index += 1)
        marks[index] = mark(index === from ? 'title' : 'continuation', item)
      return
    }
  }
  const line = lines[found.index]
  if (line && marks[found.index]?.item === null) marks[found.index] = mark('title', newItem('title', line, found.title))
}

/** Reads `lines` (those before the first module) and says in `marks` what each was taken for. */
export function readFront(lines: readonly Line[], marks: Mark[], known: ReadonlySet<string>): Front {
  lines.forEach((line, index) => {
    const words = line.words
    if (words === '') marks[index] = mark('blank')
    else if (isPageLine(words)) marks[index] = mark('page')
    else marks[index] = mark(isCapitals(words) && words.length > 3 ? 'heading' : 'prose')
  })
  const listed = readList(lines, marks, known)
  const codeAt = lines.findIndex((line) => profileCode(line.words) !== null)
  const codeLine = lines[codeAt]
  const code = codeLine ? (profileCode(codeLine.words) ?? '') : ''
  if (codeLine && marks[codeAt]?.item === null) marks[codeAt] = mark('code', newItem('code', codeLine, code))
  const title = findTitle(lines, known)
  if (title) markTitle(lines, marks, title)
  let total: Front['total'] = null
  for (let index = 0; index < lines.length && !total; index += 1) {
    const stated = totalHours.exec(pairFrom(lines, index, known))?.[1]
    if (stated) total = { hours: Number(stated), line: lines[index]?.number ?? 1 }
  }
  return { code, title: title?.title.slice(0, 200) ?? '', listed, total }
}
