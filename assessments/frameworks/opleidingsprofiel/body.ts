// The modules: line by line, what each is taken for and which sentence it belongs to. One pass, one state; the
// patterns are in recognise.ts, the choice between the two columns in columns.ts.
import type { LineRole } from '../../contract/imports.ts'
import { type Block, cellsOf, columnAt, emptyBlock, goesOnWith, hadRoom, measure, type Widths } from './columns.ts'
import type { Item, Line, Mark } from './items.ts'
import { indentOf, longestSentence, mark, newItem } from './items.ts'
import * as is from './recognise.ts'
import { isCapitals, joinWords, keyOf, tidy, unfinished, withoutFurniture } from './words.ts'

interface State {
  items: Item[]
  module: Item | null
  competence: Item | null
  /** The head of the table was seen: numbers are competences from here on. */
  table: boolean
  canDo: boolean
  open: Item | null
  block: Block
  page: number
  /** An empty line or a page's end stood before this line. */
  gap: boolean
  /** Where the right column starts, in a copy that kept the layout. */
  edge: number | null
  widths: Widths
}

export interface BodyContext {
  known: ReadonlySet<string>
  /** Keys of the titles in the list of modules. */
  titles: readonly string[]
  /** The copy has an empty line between all lines, so an empty line says nothing. */
  doubled: boolean
  /** The next line with words, from a line on. */
  next: (line: Line) => string
}

function add(state: State, item: Item): Item {
  item.module ??= state.module
  item.competence ??= state.competence
  item.page = state.page
  measure(state.widths, item.kind, item.lastLine)
  state.items.push(item)
  state.open = item
  return item
}

function openModule(state: State, line: Line, heading: is.Heading): Mark {
  const item = newItem('module', line, heading.title)
  item.extension = heading.extension
  item.module = item
  state.module = item
  state.competence = null
  Object.assign(state, { table: false, canDo: false, block: emptyBlock(), edge: null })
  return mark('module', add(state, item))
}

function openCompetence(state: State, line: Line, number: string, title: string): Mark {
  const item = newItem('competence', line, title)
  item.number = number
  item.competence = item
  state.competence = item
  state.block = emptyBlock()
  state.edge = null
  state.table = true
  return mark('competence', add(state, item))
}

function openSentence(state: State, line: Line, kind: 'indicator' | 'knowledge', text: string): Mark {
  const item = add(state, newItem(kind, line, text))
  state.block[kind] = item
  state.block[kind === 'indicator' ? 'left' : 'right'] += 1
  return mark(kind, item)
}

function goOn(state: State, line: Line, item: Item, words: string, context: BodyContext): Mark {
  const text = joinWords(item.text, words, context.known)
  if (text.length > longestSentence) return { ...mark('prose'), module: item.module, competence: item.competence }
  item.text = text
  item.separate ||= line.correction?.role === 'separate'
  item.page = state.page
  item.lastLine = words.length
  measure(state.widths, item.kind, words.length)
  if (item.lines.at(-1) !== line.number) item.lines.push(line.number)
  if (item === state.block.indicator) state.block.left += 1
  if (item === state.block.knowledge) state.block.right += 1
  state.open = item
  return mark('continuation', item)
}

/** A bullet of the right column says so by its words; after such a one, only a verb leads back to the left column. */
function kindOfBullet(state: State, text: string, line: Line): 'indicator' | 'knowledge' {
  const column = columnAt(state.block, indentOf(line))
  if (column) return column
  if (is.opensKnowledge(text)) return 'knowledge'
  const before = state.open
  const inKnowledge = before?.kind === 'knowledge' && before.page === state.page
  return inKnowledge && !state.canDo && !is.opensWithVerb(text) ? 'knowledge' : 'indicator'
}

function asCompetence(state: State, words: string, line: Line, context: BodyContext): is.Numbered | null {
  const found = is.numbered(words)
  if (!found) return null
  const next = context.next(line)
  if (found.rest === '') {
    // A number alone is a page's, unless a title follows.
    const title = state.canDo ? /^\p{L}/u.test(next) : /^\p{Lu}/u.test(next)
    const other = is.bulletText(next) !== null || is.moduleHeading(next) || is.isPageLine(next) || is.isTableHead(next)
    return state.table && title && !other ? found : null
  }
  const open = state.open
  if (open && !state.gap && unfinished(open.text)) return null
  const small = /^[^\p{L}]{0,3}\p{Ll}/u.test(found.rest)
  const betweenTitles = open === null || open.kind === 'competence' || open.kind === 'footnote'
  if (small && !state.canDo && !(betweenTitles && state.gap)) return null
  // Without the table's head (lost in the copy), a number that opens a paragraph is a competence; in prose it is not.
  return state.table || state.gap ? found : null
}

/** The rest of a heading that broke: capitals that lead to a listed title, or that follow without an empty line. */
function headingGoesOn(state: State, words: string, context: BodyContext): boolean {
  const open = state.open
  if (open?.kind !== 'module' || state.table || !isCapitals(words) || /^SITUERING\b/.test(words)) return false
  const soFar = keyOf(open.text)
  if (soFar !== '' && context.titles.includes(soFar)) return false
  const longer = soFar + keyOf(words)
  return !state.gap || context.titles.some((title) => title.startsWith(longer))
}

function readWords(state: State, line: Line, words: string, context: BodyContext): Mark {
  const here = (role: LineRole) => ({ ...mark(role), module: state.module, competence: state.competence })
  const heading = is.moduleHeading(words)
  if (heading && (heading.title !== '' || isCapitals(context.next(line)))) return openModule(state, line, heading)
  if (headingGoesOn(state, words, context) && state.open) return goOn(state, line, state.open, words, context)
  if (is.isTableHead(words)) {
    // The head comes back at the top of a page; the sentence it cuts is still open then.
    if (state.table) state.page += 1
    else state.open = null
    state.table = true
    return here('heading')
  }
  if (is.isCanDo(words)) {
    state.canDo = true
    state.table = true
    state.open = null
    return here('heading')
  }
  if (is.isAddress(words)) return here('prose')
  const note = is.footnoteStart(words)
  if (note) {
    const item = newItem('footnote', line, note.rest)
    item.number = note.number
    return mark('footnote', add(state, item))
  }
  const competence = asCompetence(state, words, line, context)
  if (competence) return openCompetence(state, line, competence.number, competence.rest)
  if (/^\d{1,4}$/.test(words)) {
    state.page += 1
    return here('page')
  }
  const bullet = state.competence ? is.bulletText(words) : null
  if (bullet !== null) {
    const text = bullet === '' ? context.next(line) : bullet
    return openSentence(state, line, kindOfBullet(state, text, line), bullet)
  }
  const { open, block } = state
  if (open && open.kind !== 'module') {
    // A footnote at the foot of a page stands between a sentence and its end.
    const ended = open.kind === 'footnote' && (/[.…!?]$/.test(open.text) || hadRoom(open, words, state.widths))
    const past = ended && open.page !== state.page && /^\p{Ll}/u.test(words)
    const held = past ? (block.indicator ?? block.knowledge) : null
    const ownParagraph = state.gap && !context.doubled
    const at = { page: state.page, ownParagraph, words, widths: state.widths, indent: indentOf(line) }
    const item = goesOnWith(held ?? open, block, at)
    const follows = !state.gap || context.doubled || unfinished(item.text) || /^[^\p{L}]{0,3}\p{Ll}/u.test(words)
    if (follows) return goOn(state, line, item, words, context)
  }
  if (open?.kind !== 'module') state.open = null
  return here(isCapitals(words) ? 'heading' : 'prose')
}

/** The kind of sentence these words begin, or null when they begin none. */
function startOf(state: State, words: string, line: Line, context: BodyContext): LineRole | null {
  if (is.moduleHeading(words)) return 'module'
  if (is.footnoteStart(words)) return 'footnote'
  if (asCompetence(state, words, line, context)) return 'competence'
  const bullet = is.bulletText(words)
  return bullet === null ? null : kindOfBullet(state, bullet, line)
}

/** What a person said about this line goes before what it looks like. */
function readCorrected(state: State, line: Line, context: BodyContext): Mark | null {
  const said = line.correction
  const plain = is.bulletText(line.words) ?? line.words
  const found = is.numbered(line.words)
  switch (said?.role) {
    case 'leave-out': {
      // The rest of a sentence goes with its beginning; the end of a sentence goes alone.
      const starts = startOf(state, line.words, line, context)
      if (starts) state.open = { ...newItem('dropped', line, ''), module: state.module, competence: state.competence }
      return { ...mark(starts ?? 'prose'), module: state.module, competence: state.competence }
    }
    case 'module':
      return openModule(state, line, is.moduleHeading(line.words) ?? { extension: false, title: plain })
    case 'competence': {
      const number = tidy(said.number ?? '') || found?.number
      return number ? openCompetence(state, line, number, found ? found.rest : plain) : null
    }
    case 'indicator':
    case 'knowledge':
      return openSentence(state, line, said.role, plain)
    case 'continuation':
      return state.open ? goOn(state, line, state.open, plain, context) : null
    default:
      return null
  }
}

function readLine(state: State, line: Line, context: BodyContext): Mark {
  const here = (role: LineRole) => ({ ...mark(role), module: state.module, competence: state.competence })
  if (line.words === '') return here('blank')
  const corrected = readCorrected(state, line, context)
  if (corrected) return corrected
  if (is.isPageLine(line.words)) {
    state.page += 1
    return here('page')
  }
  const cells = state.table && line.correction === null ? cellsOf(line.source, state.edge) : null
  if (!cells) return readWords(state, line, line.words, context)
  const leftWords = tidy(cells.left)
  const left = leftWords === '' ? null : readLeft(state, line, leftWords, context)
  state.edge = cells.at
  const rightWords = withoutFurniture(tidy(cells.right))
  const bullet = is.bulletText(rightWords)
  const knowledge = state.block.knowledge
  const resume = state.block.indicator ?? state.competence
  const right =
    bullet !== null || !knowledge
      ? openSentence(state, line, 'knowledge', bullet ?? rightWords)
      : goOn(state, line, knowledge, rightWords, context)
  // What comes without a gap on the next line goes on with the left column.
  state.open = resume ?? state.open
  return left ?? right
}

function readLeft(state: State, line: Line, words: string, context: BodyContext): Mark {
  if (state.edge !== null && state.block.indicator && is.bulletText(words) === null && !is.numbered(words)) {
    return goOn(state, line, state.block.indicator, words, context)
  }
  return readWords(state, line, words, context)
}

/** Reads the lines from the first module on; `marks` gets one entry per line. */
export function readBody(lines: readonly Line[], marks: Mark[], context: BodyContext): Item[] {
  const state: State = {
    items: [],
    module: null,
    competence: null,
    table: false,
    canDo: false,
    open: null,
    block: emptyBlock(),
    page: 0,
    gap: true,
    edge: null,
    widths: new Map(),
  }
  for (const line of lines) {
    if (line.opensPage) {
      state.page += 1
      state.gap = true
    }
    const read = readLine(state, line, context)
    marks[line.number - 1] = read
    state.gap = read.role === 'blank' || read.role === 'page'
  }
  return state.items
}
