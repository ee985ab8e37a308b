// What the programme's rule gave beside what people decided, told in words: the session in a sentence, each level in one.
import type { Level, OutcomeRow, SessionOutcome } from '../../../../assessments/contract/index.ts'
import { has, t, tAny } from '../../../messages/index.ts'
import { levelName } from '../talk-words.ts'

type Change = OutcomeRow['change']
const apartInOrder = ['up', 'down', 'insufficient', 'without-rule'] as const satisfies readonly Change[]

export const isChanged = ({ change }: Pick<OutcomeRow, 'change'>): boolean => change !== 'open' && change !== 'same'

/** «Van 24 vastgelegde niveaus volgen er 19 de regel. Anders dan de regel: 3 hoger, 2 lager.» */
export function summary(rows: readonly Pick<OutcomeRow, 'change'>[]): string {
  const number = (change: Change) => rows.filter((row) => row.change === change).length
  const open = number('open')
  const set = rows.length - open
  const same = number('same')
  const parts = apartInOrder
    .filter((change) => number(change) > 0)
    .map((change) => t(`outcome.${change}`, { count: number(change) }))
  const sentences: string[] = []
  if (set > 0) sentences.push(t(`outcome.${followsKey(same, set)}`, { count: set, same }))
  if (parts.length > 0) sentences.push(t('outcome.apart', { parts: parts.join(', ') }))
  if (open > 0) sentences.push(t('outcome.open', { count: open }))
  return sentences.join(' ')
}

function followsKey(same: number, set: number): 'all' | 'onlyOneNot' | 'follows' | 'followsOne' | 'followsNone' {
  if (same === set) return 'all'
  if (set === 1) return 'onlyOneNot'
  if (same < 2) return same === 1 ? 'followsOne' : 'followsNone'
  return 'follows'
}

/** How the final level lies beside the rule's: «1 niveau hoger dan Matig», «zoals de regel». */
export function changeWords({ change, mechanical, final }: OutcomeRow, scale: readonly Level[]): string {
  if (change === 'same' || change === 'without-rule') return t(`outcome.change.${change}`)
  if (mechanical === null) return t(`outcome.change.${change === 'open' ? 'open' : 'insufficientNone'}`)
  const level = levelName(scale, mechanical)
  if (change === 'open') return t('outcome.change.openRule', { level })
  if (change === 'insufficient') return t('outcome.change.insufficient', { level })
  return t(`outcome.change.${change}`, { level, count: Math.abs((final?.level ?? mechanical) - mechanical) })
}

/** What the assessors gave apart: «Matig», «Matig tot Goed». */
export function rangeWords({ lowest, highest }: OutcomeRow, scale: readonly Level[]): string {
  if (lowest === null || highest === null) return t('outcome.noLevel')
  const [low, high] = [levelName(scale, lowest), levelName(scale, highest)]
  return lowest === highest ? low : t('outcome.range', { lowest: low, highest: high })
}

export function reasonWords({ final }: OutcomeRow): string {
  if (final === null) return ''
  const key = `deliberations.reasons.${final.reasonCode}`
  const ready = final.reasonCode !== null && has(key) ? tAny(key) : ''
  if (ready === '' || final.reason === '') return ready + final.reason
  return t('outcome.reason', { ready, own: final.reason })
}

export interface CandidateRows {
  candidate: SessionOutcome['candidates'][number]['candidate']
  rows: OutcomeRow[]
}
/** Per candidate in the session's order; whoever has nothing to show is left out. */
export function rowsByCandidate(
  outcome: SessionOutcome,
  keep: (row: OutcomeRow, name: string) => boolean,
): CandidateRows[] {
  return outcome.candidates
    .map(({ candidate }) => ({
      candidate,
      rows: outcome.rows.filter(
        (row) => row.candidateId === candidate.id && keep(row, `${candidate.code} ${candidate.name}`),
      ),
    }))
    .filter(({ rows }) => rows.length > 0)
}
