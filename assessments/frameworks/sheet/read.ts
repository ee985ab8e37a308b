// The importer of Excel and CSV: tables in, a preview of the framework out. Every row comes back with what it was taken
// for; what is wrong is said with its sheet, row and column.

import type { ImportPreview, LineCorrection } from '../../contract/imports.ts'
import { defaultScale } from '../../rules/scale.ts'
import { most } from '../limits.ts'
import type { Opened } from '../opened.ts'
import type { ReadOutcome } from '../outcome.ts'
import { headKey } from '../texts.ts'
import { type Collected, readAnchorTable } from './anchors.ts'
import { explanationName, partNames } from './columns.ts'
import { CompetenceDrafts, finished } from './drafts.ts'
import { doubt, gridsOf, isBlank, type Notes, problem, sourceLines } from './grid.ts'
import { noParts, type Parts, readPart } from './parts.ts'
import { placeAnchors, scaleOf } from './scale.ts'

export function readSheet(
  { format, sheets }: Extract<Opened, { format: 'excel' | 'csv' }>,
  corrections: readonly LineCorrection[],
): ReadOutcome {
  const csv = format === 'csv'
  const grids = gridsOf(sheets, csv, corrections)
  if (grids.every(({ rows }) => rows.every(isBlank))) return { ok: false, failure: 'SOURCE_EMPTY' }
  const notes: Notes = { problems: [], doubts: [] }
  const collected: Collected = {
    drafts: new CompetenceDrafts(),
    indicatorIds: new Map(),
    anchors: [],
    extras: [],
    notes,
  }
  const parts = noParts()
  // Sheets with a name of ours are read after the main tables: groups belong to competences that are there by then.
  const ours = (name: string) => partNames.find((part) => headKey(part) === headKey(name))
  let recognised = false
  for (const grid of grids) {
    if (ours(grid.name) || headKey(grid.name) === headKey(explanationName)) continue
    const read = readAnchorTable(grid, collected)
    recognised ||= read
    if (!read && !grid.rows.every(isBlank)) doubt(notes, 'sheet-left-out', grid.rows[0] ?? null, grid.name)
  }
  for (const grid of grids) {
    const part = ours(grid.name)
    if (!part) continue
    const read = readPart(part, grid, notes, parts, collected.drafts) || readAnchorTable(grid, collected)
    recognised ||= read
    if (!read && !grid.rows.every(isBlank)) doubt(notes, 'sheet-left-out', grid.rows[0] ?? null, grid.name)
  }
  if (!recognised) return { ok: false, failure: 'SOURCE_UNKNOWN' }
  // The template as it was given out: nothing in it but examples.
  if (collected.drafts.all.length === 0 && notes.problems.length === 0 && !parts.full) {
    return { ok: false, failure: 'SOURCE_EMPTY' }
  }
  const scale = scaleOf(parts.scale, collected.anchors, notes)
  placeAnchors(collected.anchors, scale ?? defaultScale, notes)
  const preview = finish(collected, parts, scale, format)
  return { ok: true, preview: { ...preview, lines: sourceLines(sheets, grids, csv) } }
}

function finish(
  { drafts, extras, notes }: Collected,
  parts: Parts,
  scale: ImportPreview['scale'],
  format: 'excel' | 'csv',
): ImportPreview {
  const made = drafts.number()
  if (made > 0) doubt(notes, 'number-made', null, String(made))
  for (const { competence, kind, text, row } of extras) {
    row.holds.push({ kind: 'knowledge', index: parts.knowledge.length })
    parts.knowledge.push({ module: '', competence: competence.number ?? '', text, kind, topic: '' })
  }
  drafts.all.forEach((draft, index) => {
    draft.head.holds.push({ kind: 'competence', index })
    if (draft.indicators.length === 0) doubt(notes, 'competence-without-indicators', draft.head, draft.title)
  })
  const tooMany = (count: number, limit: number, value: string) => {
    if (count > limit) problem(notes, 'too-many', null, null, { value, count: limit })
  }
  tooMany(drafts.all.length, most.competences, 'Competenties')
  for (const draft of drafts.all) {
    tooMany(draft.indicators.length, most.indicators, draft.title)
    tooMany(draft.groups.length, most.groups, draft.title)
    for (const group of draft.groups) tooMany(group.tags.length, most.tags, group.text)
  }
  tooMany(parts.modules.length, most.modules, 'Modules')
  tooMany(parts.knowledge.length, most.knowledge, 'Kennis')
  tooMany(parts.footnotes.length, most.footnotes, 'Voetnoten')
  const { identifier, code, title, source, modules, knowledge, footnotes } = parts
  return {
    kind: 'sheet',
    format,
    identifier,
    code,
    title,
    source,
    scale,
    modules,
    competences: drafts.all.map(finished),
    knowledge,
    footnotes,
    lines: [],
    doubts: notes.doubts,
    problems: notes.problems,
  }
}
