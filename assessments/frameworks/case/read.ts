// The importer of 1EdTech CASE: a package in, a preview of the framework out. Every item of the file is a line with what
// became of it; ids are kept.

import { Id } from '../../contract/common.ts'
import { Footnote, Knowledge, Module, Scale } from '../../contract/framework-body.ts'
import type { ImportPreview, LineCorrection, SourceLine } from '../../contract/imports.ts'
import { defaultScale } from '../../rules/scale.ts'
import { longestModuleCode, longestNumber, longestSentence, most } from '../limits.ts'
import type { Opened } from '../opened.ts'
import { type ReadOutcome, tooMany } from '../outcome.ts'
import { cut, lineText } from '../texts.ts'
import { doubt, hang, type Node, type Notes, nodesOf, problem } from './nodes.ts'
import { type Placed, type PlacedCompetence, place } from './place.ts'
import { extensionKey, fieldsOf, listOf, mostAssociations, mostItems, ownOf, packageOf, textOf } from './shape.ts'

export const isCase = (value: unknown): boolean => packageOf(value) !== null

export function readCase(
  { value }: Extract<Opened, { format: 'json' }>,
  corrections: readonly LineCorrection[],
): ReadOutcome {
  const found = packageOf(value)
  const document = fieldsOf(found?.CFDocument)
  if (!found || !document) return { ok: false, failure: 'SOURCE_UNKNOWN' }
  const items = listOf(found.CFItems)
  const bonds = listOf(found.CFAssociations)
  if (items.length > mostItems || bonds.length > mostAssociations) return tooMany('items', mostItems)
  const own = ownOf(document)
  const ours = fieldsOf(document.extensions)?.[extensionKey] !== undefined
  if (items.length === 0 && !ours) return { ok: false, failure: 'SOURCE_EMPTY' }

  const notes: Notes = { problems: [], doubts: [] }
  const documentId = textOf(document.identifier)
  const validId = Id.safeParse(documentId).success
  if (!validId) problem(notes, 'id-invalid', null, documentId || textOf(document.title))
  const nodes = nodesOf(items, corrections, notes)
  hang(nodes, bonds, documentId, notes)
  const placed = place(nodes, notes)
  const scale = scaleOf(own, ours, placed.competences, notes)
  placeAnchors(placed.competences, (scale ?? defaultScale).length, notes)
  number(placed.competences, notes)
  const knowledge = readList(own.knowledge, Knowledge, notes)
  for (const { node, competence, kind, text } of placed.extras) {
    node.holds.push({ kind: 'knowledge', index: knowledge.length })
    knowledge.push({ module: '', competence: competence.number, text, kind, topic: '' })
  }
  const preview: ImportPreview = {
    kind: 'case',
    format: 'json',
    identifier: validId ? documentId : null,
    code: cut(textOf(own.code), longestModuleCode),
    title: cut(lineText(textOf(document.title)), longestNumber),
    source: cut(ours ? textOf(document.notes) : origin(document), longestSentence),
    scale,
    modules: readList(own.modules, Module, notes),
    competences: placed.competences.map(({ read }) => read),
    knowledge,
    footnotes: readList(own.footnotes, Footnote, notes),
    lines: nodes.map(lineOf),
    doubts: notes.doubts,
    problems: notes.problems,
  }
  tooManyOf(preview, placed, notes)
  return { ok: true, preview }
}

/** Who made it and where it is published. */
const origin = (document: Record<string, unknown>): string =>
  [...new Set([document.creator, document.publisher, document.officialSourceURL].map(textOf))]
    .filter((part) => part !== '')
    .join(', ')

function readList<T>(
  value: unknown,
  schema: { safeParse(each: unknown): { success: true; data: T } | { success: false } },
  notes: Notes,
): T[] {
  return listOf(value).flatMap((each) => {
    const parsed = schema.safeParse(each)
    if (parsed.success) return [parsed.data]
    doubt(notes, 'item-left-out', null, textOf(fieldsOf(each)?.text) || textOf(fieldsOf(each)?.title))
    return []
  })
}

function scaleOf(
  own: Record<string, unknown>,
  ours: boolean,
  competences: readonly PlacedCompetence[],
  notes: Notes,
): Scale | null {
  const given = Scale.safeParse(own.scale)
  if (given.success && given.data.every(({ value }, index) => value === index + 1)) return given.data
  if (ours) problem(notes, 'scale-missing', null, '')
  let highest = 0
  for (const { indicators } of competences) {
    for (const { anchors } of indicators) for (const { anchor } of anchors) highest = Math.max(highest, anchor.level)
  }
  if (highest === 0) return null
  doubt(notes, 'scale-assumed', null, String(Math.min(Math.max(highest, defaultScale.length), 7)))
  if (highest <= defaultScale.length) return null
  return [...Array(Math.min(highest, 7)).keys()].map((index) => ({ value: index + 1, name: `Niveau ${index + 1}` }))
}

function placeAnchors(competences: readonly PlacedCompetence[], levels: number, notes: Notes): void {
  for (const { read, anchors } of competences.flatMap(({ indicators }) => indicators)) {
    for (const { node, anchor } of anchors) {
      const inScale = anchor.level >= 1 && anchor.level <= levels
      const twice = read.anchors.some(({ level }) => level === anchor.level)
      if (inScale && !twice) {
        read.anchors.push(anchor)
        continue
      }
      node.fate = 'left-out'
      problem(notes, inScale ? 'level-twice' : 'level-unknown', node, String(anchor.level), inScale ? null : levels)
    }
  }
}

/** A number each: one that is there twice is a problem, one that is not there is made. */
function number(competences: readonly PlacedCompetence[], notes: Notes): void {
  const taken = new Set<string>()
  for (const { read, node } of competences) {
    if (read.number !== '' && taken.has(read.number)) problem(notes, 'number-twice', node, read.number)
    taken.add(read.number)
  }
  let next = 0
  let made = 0
  competences.forEach(({ read, node, indicators }, index) => {
    node.holds.push({ kind: 'competence', index })
    if (indicators.length === 0) doubt(notes, 'competence-without-indicators', node, read.title)
    if (read.number !== '') return
    do next += 1
    while (taken.has(String(next)))
    read.number = String(next)
    made += 1
  })
  if (made > 0) doubt(notes, 'number-made', null, String(made))
}

function tooManyOf(preview: ImportPreview, { competences }: Placed, notes: Notes): void {
  const check = (count: number, limit: number, node: Node | null, value: string) => {
    if (count > limit) problem(notes, 'too-many', node, value, limit)
  }
  check(competences.length, most.competences, null, 'Competenties')
  for (const { read, node } of competences) {
    check(read.indicators.length, most.indicators, node, read.title)
    check(read.groups.length, most.groups, node, read.title)
    for (const group of read.groups) check(group.tags.length, most.tags, node, group.text)
  }
  check(preview.modules.length, most.modules, null, 'Modules')
  check(preview.knowledge.length, most.knowledge, null, 'Kennis')
  check(preview.footnotes.length, most.footnotes, null, 'Voetnoten')
}

const lineOf = (node: Node): SourceLine => ({
  line: node.line,
  text: [node.code, node.text].filter((part) => part !== '').join(' · '),
  role: node.role,
  fate: node.fate,
  module: null,
  competence: node.competence?.number ?? null,
  into: node.into,
  corrected: node.corrections.length > 0,
  holds: node.holds,
  at: node.id,
})
