// One competence: its level as a place and a word, how far assessors differed, why this level, and the notes behind it.
import { AlignmentType, type FileChild, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import type { ReportModel } from '../contract/reports.ts'
import { byIndicator, type Evidence, evidenceOf, noteWords, type ReportRow, whenWords } from './evidence.ts'
import { type CellLines, columns, dataTable, headingAt, ink, noBorder, paragraph, textWidth, thin } from './layout.ts'
import { levelName, levelWords, runs, shorten } from './text.ts'
import { words } from './words.ts'

const longestHeading = 120

export function competences(model: ReportModel, rows: readonly ReportRow[]): FileChild[] {
  if (rows.length === 0) return []
  return [headingAt(1, words.competence.heading, true), ...rows.flatMap((row) => competence(model, row))]
}

function competence(model: ReportModel, row: ReportRow): FileChild[] {
  const w = words.competence
  const evidence = evidenceOf(model, row)
  const level = levelWords(model.scale, row)
  const full = shorten(row.title, longestHeading) === shorten(row.title, row.title.length) ? [] : [row.title]
  const before = [...full, row.definition].filter((text) => text.trim() !== '')
  const said = [gapAndNeed(model, row), range(model, row), reason(row)].filter((text) => text !== '')
  return [
    headingAt(2, w.title(row.number, shorten(row.title, longestHeading), level)),
    ...before.map((text) => paragraph(text, { style: 'Quiet', keepNext: text.length < 400 })),
    ...(row.level === null ? [] : [ladder(model, row)]),
    ...said.map((text, i) => paragraph(text, i === 0 ? { bold: true, before: 120 } : {})),
    paragraph(w.evidence(words.evidence(row), words.counts(row.counts)), { keepNext: evidence.length > 0 }),
    ...(evidence.length === 0
      ? []
      : [
          dataTable(
            w.columns,
            byIndicator(row, evidence).flatMap(([indicator, notes], _, groups) => [
              ...(groups.length === 1 && indicator === null ? [] : [group(indicator)]),
              ...notes.map((note) => cells(model, note, indicator)),
            ]),
            [13, 62, 25],
          ),
        ]),
  ]
}

function gapAndNeed(model: ReportModel, row: ReportRow): string {
  const gap = words.competence.gap(words.gap(row))
  if (row.cutOff === null) return gap
  const need = row.need === null ? '' : words.overview.need[row.need]
  return `${gap} ${words.competence.needed(levelName(model.scale, row.cutOff), need)}`
}

/** Lowest to highest independent level; who gave which stays between the assessors. */
function range(model: ReportModel, row: ReportRow): string {
  const given = row.perAssessor.flatMap(({ level }) => (level === null ? [] : [level]))
  const lowest = row.lowest ?? (given.length > 0 ? Math.min(...given) : null)
  const highest = row.highest ?? (given.length > 0 ? Math.max(...given) : null)
  if (lowest === null || highest === null) return ''
  if (lowest === highest) return words.competence.same(given.length, levelName(model.scale, lowest))
  return words.competence.range(levelName(model.scale, lowest), levelName(model.scale, highest))
}

function reason(row: ReportRow): string {
  const tapped = row.reasonCode === null ? '' : words.competence.reasons[row.reasonCode]
  const said = [tapped, row.reason.trim()].filter((text) => text !== '').join(' ')
  return said === '' ? '' : words.competence.reason(said)
}

const group = (indicator: string | null): CellLines[] => [
  [{ text: indicator ?? words.competence.wholeCompetence, look: { bold: true } }],
]

function cells(model: ReportModel, note: Evidence, indicator: string | null): CellLines[] {
  const w = words.competence
  const quiet = { color: ink.quiet, size: 18 }
  const others = note.indicators.filter((other) => other !== indicator)
  return [
    [{ text: w.sign[note.sign], look: { bold: note.sign !== 'not-applicable' } }],
    [{ text: noteWords(note) }, ...(others.length === 0 ? [] : [{ text: w.alsoAt(others), look: quiet }])],
    [{ text: note.exercise }, { text: `${whenWords(model, note)}${note.late ? `, ${w.late}` : ''}`, look: quiet }],
  ]
}

/** The scale from left to right; the level reached stands out by fill, weight and the word beneath it. */
function ladder(model: ReportModel, row: ReportRow): Table {
  const scale = [...model.scale].sort((a, b) => a.value - b.value)
  const widths = columns(scale.map(() => 1))
  const size = scale.length > 5 ? 17 : 20
  const mark = (value: number) => {
    if (value === row.level) return value === row.cutOff ? words.level.markAndNeed : words.level.mark
    return value === row.cutOff ? words.level.need : ''
  }
  const cell = (value: number, name: string, column: number) => {
    const reached = value === row.level
    const color = reached ? ink.onFill : ink.text
    return new TableCell({
      width: { size: widths[column] ?? 0, type: WidthType.DXA },
      ...(reached ? { shading: { fill: ink.fill } } : {}),
      children: [
        new Paragraph({
          style: 'Cell',
          keepNext: true,
          alignment: AlignmentType.CENTER,
          children: [
            ...runs(name, { bold: reached, size, color }),
            ...(mark(value) === '' ? [] : runs(mark(value), { size: 16, color }, true)),
          ],
        }),
      ],
    })
  }
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: { top: thin, bottom: thin, left: thin, right: thin, insideHorizontal: noBorder, insideVertical: thin },
    margins: { top: 40, bottom: 40, left: 40, right: 40, marginUnitType: WidthType.DXA },
    rows: [
      new TableRow({ cantSplit: true, children: scale.map(({ value, name }, column) => cell(value, name, column)) }),
    ],
  })
}
