// Informants: who knows the candidate's daily work, and what they answer. Examples come before «how often», as notes come
// before levels. Whoever takes the answers down must have no judgement of this candidate left to give.

import { requireOpenGate, requireSubmitted } from '../access/gate.ts'
import { requireHome } from '../access/home.ts'
import type { Actor, Reading, Trx } from '../context.ts'
import { failure } from '../failures.ts'
import { guarded } from '../guard.ts'
import { appendRecord } from '../record/append.ts'
import {
  answersOfInformant,
  informantOf,
  informantsIn,
  putDraft,
  questionsOf,
  type StoredInformant,
  summaryOf,
} from './store.ts'

const nothing = {}

/** Somebody's answers that are still being taken down, for somebody who may read them. */
async function openFor(db: Reading, actor: Actor, id: string): Promise<StoredInformant> {
  const informant = await informantOf(db, id)
  if (informant.submittedAt !== null) throw failure('ALREADY_SUBMITTED')
  await requireHome(db, informant.sessionId)
  await requireSubmitted(db, actor, informant.candidateId)
  return informant
}

/** Somebody who was erased gets no informant any more. */
async function requireCandidate(trx: Trx, sessionId: string, candidateId: string): Promise<void> {
  const known = await trx
    .selectFrom('candidates')
    .select('id')
    .where('id', '=', candidateId)
    .where('session_id', '=', sessionId)
    .where('id', 'not in', trx.selectFrom('erasures').select('candidate_id'))
    .executeTakeFirst()
  if (known === undefined) throw failure('NOT_FOUND')
}

async function requireAsked(db: Reading, { sessionId }: StoredInformant, target: { kind: string; id: string }) {
  const { targets } = await questionsOf(db, sessionId)
  if (targets.every(({ kind, id }) => kind !== target.kind || id !== target.id)) throw failure('NOT_FOUND')
}

export const informants = {
  list: guarded.informants.list.handler(({ context, input }) => informantsIn(context.db, input.sessionId)),

  save: guarded.informants.save.handler(({ context, input }) =>
    context.write(async (trx) => {
      const { id, sessionId, candidateId, name, relation } = input
      await requireHome(trx, sessionId)
      await requireCandidate(trx, sessionId, candidateId)
      const known = await trx.selectFrom('informants').select('id').where('id', '=', id).executeTakeFirst()
      if (known !== undefined) {
        const before = await informantOf(trx, id)
        if (before.submittedAt !== null) throw failure('ALREADY_SUBMITTED')
        // What was said about one candidate never becomes something about another.
        if (before.sessionId !== sessionId || before.candidateId !== candidateId) throw failure('NOT_FOUND')
      }
      await trx
        .insertInto('informants')
        .values({ id, session_id: sessionId, candidate_id: candidateId, name, relation })
        .onConflict((conflict) => conflict.column('id').doUpdateSet({ name, relation }))
        .execute()
      return nothing
    }),
  ),

  remove: guarded.informants.remove.handler(({ context, input }) =>
    context.write(async (trx) => {
      const informant = await informantOf(trx, input.id)
      if (informant.submittedAt !== null) throw failure('ALREADY_SUBMITTED')
      await requireHome(trx, informant.sessionId)
      await trx.deleteFrom('informants').where('id', '=', input.id).execute()
      return nothing
    }),
  ),

  get: guarded.informants.get.handler(async ({ context, input }) => {
    const { db, actor } = context
    const informant = await informantOf(db, input.id)
    const { sessionId, candidateId } = informant
    if (informant.submittedAt === null) await requireSubmitted(db, actor, candidateId)
    else await requireOpenGate(db, actor, sessionId, candidateId)
    const candidate = await db
      .selectFrom('candidates')
      .select(['code', 'name'])
      .where('id', '=', candidateId)
      .executeTakeFirstOrThrow()
    const answers = await answersOfInformant(db, informant)
    const { session, targets } = await questionsOf(db, sessionId)
    return {
      ...summaryOf(informant, answers, targets.length),
      code: candidate.code,
      candidate: candidate.name,
      sessionId,
      session,
      targets,
      answers,
    }
  }),

  saveExample: guarded.informants.saveExample.handler(({ context, input }) =>
    context.write(async (trx) => {
      const informant = await openFor(trx, context.actor, input.id)
      await requireAsked(trx, informant, input.target)
      await putDraft(trx, input.id, input.target, { example: input.example })
      return nothing
    }),
  ),

  toFrequencies: guarded.informants.toFrequencies.handler(({ context, input }) =>
    context.write(async (trx) => {
      await openFor(trx, context.actor, input.id)
      await trx
        .updateTable('informants')
        .set({ stage: input.on ? 'frequencies' : 'examples' })
        .where('id', '=', input.id)
        .execute()
      return nothing
    }),
  ),

  saveFrequency: guarded.informants.saveFrequency.handler(({ context, input }) =>
    context.write(async (trx) => {
      const informant = await openFor(trx, context.actor, input.id)
      await requireAsked(trx, informant, input.target)
      await putDraft(trx, input.id, input.target, { often: input.often })
      return nothing
    }),
  ),

  submit: guarded.informants.submit.handler(({ context, input }) =>
    context.write(async (trx) => {
      const informant = await openFor(trx, context.actor, input.id)
      const { targets } = await questionsOf(trx, informant.sessionId)
      const given = await answersOfInformant(trx, informant)
      const answers = targets.flatMap(({ kind, id }) => {
        const answer = given.find(({ target }) => target.kind === kind && target.id === id)
        return answer === undefined || answer.often === null ? [] : [answer]
      })
      const open = targets.length - answers.length
      if (open > 0) throw failure('NOT_ANSWERED', { count: open })
      const { candidateId, name, relation } = informant
      await appendRecord(trx, context.core, {
        sessionId: informant.sessionId,
        authorId: context.actor.personId,
        kind: 'informant.submitted',
        about: { candidate: candidateId, informant: informant.id },
        parts: [
          { subjects: [candidateId], content: { candidate: candidateId, informant: { name, relation }, answers } },
        ],
      })
      await trx.deleteFrom('informant_drafts').where('informant_id', '=', informant.id).execute()
      return nothing
    }),
  ),
}
