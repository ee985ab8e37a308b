// The documents about one measurement: for the candidate, the coach, an employer, a training provider.
import type { ComposedDocument } from '../../contract/index.ts'
import { composeForCandidate } from '../../rules/composition/candidate.ts'
import { composeForCoach } from '../../rules/composition/coach.ts'
import type { Facts } from '../../rules/composition/facts.ts'
import { headOf } from '../../rules/composition/head.ts'
import { composeForOthers } from '../../rules/composition/shared.ts'
import type { Actor, CoreState, Reading } from '../context.ts'
import type { DocumentAbout } from './about.ts'
import { factsOf } from './facts.ts'

export type MeasuredKind = 'candidate' | 'coach' | 'employer' | 'training'

export async function composeMeasured(
  db: Reading,
  core: CoreState,
  actor: Actor,
  about: DocumentAbout & { kind: MeasuredKind },
): Promise<ComposedDocument> {
  const facts = await factsOf(db, core, actor, about)
  return { ...headOf(about.kind, facts), blocks: blocksOf(about.kind, facts) }
}

function blocksOf(kind: MeasuredKind, facts: Facts): ComposedDocument['blocks'] {
  if (kind === 'candidate') return composeForCandidate(facts)
  if (kind === 'coach') return composeForCoach(facts)
  return composeForOthers(facts, kind)
}
