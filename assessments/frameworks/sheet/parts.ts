// The other sheets of a full export: the framework itself, groups, modules, knowledge and footnotes. A file a person made
// has none of them, and needs none.

import { Id } from '../../contract/common.ts'
import type { Knowledge, Module, Scale } from '../../contract/framework-body.ts'
import type { ImportPreview } from '../../contract/imports.ts'
import { fromExactText } from '../cell-text.ts'
import { longestModuleCode, longestNumber, longestSentence, longestTopic } from '../limits.ts'
import { cut, headKey, lineText } from '../texts.ts'
import { isYes } from './cells.ts'
import { type PartName, partColumns } from './columns.ts'
import { type CompetenceDrafts, groupOf } from './drafts.ts'
import { type Grid, type GridRow, isBlank, type Notes, problem, said, textAt } from './grid.ts'
import { doubtTable, findHead } from './heads.ts'
import { givenScale } from './scale.ts'
import { checkCells, exactLimited, identifier, limited, tagsOf } from './values.ts'

export interface Parts {
  identifier: string | null
  code: string
  title: string
  source: string
  scale: Scale | null
  /** The sheet «Kader» is there: an empty framework is then a framework. */
  full: boolean
  modules: Module[]
  knowledge: ImportPreview['knowledge']
  footnotes: ImportPreview['footnotes']
}

export const noParts = (): Parts => ({
  identifier: null,
  code: '',
  title: '',
  source: '',
  scale: null,
  full: false,
  modules: [],
  knowledge: [],
  footnotes: [],
})

export const kindWords: Record<Knowledge['kind'], string> = {
  knowledge: 'kennis',
  skill: 'vaardigheid',
  responsibility: 'verantwoordelijkheid',
}

interface Reading {
  grid: Grid
  notes: Notes
  parts: Parts
  drafts: CompetenceDrafts
}
/** A row's cell, checked against its limit; the whole row's role and place are set by the reader. */
type At = (name: string, most?: number) => string
type RowReader = (reading: Reading, row: GridRow, at: At, place: (name: string) => number | undefined) => boolean

const readers: Record<Exclude<PartName, 'Kader'>, RowReader> = {
  Deelactiviteiten({ grid, notes, drafts }, row, at, place) {
    const competence = drafts.find(identifier(notes, grid, row, place('competenceId')), lineText(at('number')), '')
    const text = at('group', longestSentence)
    if (!competence || text === '') {
      problem(notes, 'indicator-without-competence', grid, row, { column: place('number'), value: text })
      return false
    }
    row.competence = competence
    row.role = 'group'
    const group = groupOf(competence, identifier(notes, grid, row, place('groupId')), text)
    group.tags = tagsOf(notes, grid, row, place('tags'))
    group.lines.push(row.line)
    // The order of this sheet is the order of the groups.
    competence.groups = [...competence.groups.filter((other) => other !== group), group]
    return true
  },
  Modules({ grid, notes, parts }, row, at, place) {
    const code = fromExactText(at('code'))
    const hours = at('hours')
    const count = /^\d{1,6}(?:[.,]0+)?$/.test(hours) ? Number.parseInt(hours, 10) : null
    const title = at('title', longestSentence)
    row.role = 'module'
    row.holds.push({ kind: 'module', index: parts.modules.length })
    parts.modules.push({
      code: exactLimited(notes, grid, row, place('code'), code, longestModuleCode),
      title: title || code.trim() || 'Module',
      hours: count,
      extension: isYes(at('extension')),
    })
    return true
  },
  Kennis({ grid, notes, parts }, row, at, place) {
    const text = at('text', longestSentence)
    if (text === '') return false
    const word = at('kind').toLowerCase()
    const kind = word.startsWith('vaard') ? 'skill' : word.startsWith('verantw') ? 'responsibility' : 'knowledge'
    const topic = fromExactText(at('topic'))
    row.role = kind
    row.holds.push({ kind: 'knowledge', index: parts.knowledge.length })
    parts.knowledge.push({
      kind,
      topic: exactLimited(notes, grid, row, place('topic'), topic, longestTopic),
      text,
      competence: fromExactText(at('competence')),
      module: fromExactText(at('module')),
    })
    return true
  },
  Voetnoten({ parts }, row, at) {
    row.role = 'footnote'
    row.holds.push({ kind: 'footnote', index: parts.footnotes.length })
    parts.footnotes.push({
      number: fromExactText(at('number')),
      term: fromExactText(at('term')),
      text: fromExactText(at('text')),
    })
    return true
  },
}

/** False when this sheet is none of the parts. */
export function readPart(name: PartName, grid: Grid, notes: Notes, parts: Parts, drafts: CompetenceDrafts): boolean {
  if (name === 'Kader') return readKader(grid, notes, parts)
  const columns: Record<string, readonly string[]> = partColumns[name]
  const head = findHead(grid, columns, (found) => found.size === Object.keys(columns).length)
  if (!head) return false
  doubtTable(grid, head, notes)
  for (const row of head.rows) {
    if (isBlank(row) || said(row, 'leave-out') || !checkCells(notes, grid, row, head.columns)) continue
    const place = (column: string) => head.columns.get(column)
    const at: At = (column, most) => {
      const text = textAt(row, place(column))
      return most === undefined ? text : limited(notes, grid, row, place(column), text, most)
    }
    if (readers[name]({ grid, notes, parts, drafts }, row, at, place)) row.fate = 'placed'
  }
  return true
}

const kaderKeys = { identificatie: 'identifier', code: 'code', titel: 'title', bron: 'source' } as const

function readKader(grid: Grid, notes: Notes, parts: Parts): boolean {
  const head = findHead(grid, partColumns.Kader, (found) => found.size === 2)
  const value = head?.columns.get('value')
  if (!head || value === undefined) return false
  const names = new Map<number, string>()
  for (const row of head.rows) {
    if (isBlank(row) || said(row, 'leave-out') || !checkCells(notes, grid, row, head.columns)) continue
    const key = headKey(textAt(row, head.columns.get('key')))
    const text = textAt(row, value)
    const level = /^niveau(\d{1,2})$/.exec(key)
    const field = kaderKeys[key as keyof typeof kaderKeys]
    if (level) {
      if (text === '') continue
      names.set(Number(level[1]), limited(notes, grid, row, value, lineText(text), longestNumber))
      row.role = 'scale'
    } else if (field === 'identifier') {
      if (text !== '' && !Id.safeParse(text).success)
        problem(notes, 'id-invalid', grid, row, { column: value, value: text })
      else parts.identifier = text || null
    } else if (field) {
      const most = field === 'source' ? longestSentence : field === 'code' ? longestModuleCode : longestNumber
      parts[field] = limited(notes, grid, row, value, field === 'title' ? lineText(text) : text, most)
      row.role = field === 'source' ? 'prose' : field
    } else continue
    row.fate = 'placed'
  }
  parts.full = true
  parts.scale = givenScale(names)
  if (parts.scale === null && names.size > 0) problem(notes, 'scale-missing', grid, head.row, { count: names.size })
  parts.title = cut(parts.title, longestNumber)
  return true
}
