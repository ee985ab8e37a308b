// All competences at a glance: a table in words with the counts of evidence, then the chart. No total, no ranking.
import type { FileChild } from 'docx'
import type { ReportModel } from '../contract/reports.ts'
import { charts } from './chart.ts'
import type { ReportRow } from './evidence.ts'
import { type CellLines, dataTable, headingAt, ink, paragraph } from './layout.ts'
import { levelName, levelWords } from './text.ts'
import { words } from './words.ts'

export function overview(model: ReportModel): FileChild[] {
  const w = words.overview
  const rows = byNeed(model.rows)
  if (rows.length === 0) return [headingAt(1, w.heading, true), paragraph(w.empty)]
  return [
    headingAt(1, w.heading, true),
    paragraph(w.intro),
    dataTable(
      w.columns,
      rows.map((row) => cells(model, row)),
      [27, 15, 13, 22, 31],
    ),
    headingAt(2, w.chartHeading),
    ...charts(model, rows),
  ]
}

/** Essential first, then desirable, then without a cut-off; within each as the framework orders them. */
export function byNeed(rows: readonly ReportRow[]): ReportRow[] {
  const place = (row: ReportRow) => (row.need === 'essential' ? 0 : row.need === 'desirable' ? 1 : 2)
  return [...rows].sort((a, b) => place(a) - place(b))
}

function cells(model: ReportModel, row: ReportRow): CellLines[] {
  const quiet = { color: ink.quiet, size: 18 }
  const counts = words.counts(row.counts)
  const needed: CellLines =
    row.cutOff === null
      ? [{ text: words.overview.noCutOff, look: quiet }]
      : [
          { text: levelName(model.scale, row.cutOff) },
          ...(row.need === null ? [] : [{ text: words.overview.need[row.need], look: quiet }]),
        ]
  return [
    [{ text: `${row.number} ${row.title}`, look: { bold: true } }],
    [{ text: levelWords(model.scale, row), look: { bold: row.level !== null } }],
    needed,
    [{ text: words.gap(row) }],
    [{ text: words.evidence(row) }, ...(counts === '' ? [] : [{ text: counts, look: quiet }])],
  ]
}
