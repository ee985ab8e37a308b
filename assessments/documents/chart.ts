// The native Word chart: final level and cut-off per competence. Dark against light and a word on every bar, so that it
// reads without colour; the same in a sentence per competence for who cannot see it.
import { AlignmentType, type FileChild, Paragraph } from 'docx'
import { ChartRun } from 'docx/charts'
import type { ReportModel } from '../contract/reports.ts'
import type { ReportRow } from './evidence.ts'
import { font, ink, paragraph } from './layout.ts'
import { levelName, levelWords, shorten } from './text.ts'
import { words } from './words.ts'

/** More bars than this on one chart would be too thin to read. */
const rowsPerChart = 14
const pixels = { width: 640, row: 46, around: 110 }

export function charts(model: ReportModel, rows: readonly ReportRow[]): FileChild[] {
  const shown = rows.filter((row) => row.level !== null || row.cutOff !== null)
  if (shown.length === 0) return [paragraph(words.overview.noChart)]
  const parts = Math.ceil(shown.length / rowsPerChart)
  const size = Math.ceil(shown.length / parts)
  return Array.from({ length: parts }, (_, part) => shown.slice(part * size, (part + 1) * size)).flatMap(
    (group, part) => [
      new Paragraph({ keepNext: true, alignment: AlignmentType.LEFT, children: [chart(model, group)] }),
      paragraph(words.overview.chartCaption(part + 1, parts), { style: 'Quiet' }),
    ],
  )
}

function chart(model: ReportModel, rows: readonly ReportRow[]): ChartRun {
  const { scale } = model
  const top = Math.max(...scale.map((level) => level.value))
  const text = { name: font, color: ink.text, size: 10 }
  const labels = (values: readonly (number | null)[]) =>
    values.map((value) => (value === null ? false : { text: shorten(levelName(scale, value), 24) }))
  const series = (name: string, color: string, values: readonly (number | null)[]) => ({
    name,
    color,
    values,
    dataLabels: { value: true, position: 'outsideEnd', font: text } as const,
    pointLabels: labels(values),
  })
  return new ChartRun({
    type: 'bar',
    categories: rows.map((row) => name(row, scale)),
    series: [
      series(
        words.chart.final,
        ink.fill,
        rows.map((row) => row.level),
      ),
      series(
        words.chart.cutOff,
        ink.line,
        rows.map((row) => row.cutOff),
      ),
    ],
    font: { name: font, color: ink.text },
    gapWidth: 60,
    overlap: 0,
    legend: { position: 'top', font: text },
    chartArea: { fill: 'FFFFFF', border: 'none' },
    // Reversed, or Word puts the first competence at the bottom; the level axis then has to be told to stay below.
    categoryAxis: { reverseOrder: true, font: text },
    valueAxis: {
      minimum: 0,
      // Room for the word beside the longest bar.
      maximum: top + 1,
      interval: 1,
      crossesAt: 'maximum',
      // No bare numbers: nothing under 0 and above the scale.
      numberFormat: `[<1]"";[>${top}]"";0`,
      font: text,
      title: { text: words.chart.axis(scaleNames(model)), font: { ...text, bold: false } },
    },
    transformation: { width: pixels.width, height: rows.length * pixels.row + pixels.around },
    altText: { name: words.chart.title, title: words.chart.title, description: altText(model, rows) },
  })
}

export function altText(model: ReportModel, rows: readonly ReportRow[]): string {
  return words.chart.alt(
    rows.map((row) =>
      words.chart.altRow(
        `${row.number} ${shorten(row.title, 120)}`,
        levelWords(model.scale, row),
        row.cutOff === null ? null : levelName(model.scale, row.cutOff),
      ),
    ),
  )
}

function name(row: ReportRow, scale: ReportModel['scale']): string {
  const title = `${row.number} ${shorten(row.title, 44)}`
  return row.level === null ? `${title} (${levelWords(scale, row).toLowerCase()})` : title
}

const scaleNames = (model: ReportModel) =>
  [...model.scale].sort((a, b) => a.value - b.value).map((level) => shorten(level.name, 24))
