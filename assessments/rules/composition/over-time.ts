// A measurement beside the ones before it: what was decided then and now, in words and on a chart. A step is told only
// between levels that compare, and what does not compare is said; nothing is drawn on or foretold.
import type { ChartRow, Comparability, CompetenceLine, LinePoint, Scale } from '../../contract/index.ts'
import { dayWords, levelName, list, shorten } from '../dutch.ts'
import { compares } from '../over-time/comparability.ts'
import type { OverTime } from './facts.ts'
import { named } from './language.ts'
import { overTimeWords as w } from './over-time-words.ts'
import type { Composition } from './said.ts'

/** So many stand beside each other on a page; older ones are told in a sentence. */
const most = 4
type Moment = OverTime['moments'][number]
interface Shown {
  moments: readonly Moment[]
  /** Only of competences measured now and at least once before. */
  lines: readonly CompetenceLine[]
  scales: OverTime['scales']
}

export function overTime(said: Composition, given: OverTime | null): void {
  const now = given?.moments.at(-1)
  if (given === null || now === undefined) return
  const lines = given.lines.filter(({ points }) => points.length > 1 && points.at(-1)?.candidateId === now.candidateId)
  if (lines.length === 0) return
  const measuredIn = (moment: Moment) => lines.some((line) => pointOf(line, moment) !== undefined)
  const moments = given.moments.filter(measuredIn)
  const shown = { moments: moments.slice(-most), lines, scales: given.scales }
  said.heading('over-time', 1, w.heading)
  said.paragraph('over-time/intro', w.intro)
  if (moments.length > most) said.paragraph('over-time/older', w.older(moments.length - most), [], 'quiet')
  said.table('over-time/table', {
    caption: w.caption,
    head: [w.competence, ...momentNames(shown.moments).map(({ words }) => words), w.since],
    shares: [26, ...shown.moments.map(() => 16), 18],
    rows: lines.map((line) => [
      { text: line.title, bold: true },
      ...shown.moments.map((moment) => plain(levelAt(shown, line, moment))),
      plain(sinceWords(line)),
    ]),
  })
  for (const [place, text] of brokenSentences(lines).entries()) said.bullet(`over-time/broken/${place}`, text)
  chart(said, shown, now)
}

function chart(said: Composition, shown: Shown, now: Moment): void {
  const scale = shown.scales.get(now.candidateId) ?? []
  const all = shown.lines.flatMap((line): (ChartRow & { since: number })[] => {
    const from = comparableFrom(line)
    const own = line.points.slice(from)
    const level = own.at(-1)?.level ?? null
    const before = shown.moments.slice(0, -1).map((moment) => {
      const point = own.find(({ candidateId }) => candidateId === moment.candidateId)
      if (point !== undefined) return { level: point.level, words: levelWords(scale, point.level) }
      return { level: null, words: pointOf(line, moment) === undefined ? w.notMeasured : w.notBeside }
    })
    if (level === null || before.every((was) => was.level === null)) return []
    const words = levelWords(scale, level)
    const since = before.findIndex((was) => was.level !== null)
    return [{ label: line.title, level, words, lowest: null, highest: null, cutOff: null, earlier: before, since }]
  })
  if (all.length === 0) return
  // A day of which nothing compares has no bar.
  const first = Math.min(...all.map(({ since }) => since))
  const rows = all.map(({ since: _since, ...row }) => ({ ...row, earlier: row.earlier?.slice(first) ?? [] }))
  const moments = momentNames(shown.moments).slice(first)
  said.heading('over-time/chart', 2, w.chartHeading)
  said.chart('over-time/chart/picture', {
    caption: w.chartCaption,
    alt: w.alt(
      rows.map((row) =>
        w.altRow(
          row.label,
          moments.map(({ words }) => words),
          [...row.earlier, row].map(({ words }) => words),
        ),
      ),
    ),
    scale: [...scale],
    rows,
    moments,
  })
}

/** From where on, up to the last, each level compares with the one before it. */
function comparableFrom({ points }: CompetenceLine): number {
  const broken = points.findLastIndex(({ since }) => since === null || !compares(since.comparable))
  return Math.max(0, broken)
}

const pointOf = ({ points }: CompetenceLine, { candidateId }: Moment): LinePoint | undefined =>
  points.find((point) => point.candidateId === candidateId)

function levelAt({ scales }: Shown, line: CompetenceLine, moment: Moment): string {
  const point = pointOf(line, moment)
  return point === undefined ? w.notMeasured : levelWords(scales.get(moment.candidateId) ?? [], point.level)
}

const levelWords = (scale: Scale, level: number | null): string =>
  level === null ? w.insufficient : levelName(scale, level)

/** Against the measurement before this one. */
function sinceWords({ points }: CompetenceLine): string {
  const since = points.at(-1)?.since
  if (since === null || since === undefined) return ''
  if (!compares(since.comparable)) return w.notBeside
  return since.steps === null ? '' : w.steps(since.steps)
}

function brokenSentences(lines: readonly CompetenceLine[]): string[] {
  const titles = new Map<Exclude<Comparability, 'same'>, string[]>()
  for (const { title, points } of lines) {
    const how = points.at(-1)?.since?.comparable
    if (how === undefined || how === 'same') continue
    titles.set(how, [...(titles.get(how) ?? []), named(title)])
  }
  return [...titles].map(([how, which]) => w.broken[how](list(which)))
}

/** The day; two on one day are told apart by their session. `short` stands beside a bar, where there is little room. */
function momentNames(moments: readonly Moment[]): { words: string; short: string }[] {
  const shared = (part: (moment: Moment) => string, one: Moment) =>
    moments.filter((other) => part(other) === part(one)).length > 1
  return moments.map((moment) => {
    const { day, session } = moment
    const [year = '', month = '', date = ''] = day.split('-').map((part) => String(Number(part)))
    if (shared((other) => other.day, moment))
      return { words: `${dayWords(day)}, ${session}`, short: shorten(session, 16) }
    const short = shared((other) => other.day.slice(0, 7), moment) ? `${date}/${month}/${year}` : `${month}/${year}`
    return { words: dayWords(day), short }
  })
}

const plain = (text: string) => ({ text, bold: false })
