// The gap told in words: every mark of the chart has its sentence, and the table and the reader hear the same.
import type { GapRow, GapView, Level } from '../../../assessments/contract/index.ts'
import { t } from '../../messages/index.ts'

export const levelName = (scale: readonly Level[], level: number | null): string =>
  scale.find(({ value }) => value === level)?.name ??
  t('common.marks.level', { value: level ?? 0, count: scale.length })

/** A competence's name is often a sentence of its own: in running text it stands between marks. */
export const quoted = ({ title }: { title: string }): string => `«${title}»`

const listed = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} ${t('gaps.and')} ${words.at(-1) ?? ''}`

/** «Nog 1 niveau te gaan», «Haalt de grens, 1 niveau erboven». */
export function gapWords({ outcome, gap }: GapRow): string {
  switch (outcome) {
    case 'not-yet':
      return t('gaps.toGo', { count: gap ?? 0 })
    case 'meets':
    case 'meets-not-all': {
      const words = t(outcome === 'meets' ? 'gaps.meets' : 'gaps.meetsNotAll')
      return gap !== null && gap < 0 ? t('gaps.above', { words, count: -gap }) : words
    }
    case 'insufficient':
    case 'not-measured':
      return t('gaps.toMeasure')
    case 'no-cut-off':
      return t('gaps.notAsked')
  }
}

/** How far the assessors stood apart before the eindbespreking. */
export function rangeWords({ lowest, highest, assessors }: GapRow, scale: readonly Level[]): string {
  if (lowest === null || highest === null) return t('gaps.range.none')
  const level = levelName(scale, lowest)
  if (lowest !== highest) return t('gaps.range.spread', { lowest: level, highest: levelName(scale, highest) })
  return t(assessors === 1 ? 'gaps.range.one' : 'gaps.range.all', { level })
}

export function evidenceParts({ notes, assessors, exercises }: GapRow): string[] {
  return [
    together(t('gaps.evidence.notes', { count: notes })),
    together(t('gaps.evidence.assessors', { count: assessors })),
    together(t('gaps.evidence.exercises', { count: exercises })),
  ]
}

/** A figure and its noun on one line. */
const together = (words: string) => words.replace(' ', '\u00a0')

/** The final level, or why there is none. */
export function outcomeLevel(row: GapRow, scale: readonly Level[]): string {
  if (row.outcome === 'not-measured') return t('gaps.notMeasured')
  return row.level === null ? t('gaps.insufficient') : levelName(scale, row.level)
}

/** The chart row for who does not see it. */
export function chartWords(row: GapRow, scale: readonly Level[]): string {
  const parts = [`${row.title}: ${outcomeLevel(row, scale)}`]
  if (row.cutOff !== null) parts.push(t('gaps.needed', { level: levelName(scale, row.cutOff) }))
  parts.push(rangeWords(row, scale))
  return parts.join('; ')
}

/** «Van de 6 essentiële competenties halen er 4 de grens (bij 1 zag niet iedereen dat) en 1 nog niet.» No total score. */
export function summaryWords(rows: readonly GapRow[]): string {
  const essential = rows.filter(({ need }) => need === 'essential')
  const [first] = essential
  if (first === undefined) return t('gaps.summary.none')
  if (essential.length === 1) return t('gaps.summary.only', { words: lowered(gapWords(first)) })
  const count = (...outcomes: GapRow['outcome'][]) =>
    essential.filter(({ outcome }) => outcomes.includes(outcome)).length
  const notAll = count('meets-not-all')
  const meets = [
    t('gaps.summary.of', { count: essential.length }),
    t('gaps.summary.meets', { count: count('meets', 'meets-not-all') }),
    ...(notAll > 0 ? [t('gaps.summary.notAll', { count: notAll })] : []),
  ].join(' ')
  const notYet = count('not-yet')
  const [insufficient, notMeasured] = [count('insufficient'), count('not-measured')]
  return [
    `${notYet > 0 ? `${meets} ${t('gaps.and')} ${t('gaps.summary.notYet', { count: notYet })}` : meets}.`,
    ...(insufficient > 0 ? [t('gaps.summary.insufficient', { count: insufficient })] : []),
    ...(notMeasured > 0 ? [t('gaps.summary.notMeasured', { count: notMeasured })] : []),
  ].join(' ')
}

/** What the job asks and this framework does not have: it can be neither met nor missed, and is not left unsaid. */
export const lackingWords = ({ essential, desirable }: GapView['notInFramework']): string[] =>
  essential + desirable === 0 ? [] : [t('gaps.lacking', { count: essential + desirable, essential })]

/** What stands between the person and this job: first what is essential; null when nothing does. */
export function opensWords(rows: readonly GapRow[], scale: readonly Level[]): string | null {
  const essential = rows.filter(({ need }) => need === 'essential')
  const steps = essential
    .filter(({ outcome }) => outcome === 'not-yet')
    .map(({ title, level, cutOff }) =>
      t('gaps.opens.step', {
        competence: quoted({ title }),
        from: levelName(scale, level),
        to: levelName(scale, cutOff),
      }),
    )
  const measures = essential
    .filter(({ outcome }) => outcome === 'insufficient' || outcome === 'not-measured')
    .map((row) => t('gaps.opens.measure', { competence: quoted(row) }))
  const later = rows.filter(({ need, outcome }) => need === 'desirable' && outcome === 'not-yet')
  const sentences = []
  if (steps.length + measures.length > 0) sentences.push(sentence(listed([...steps, ...measures])))
  if (later.length > 0)
    sentences.push(t('gaps.opens.later', { competences: listed(later.map(quoted)), count: later.length }))
  return sentences.length === 0 ? null : sentences.join(' ')
}

const lowered = (words: string) => `${words.slice(0, 1).toLocaleLowerCase('nl')}${words.slice(1)}`
const sentence = (words: string) => `${words.slice(0, 1).toLocaleUpperCase('nl')}${words.slice(1)}.`

/** The reason that was tapped, and what was written besides. */
export const reasonWords = ({ reasonCode, reason }: GapRow): string =>
  [reasonCode === null ? '' : t(`deliberations.reasons.${reasonCode}`), reason].filter((text) => text !== '').join('. ')
