// The native Word chart of levels: what was decided beside what the job asks, or beside what was decided before. Dark against
// light and a word on every bar, so that it reads without colour; the same in a sentence per competence for who cannot see it.
import { AlignmentType, type FileChild, Paragraph } from 'docx'
import { ChartRun } from 'docx/charts'
import type { Block, ChartRow } from '../../contract/documents.ts'
import { overTimeWords } from '../../rules/composition/over-time-words.ts'
import { levelName, shorten } from '../../rules/dutch.ts'
import { font, ink, paragraph } from '../layout.ts'
import { words } from '../words.ts'

/** More bars than this on one chart would be too thin to read. */
const barsPerChart = 28
/** The end of what the job asks, as on the screen: a thick line across, that also shows in grey and on a bad print. */
const hook = {
  type: 'fixed',
  value: 0.02,
  direction: 'minus',
  endCaps: true,
  line: { color: ink.text, width: 2.5 },
} as const
const pixels = { width: 640, bar: 18, between: 10, around: 110 }
/** Of earlier measurements, the lightest first; the newest of all is dark. */
const earlierInk = [ink.zone, ink.line, '8A94A0']
type ChartBlock = Extract<Block, { type: 'chart' }>
type Moment = NonNullable<ChartBlock['moments']>[number]

export function chartOf(block: ChartBlock): FileChild[] {
  const parts = Math.max(1, Math.ceil((block.rows.length * barsOf(block)) / barsPerChart))
  const size = Math.ceil(block.rows.length / parts)
  return Array.from({ length: parts }, (_, part) => block.rows.slice(part * size, (part + 1) * size)).flatMap(
    (rows, part) => {
      const caption = parts === 1 ? block.caption : words.chart.part(block.caption, part + 1, parts)
      const alt = parts === 1 ? block.alt : altOf(block, rows)
      return [
        new Paragraph({ keepNext: true, alignment: AlignmentType.LEFT, children: [chart(block, rows, caption, alt)] }),
        paragraph(caption, { style: 'Caption' }),
      ]
    },
  )
}

/** The level and the cut-off, or one of each measurement. */
const barsOf = ({ moments }: ChartBlock): number => Math.max(2, moments?.length ?? 0)

/** Of several charts each tells of its own rows. */
const altOf = ({ scale, moments }: ChartBlock, rows: readonly ChartRow[]): string =>
  words.chart.alt(
    rows.map(({ label, words: inWords, cutOff, earlier }) =>
      moments === undefined
        ? words.chart.altRow(label, inWords, cutOff === null ? null : levelName(scale, cutOff))
        : overTimeWords.altRow(
            label,
            moments.map((moment) => moment.words),
            [...(earlier ?? []).map((was) => was.words), inWords],
          ),
    ),
  )

function chart(block: ChartBlock, rows: readonly ChartRow[], caption: string, alt: string): ChartRun {
  const { scale, moments = [] } = block
  const top = Math.max(...scale.map((level) => level.value))
  const text = { name: font, color: ink.text, size: 10 }
  const name = (value: number) => shorten(levelName(scale, value), 24)
  const series = (title: string, color: string, values: readonly (number | null)[], label = name) => ({
    name: title,
    color,
    values,
    dataLabels: { value: true, position: 'outsideEnd', font: text } as const,
    pointLabels: values.map((value) => (value === null ? false : { text: label(value) })),
  })
  const asked = rows.some(({ cutOff }) => cutOff !== null)
  // When it was stands on the bar too: a legend of greys is hard to match.
  const at = (moment: Moment | undefined) => (value: number) =>
    moment === undefined ? name(value) : words.chart.at(name(value), moment.short)
  const before = moments.slice(0, -1).map((moment, place, all) =>
    series(
      moment.words,
      earlierInk.at(place - all.length) ?? ink.zone,
      rows.map(({ earlier }) => earlier?.[place]?.level ?? null),
      at(moment),
    ),
  )
  return new ChartRun({
    type: 'bar',
    categories: rows.map((row) => categoryOf(row, scale)),
    series: [
      ...before,
      series(
        moments.at(-1)?.words ?? words.chart.final,
        ink.fill,
        rows.map((row) => row.level),
        at(moments.at(-1)),
      ),
      ...(asked
        ? [
            {
              ...series(
                words.chart.cutOff,
                ink.line,
                rows.map((row) => row.cutOff),
              ),
              errorBars: hook,
            },
          ]
        : []),
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
      maximum: top + (moments.length === 0 ? 1 : 2),
      interval: 1,
      crossesAt: 'maximum',
      // No bare numbers: nothing under 0 and above the scale.
      numberFormat: `[<1]"";[>${top}]"";0`,
      font: text,
      title: {
        text: words.chart.axis([...scale].sort((a, b) => a.value - b.value).map((level) => shorten(level.name, 24))),
        font: { ...text, bold: false },
      },
    },
    transformation: {
      width: pixels.width,
      height: rows.length * (barsOf(block) * pixels.bar + pixels.between) + pixels.around,
    },
    altText: {
      name: moments.length === 0 ? words.chart.title : words.chart.overTime,
      title: shorten(caption, 120),
      description: alt,
    },
  })
}

/** What a bar cannot show stands beside its name: that there is no level, or between which levels assessors differed. */
function categoryOf({ label, level, words: inWords, lowest, highest }: ChartRow, scale: ChartBlock['scale']): string {
  const short = shorten(label, 44)
  if (level === null) return `${short} (${inWords.toLowerCase()})`
  if (lowest === null || highest === null || lowest === highest) return short
  return `${short} (${words.chart.between(levelName(scale, lowest), levelName(scale, highest))})`
}
