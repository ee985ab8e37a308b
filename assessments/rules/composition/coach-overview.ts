// All competences at a glance: a table in words with the counts of evidence, then the chart. No total, no ranking.

import type { ChartRow } from '../../contract/index.ts'
import { levelName } from '../dutch.ts'
import { coachWords } from './coach-words.ts'
import { finalSource } from './evidence.ts'
import { competenceName, type Facts, type Row } from './facts.ts'
import { countWords, evidenceWords, gapWords, levelWords } from './language.ts'
import type { Composition } from './said.ts'

const w = coachWords.overview

export function overview(said: Composition, facts: Facts): void {
  const rows = byNeed(facts.model.rows)
  said.heading('overview', 1, w.heading)
  if (rows.length === 0) {
    said.paragraph('overview/empty', w.empty)
    return
  }
  const sources = rows.map((row) => finalSource(facts, row))
  said.paragraph('overview/intro', w.intro)
  said.table(
    'overview/table',
    {
      caption: w.caption,
      head: [...w.columns],
      shares: [27, 15, 13, 22, 31],
      rows: rows.map((row) => cells(facts, row)),
    },
    sources,
  )
  said.heading('overview/chart', 2, w.chartHeading)
  const shown = rows.filter((row) => row.level !== null || row.cutOff !== null)
  if (shown.length === 0) said.paragraph('overview/chart/none', w.noChart)
  else
    said.chart(
      'overview/chart/picture',
      { caption: w.chartCaption, alt: altText(facts, shown), scale: facts.model.scale, rows: chartRows(facts, shown) },
      sources,
    )
}

/** Essential first, then desirable, then without a cut-off; within each as the framework orders them. */
export function byNeed(rows: readonly Row[]): Row[] {
  const place = (row: Row) => (row.need === 'essential' ? 0 : row.need === 'desirable' ? 1 : 2)
  return [...rows].sort((a, b) => place(a) - place(b))
}

function cells({ model }: Facts, row: Row) {
  const counts = countWords(row.counts)
  const need = row.need === null ? '' : ` (${w.need[row.need]})`
  const plain = (text: string) => ({ text, bold: false })
  return [
    { text: competenceName(row), bold: true },
    { text: levelWords(model.scale, row), bold: row.level !== null },
    plain(row.cutOff === null ? w.noCutOff : `${levelName(model.scale, row.cutOff)}${need}`),
    plain(gapWords(row)),
    plain(counts === '' ? evidenceWords(row) : `${evidenceWords(row)}\n${counts}`),
  ]
}

const chartRows = ({ model }: Facts, rows: readonly Row[]): ChartRow[] =>
  rows.map((row) => ({
    label: competenceName(row),
    level: row.level,
    words: levelWords(model.scale, row),
    lowest: row.lowest,
    highest: row.highest,
    cutOff: row.cutOff,
  }))

const altText = ({ model }: Facts, rows: readonly Row[]): string =>
  w.chartAlt(
    rows.map((row) =>
      w.chartAltRow(
        competenceName(row),
        levelWords(model.scale, row),
        row.cutOff === null ? null : levelName(model.scale, row.cutOff),
      ),
    ),
  )
