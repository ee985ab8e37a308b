// The eindbespreking of one candidate as the screen shows it: all that lies behind the gate, in one answer.
import type { Deliberation } from '../../contract/index.ts'
import { requireOpenGate } from '../access/gate.ts'
import type { Actor, Reading } from '../context.ts'
import { personIdOf } from '../persons/identity.ts'
import type { About } from './about.ts'
import { candidatePartOf, closingOf } from './closing.ts'
import { competenceTalks } from './competences.ts'
import { draftsOf, noDrafts } from './drafts.ts'
import { finalsOf } from './finals.ts'
import { gateOf } from './gate-view.ts'
import { type Material, materialOf } from './material.ts'
import { talkOf } from './talk.ts'

export const deliberationOf = async (db: Reading, actor: Actor, about: About): Promise<Deliberation> =>
  (await deliberationRead(db, actor, about)).deliberation

/** With what it was made of, for who goes on from there. */
export async function deliberationRead(
  db: Reading,
  actor: Actor,
  about: About,
): Promise<{ deliberation: Deliberation; material: Material }> {
  const { candidate, gate } = await requireOpenGate(db, actor, about.sessionId, about.candidateId)
  const material = await materialOf(db, about.sessionId, about.candidateId)
  const finals = await finalsOf(db, about.sessionId, about.candidateId)
  const mayDecide = actor.roles.includes('lead') || actor.roles.includes('coach')
  const deliberation = {
    sessionId: about.sessionId,
    session: material.session.title,
    candidate: { id: candidate.id, code: candidate.code, name: candidate.name },
    personId: mayDecide ? await personIdOf(db, about.candidateId) : null,
    scale: material.framework.scale,
    gate: await gateOf(db, about, gate),
    combination: material.combination,
    mayDecide,
    competences: competenceTalks(material, finals),
    talk: await talkOf(db, about),
    closing: await closingOf(db, about),
    ...(mayDecide ? await draftsOf(db, about.candidateId) : noDrafts),
    part: await candidatePartOf(db, about),
    informants: await informantsWhoAnswered(db, about.candidateId),
  }
  return { deliberation, material }
}

const informantsWhoAnswered = (db: Reading, candidateId: string) =>
  db
    .selectFrom('informant_submissions')
    .select(['informant_id as id', 'name', 'relation'])
    .where('candidate_id', '=', candidateId)
    .orderBy('at')
    .execute()
