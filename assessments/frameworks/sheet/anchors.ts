// The main table: a row per anchor. A row says its competence and its indicator again, or leaves them to the row above.

import { fromListText } from '../cell-text.ts'
import { longestNumber, longestSentence } from '../limits.ts'
import { levelOf, lineText } from '../texts.ts'
import { type AnchorColumn, anchorColumns, headOf } from './columns.ts'
import {
  type AnchorDraft,
  type CompetenceDraft,
  type CompetenceDrafts,
  type GroupDraft,
  groupOf,
  type IndicatorDraft,
} from './drafts.ts'
import { doubt, type Grid, type GridRow, isBlank, type Notes, problem, said, textAt } from './grid.ts'
import { doubtTable, findHead, type Head } from './heads.ts'
import { isExample } from './template.ts'
import { checkCells, identifier, limited, tagsOf } from './values.ts'

export interface Extra {
  competence: CompetenceDraft
  kind: 'knowledge' | 'skill'
  text: string
  row: GridRow
}

export interface Collected {
  drafts: CompetenceDrafts
  /** Ids of indicators and whose they are: a copied row takes its id along. */
  indicatorIds: Map<string, CompetenceDraft>
  anchors: AnchorDraft[]
  /** What a person said is knowledge or a skill and no indicator. */
  extras: Extra[]
  notes: Notes
}

interface State extends Collected {
  grid: Grid
  head: Head<AnchorColumn>
  competence: CompetenceDraft | null
  indicator: IndicatorDraft | null
  /** By competence: its indicators by id, or by text where there is none. */
  known: Map<CompetenceDraft, Map<string, IndicatorDraft>>
}

/** False when this sheet has no such table. */
export function readAnchorTable(grid: Grid, collected: Collected): boolean {
  const head = findHead(
    grid,
    anchorColumns,
    (found) => found.has('title') || found.has('indicator') || (found.has('anchor') && found.has('level')),
  )
  if (!head) return false
  const { notes } = collected
  let complete = true
  for (const column of ['title', 'indicator'] as const) {
    if (head.columns.has(column) || (column === 'title' && head.columns.has('number'))) continue
    complete = false
    problem(notes, 'column-missing', grid, head.row, { value: headOf(column) })
  }
  if (head.columns.has('anchor') && !head.columns.has('level') && !head.columns.has('levelName')) {
    complete = false
    problem(notes, 'column-missing', grid, head.row, { value: headOf('level') })
  }
  doubtTable(grid, head, notes)
  if (!complete) return true
  const state: State = { ...collected, grid, head, competence: null, indicator: null, known: new Map() }
  for (const row of head.rows) readRow(state, row)
  return true
}

const at = (state: State, row: GridRow, column: AnchorColumn): string => textAt(row, state.head.columns.get(column))

function readRow(state: State, row: GridRow): void {
  if (isBlank(row)) return
  if (said(row, 'leave-out') || isExample((column) => at(state, row, column))) return
  const usable = checkCells(state.notes, state.grid, row, state.head.columns)
  const competence = competenceOf(state, row)
  const words = rowWords(state, row)
  if (!competence) {
    const orphan = words.indicator === '' ? 'anchor-without-indicator' : 'indicator-without-competence'
    problem(state.notes, orphan, state.grid, row, { value: words.indicator || words.anchor })
    return
  }
  row.competence = competence
  describe(state, competence, row)
  const extra = said(row, 'knowledge') ? 'knowledge' : said(row, 'skill') ? 'skill' : null
  if (extra) {
    const text = words.indicator || words.anchor
    if (text === '') return
    state.extras.push({ competence, kind: extra, text, row })
    place(row, extra)
    return
  }
  const indicator = indicatorOf(state, competence, row, words.indicator)
  if (!usable) return
  readAnchor(state, indicator, row, words.anchor)
  if (row.fate !== 'left-out') return
  // It says nothing that the rows above did not say.
  const into = (indicator ?? competence).head
  if (into === row) place(row, indicator ? 'indicator' : 'competence')
  else Object.assign(row, { role: indicator ? 'indicator' : 'competence', fate: 'merged', into: into.line })
}

/** A word of a person about the whole row stands for its last text. */
function rowWords(state: State, row: GridRow): { indicator: string; anchor: string } {
  const indicator = at(state, row, 'indicator')
  const anchor = at(state, row, 'anchor')
  const text = row.corrections.find((correction) => correction.column === undefined && correction.text)?.text?.trim()
  if (text === undefined) return { indicator, anchor }
  return anchor === '' ? { indicator: text, anchor } : { indicator, anchor: text }
}

function place(row: GridRow, role: GridRow['role']): void {
  row.role = role
  row.fate = 'placed'
}

function competenceOf(state: State, row: GridRow): CompetenceDraft | null {
  const moved = row.corrections.find(({ under }) => under !== undefined)?.under?.trim()
  if (moved !== undefined && moved !== '') {
    const found = state.drafts.named(moved)
    if (found) return enter(state, found)
    problem(state.notes, 'indicator-without-competence', state.grid, row, { value: moved })
    return null
  }
  const id = identifier(state.notes, state.grid, row, state.head.columns.get('competenceId'))
  const written = lineText(said(row, 'competence')?.number ?? at(state, row, 'number'))
  const number = limited(state.notes, state.grid, row, state.head.columns.get('number'), written, longestNumber)
  const title = limited(
    state.notes,
    state.grid,
    row,
    state.head.columns.get('title'),
    at(state, row, 'title'),
    longestSentence,
  )
  if (id === '' && number === '' && title === '') return state.competence
  const known = state.drafts.find(id, number, title)
  if (known) {
    differs(state, row, known, number, title)
    return enter(state, known)
  }
  if (number !== '' && state.drafts.withNumber(number)) {
    problem(state.notes, 'number-twice', state.grid, row, { column: state.head.columns.get('number'), value: number })
  }
  place(row, 'competence')
  return enter(state, state.drafts.add(id, number, title, row))
}

/** One number for two titles cannot be; an id says it is the same one with a slip in its name. */
function differs(state: State, row: GridRow, known: CompetenceDraft, number: string, title: string): void {
  const otherTitle = title !== '' && known.title !== '' && title !== known.title
  const otherNumber = number !== '' && known.number !== null && number !== known.number
  if (otherTitle && !otherNumber && number !== '' && known.id === null) {
    problem(state.notes, 'number-twice', state.grid, row, { column: state.head.columns.get('number'), value: number })
  } else if (otherTitle) doubt(state.notes, 'title-differs', row, title)
  else if (otherNumber) doubt(state.notes, 'title-differs', row, number)
}

function enter(state: State, competence: CompetenceDraft): CompetenceDraft {
  if (competence !== state.competence) state.indicator = null
  state.competence = competence
  return competence
}

/** What a row says about its competence besides its name: the first that says it counts. */
function describe(state: State, competence: CompetenceDraft, row: GridRow): void {
  for (const column of ['definition', 'learningResult'] as const) {
    const place = state.head.columns.get(column)
    const text = limited(state.notes, state.grid, row, place, at(state, row, column), longestSentence)
    if (text === '' || text === competence[column]) continue
    if (competence[column] === '') competence[column] = text
    else doubt(state.notes, 'title-differs', row, text)
  }
  const kind = at(state, row, 'kind').toLowerCase()
  if (kind !== '') competence.kind ??= /^(?:tech|vak|beroep)/.test(kind) ? 'technical' : 'generic'
  if (competence.modules.length === 0) competence.modules = fromListText(at(state, row, 'modules'))
  if (competence.titleVariants.length === 0) competence.titleVariants = fromListText(at(state, row, 'titleVariants'))
}

/** The group a row names; with its tags, also when no indicator stands beside it. */
function groupIn({ grid, head, notes }: State, competence: CompetenceDraft, row: GridRow): GroupDraft | null {
  const words = textAt(row, head.columns.get('group'))
  const text = limited(notes, grid, row, head.columns.get('group'), words, longestSentence)
  const id = identifier(notes, grid, row, head.columns.get('groupId'))
  const named = text !== '' || competence.groupsByKey.has(`id ${id}`)
  const group = named ? groupOf(competence, id, text) : null
  if (group && group.lines.length === 0) group.lines.push(row.line)
  const tags = tagsOf(notes, grid, row, head.columns.get('tags'))
  if (tags.length > 0 && group && group.tags.length === 0) group.tags = tags
  if (tags.length > 0 && !group) doubt(notes, 'columns-left-out', row, headOf('tags'))
  return group
}

function indicatorOf(state: State, competence: CompetenceDraft, row: GridRow, words: string): IndicatorDraft | null {
  const { grid, head, notes } = state
  const id = identifier(notes, grid, row, head.columns.get('indicatorId'))
  const text = limited(notes, grid, row, head.columns.get('indicator'), words, longestSentence)
  const group = groupIn(state, competence, row)
  const known = state.known.get(competence) ?? new Map<string, IndicatorDraft>()
  state.known.set(competence, known)
  const key = id === '' ? `text ${text}` : `id ${id}`
  const before = known.get(key)
  if (text === '' && id === '') return state.indicator
  if (text === '' && before === undefined) {
    // An id and no words: what stands beside it belongs to nothing.
    state.indicator = null
    return null
  }
  const indicator = before ?? {
    id: id || null,
    text,
    variants: [],
    modules: [],
    group,
    lines: [],
    anchors: [],
    head: row,
  }
  if (before === undefined) {
    known.set(key, indicator)
    competence.indicators.push(indicator)
    place(row, 'indicator')
  }
  const owner = id === '' ? competence : (state.indicatorIds.get(id) ?? competence)
  if (id !== '') state.indicatorIds.set(id, owner)
  if (owner !== competence || (id !== '' && text !== '' && text !== indicator.text)) {
    problem(notes, 'id-twice', grid, row, { column: head.columns.get('indicatorId'), value: id })
  }
  indicator.group ??= group
  indicator.lines.push(row.line)
  if (indicator.variants.length === 0) indicator.variants = fromListText(at(state, row, 'variants'))
  if (indicator.modules.length === 0) indicator.modules = fromListText(at(state, row, 'indicatorModules'))
  state.indicator = indicator
  return indicator
}

function readAnchor(state: State, indicator: IndicatorDraft | null, row: GridRow, words: string): void {
  const { grid, head, notes } = state
  const text = limited(notes, grid, row, head.columns.get('anchor'), words, longestSentence)
  const levelText = at(state, row, 'level')
  const name = lineText(at(state, row, 'levelName'))
  if (text === '') return
  if (!indicator) {
    problem(notes, 'anchor-without-indicator', grid, row, { column: head.columns.get('indicator'), value: text })
    return
  }
  if (indicator.lines.at(-1) !== row.line) indicator.lines.push(row.line)
  place(row, 'anchor')
  state.anchors.push({
    indicator,
    text,
    level: levelOf(levelText),
    levelText,
    name,
    grid,
    row,
    column: head.columns.get('level') ?? head.columns.get('levelName'),
  })
}
