// One job beside one measurement, told in sentences: first what counts, then what is not known, then what may come later.
import type { JobMatch, Level, MatchUnknown } from '../../../assessments/contract/index.ts'
import { t } from '../../messages/index.ts'
import { levelName, quoted } from '../gaps/gap-words.ts'

export const groups = ['fits', 'one-step', 'two-steps', 'further', 'unknown'] as const
export type MatchGroup = (typeof groups)[number]
export const groupOf = ({ standing }: JobMatch): MatchGroup => (standing === 'fits-not-all' ? 'fits' : standing)

const whys: readonly MatchUnknown['why'][] = [
  'insufficient',
  'not-measured',
  'not-in-framework',
  'anchors-changed',
  'scale-changed',
]

const listed = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} ${t('match.and')} ${words.at(-1) ?? ''}`
const capital = (words: string) => `${words.slice(0, 1).toLocaleUpperCase('nl')}${words.slice(1)}`
/** A competence no framework knows has no name to call it by. */
const named = ({ title }: { title: string }) => (title === '' ? t('match.nameless') : quoted({ title }))

export function stepWords({ steps, ...step }: JobMatch['steps'][number], scale: readonly Level[]): string {
  const words = { competence: named(step), from: levelName(scale, step.level), to: levelName(scale, step.cutOff) }
  return steps === 1 ? t('match.reason.step', words) : t('match.reason.stepMore', { ...words, count: steps })
}

/** Why the job stands where it stands. */
export function reasonWords(match: JobMatch, scale: readonly Level[]): string {
  return [...essentialWords(match, scale), ...unknownWords(match.unknown), ...laterWords(match)].join(' ')
}

function essentialWords(match: JobMatch, scale: readonly Level[]): string[] {
  const { standing, essential } = match
  if (essential.asked === 0) return [t('match.reason.noEssential')]
  const notWithAll = match.notWithAll.filter(({ need }) => need === 'essential')
  const apart =
    notWithAll.length === 0 ? [] : [t('match.reason.notWithAll', { competences: listed(notWithAll.map(named)) })]
  const steps = match.steps.filter(({ need }) => need === 'essential')
  const words = listed(steps.map((step) => stepWords(step, scale)))
  const count = steps.reduce((sum, step) => sum + step.steps, 0)
  // Nothing opens a job while something essential is not known.
  if (count > 0 && match.unknown.some(({ need }) => need === 'essential'))
    return [t('match.reason.measured', { count, steps: words })]
  switch (standing) {
    case 'fits':
    case 'fits-not-all':
      return [t('match.reason.fits', { count: essential.asked }), ...apart]
    case 'one-step':
    case 'two-steps':
      return [t(`match.reason.${standing}`, { steps: words })]
    case 'further':
      return [t('match.reason.further', { count, steps: words })]
    case 'unknown':
      return [t('match.reason.metSoFar', { count: essential.asked, met: essential.met })]
  }
}

/** «Voor X is er te weinig bewijs.» Apart from «nog niet», and each kind of not knowing by its own name. */
export function unknownWords(unknown: JobMatch['unknown']): string[] {
  return whys.flatMap((why) => {
    const own = unknown.filter((one) => one.why === why)
    if (own.length === 0) return []
    const competences = listed(own.map(named))
    return [capital(t(`match.why.${why}`, { competences, count: own.length }))]
  })
}

function laterWords({ steps }: JobMatch): string[] {
  const later = steps.filter(({ need }) => need === 'desirable')
  if (later.length === 0) return []
  return [t('match.reason.desirable', { competences: listed(later.map(named)), count: later.length })]
}
