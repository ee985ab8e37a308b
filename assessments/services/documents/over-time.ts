// The measurements a document lays beside each other: those of the person that are decided and that the caller may see.
import type { OverTime } from '../../rules/composition/facts.ts'
import { linesOverTime } from '../../rules/over-time/lines.ts'
import type { Actor, Reading } from '../context.ts'
import { candidatesOf } from '../persons/identity.ts'
import { measurementsOf } from '../persons/measurements.ts'

/** Up to that one, or all; null where there is nothing before. Of later ones a document about one says nothing. */
export async function overTimeOf(
  db: Reading,
  actor: Actor,
  personId: string,
  upTo: string | null,
): Promise<OverTime | null> {
  const candidates = await candidatesOf(db, personId)
  if (candidates.length < 2) return null
  const { measurements, levels } = await measurementsOf(db, actor, candidates)
  const decided = measurements.filter(({ state }) => state === 'decided')
  const until = upTo === null ? decided.length - 1 : decided.findIndex((one) => one.candidateId === upTo)
  if (until < 1) return null
  const moments = decided.slice(0, until + 1)
  const known = new Set(moments.map((one) => one.candidateId))
  return {
    moments,
    scales: new Map(moments.map((one) => [one.candidateId, one.scale])),
    lines: linesOverTime(levels.filter((one) => known.has(one.candidateId))),
  }
}
