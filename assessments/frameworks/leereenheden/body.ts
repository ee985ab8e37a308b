// The units themselves: line by line, what each is taken for and which sentence it belongs to. One pass, one state; the
// patterns are in signs.ts, the sentences of an activity's two columns in parts.ts.
import { bulletText, isPageLine } from '../opleidingsprofiel/recognise.ts'
import { keyOf } from '../opleidingsprofiel/words.ts'
import { type Item, type Line, type Mark, mark, newItem } from './items.ts'
import { readPart } from './parts.ts'
import * as is from './signs.ts'
import { add, aside, goOn, openItem, type State } from './state.ts'
import { readTable } from './table.ts'

function beginParts(state: State): void {
  Object.assign(state, { group: null, groups: [], taken: new Set(), indicator: null })
}

export function openUnit(state: State, line: Line, number: string, title: string): Mark {
  const again = state.unit && keyOf(state.unit.text) === keyOf(title) && state.competence === null ? state.unit : null
  if (again) {
    again.lines.push(line.number)
    return mark('module', again)
  }
  const item = newItem('module', line, title)
  item.number = number
  item.unit = item
  Object.assign(state, {
    unit: item,
    competence: null,
    region: 'unit',
    topic: '',
    columnHead: '',
    tableBegun: false,
    columns: new Map(),
  })
  beginParts(state)
  return add(state, 'module', item)
}

export function openCompetence(state: State, line: Line, number: string, title: string): Mark {
  const item = newItem('competence', line, title)
  item.number = number
  item.competence = item
  Object.assign(state, { competence: item, region: 'title' })
  beginParts(state)
  return add(state, 'competence', item)
}

function readHead(state: State, line: Line): Mark | null {
  const { words } = line
  const unit = is.unitTitle(words)
  if (unit) return openUnit(state, line, unit.number || (state.unit?.number ?? ''), unit.rest)
  const heading = is.unitHeading(words)
  if (heading && /^Titel van\b/i.test(state.next(line))) {
    return openUnit(state, line, heading.number, heading.rest)
  }
  const activity = is.activityHead(words)
  if (activity)
    return openCompetence(state, line, activity.number, activity.rest.replace(/\bLeerresultaat:?$/i, '').trim())
  const alone = is.activityNumber(words)
  if (alone && alone.rest === '' && /^Activiteit:?$/i.test(state.next(line))) {
    return openCompetence(state, line, alone.number, '')
  }
  if (is.isUnitFact(words)) return aside(state, 'prose')
  if (is.isTableHead(words) && (state.region === 'unit' || words.length > 12)) {
    state.region = 'table'
    state.open = null
    return aside(state, 'heading')
  }
  if (state.region === 'title' && /^Activiteit:?$/i.test(words)) return aside(state, 'heading')
  if (is.isResultHead(words) && state.competence) {
    state.region = 'result'
    state.open = null
    return aside(state, 'heading')
  }
  if (is.isPartsHead(words) && state.competence) {
    state.region = 'parts'
    state.open = null
    return aside(state, 'heading')
  }
  return null
}

/** What a person said about this line goes before what it looks like. */
function readCorrected(state: State, line: Line): Mark | null {
  const said = line.correction
  const plain = bulletText(line.words) ?? line.words
  switch (said?.role) {
    case 'leave-out':
      // The rest of a sentence goes with its beginning; the end of a sentence goes alone.
      if (bulletText(line.words) !== null || line.gap) state.open = newItem('dropped', line, '')
      return aside(state, 'prose')
    case 'module': {
      const found = is.unitTitle(line.words) ?? is.unitHeading(line.words)
      return openUnit(state, line, found?.number ?? '', found?.rest ?? plain)
    }
    case 'competence': {
      const found = is.activityHead(line.words) ?? is.activityNumber(line.words)
      const number = said.number?.trim() || found?.number
      return number ? openCompetence(state, line, number, found ? found.rest : plain) : null
    }
    case 'result':
      if (state.competence) state.region = 'result'
      return openItem(state, 'result', line, plain)
    case 'group': {
      const read = openItem(state, 'group', line, plain)
      state.region = 'parts'
      return read
    }
    case 'indicator': {
      const read = openItem(state, 'indicator', line, plain)
      state.region = 'parts'
      return read
    }
    case 'knowledge':
    case 'skill': {
      const read = openItem(state, said.role, line, plain)
      if (read.item) read.item.topic = state.topic
      return read
    }
    case 'separate': {
      const kind = state.open?.kind
      return kind === 'indicator' || kind === 'group' || kind === 'knowledge' || kind === 'skill'
        ? openItem(state, kind, line, plain)
        : null
    }
    case 'continuation':
      return state.open ? goOn(state, state.open, line, plain) : null
    default:
      return null
  }
}

function readLine(state: State, line: Line): Mark {
  if (line.words === '') return aside(state, 'blank')
  const corrected = readCorrected(state, line)
  if (corrected) return corrected
  if (isPageLine(line.words)) return aside(state, 'page')
  const head = readHead(state, line)
  if (head) return head
  if (state.open?.kind === 'dropped' && bulletText(line.words) === null && !line.gap) return aside(state, 'prose')
  switch (state.region) {
    case 'unit':
      return state.open?.kind === 'module' && !line.gap && !/^\p{Lu}/u.test(line.words)
        ? goOn(state, state.open, line, line.words)
        : aside(state, 'prose')
    case 'table':
      return readTable(state, line)
    case 'title':
      return readTitle(state, line)
    case 'result':
      return bulletText(line.words) === null || state.open?.kind === 'result'
        ? readResult(state, line)
        : readPart(state, line)
    case 'parts':
      return readPart(state, line)
  }
}

function readTitle(state: State, line: Line): Mark {
  const title = state.competence
  if (!title) return aside(state, 'prose')
  // Both heads stood on one line: what follows after a gap is the result.
  if (title.text !== '' && line.gap && /[.]$/.test(line.words)) return readResult(state, line)
  return goOn(state, title, line, line.words)
}

function readResult(state: State, line: Line): Mark {
  state.region = 'result'
  if (state.open?.kind === 'result') return goOn(state, state.open, line, bulletText(line.words) ?? line.words)
  return openItem(state, 'result', line, bulletText(line.words) ?? line.words)
}

/** Reads the lines from the first unit on; `marks` gets one entry per line, of its left cell when it has two. */
export function readBody(
  lines: readonly Line[],
  marks: Mark[],
  context: Pick<State, 'known' | 'next' | 'subjects'>,
): Item[] {
  const state: State = {
    ...context,
    items: [],
    marks,
    region: 'unit',
    unit: null,
    competence: null,
    group: null,
    groups: [],
    taken: new Set(),
    indicator: null,
    tableBegun: false,
    columns: new Map(),
    open: null,
    topic: '',
    topicOpen: false,
    columnHead: '',
    kind: 'knowledge',
  }
  const seen = new Set<number>()
  for (const line of lines) {
    const read = readLine(state, line)
    const blank = read.role === 'blank' && seen.has(line.number)
    const better = read.item !== null && marks[line.number - 1]?.item === null
    if (!blank && (!seen.has(line.number) || better)) marks[line.number - 1] = read
    seen.add(line.number)
  }
  return state.items
}
