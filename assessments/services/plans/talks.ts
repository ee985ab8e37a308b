// Talks of a coach with a person: what was talked about, in whose words, what was agreed, and when they meet again.
import { type CoachTalk, TalkBody } from '../../contract/index.ts'
import { instant } from '../clock.ts'
import type { Actor, Reading } from '../context.ts'
import { failure } from '../failures.ts'
import { guarded } from '../guard.ts'
import { keepPerson, personOf, requireNothingToJudge } from '../persons/identity.ts'

/** Newest first. */
export async function talksOf(db: Reading, actor: Actor, personId: string): Promise<CoachTalk[]> {
  const rows = await db
    .selectFrom('coach_talks as t')
    .leftJoin('people as by', 'by.id', 't.by_id')
    .select(['t.id', 't.person_id', 't.revision', 't.body', 't.changed_at', 't.by_id', 'by.name'])
    .where('t.person_id', '=', personId)
    .orderBy('t.on_day', 'desc')
    .orderBy('t.changed_at', 'desc')
    .orderBy('t.id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    personId: row.person_id,
    revision: row.revision,
    body: TalkBody.parse(JSON.parse(row.body)),
    by: row.name ?? '',
    mine: row.by_id === actor.personId,
    changedAt: row.changed_at,
  }))
}

export const coachTalks = {
  list: guarded.coachTalks.list.handler(async ({ context, input }) => {
    await requireNothingToJudge(context.db, context.actor, input.personId)
    await personOf(context.db, input.personId)
    return talksOf(context.db, context.actor, input.personId)
  }),

  save: guarded.coachTalks.save.handler(({ context, input }) =>
    context.write(async (trx) => {
      const { core, actor } = context
      const { id, personId, body } = input
      await requireNothingToJudge(trx, actor, personId)
      const before = await trx
        .selectFrom('coach_talks')
        .select(['person_id', 'revision', 'by_id'])
        .where('id', '=', id)
        .executeTakeFirst()
      // What was said to one person never becomes something about another.
      if (before !== undefined && before.person_id !== personId) throw failure('NOT_FOUND')
      // Under a talk stands who wrote it; a colleague's words are not theirs.
      if (before !== undefined && before.by_id !== actor.personId) throw failure('NOT_ALLOWED')
      if ((before?.revision ?? 0) !== input.revision) throw failure('CHANGED_ELSEWHERE')
      await keepPerson(trx, core, personId)
      const revision = input.revision + 1
      const values = {
        revision,
        on_day: body.on,
        next_on: body.nextOn,
        body: JSON.stringify(body),
        changed_at: instant(core.clock.wall()),
      }
      await trx
        .insertInto('coach_talks')
        .values({ id, person_id: personId, by_id: actor.personId, ...values })
        .onConflict((conflict) => conflict.column('id').doUpdateSet(values))
        .execute()
      return { id, revision }
    }),
  ),

  remove: guarded.coachTalks.remove.handler(({ context, input }) =>
    context.write(async (trx) => {
      const talk = await trx.selectFrom('coach_talks').select('person_id').where('id', '=', input.id).executeTakeFirst()
      if (talk === undefined) throw failure('NOT_FOUND')
      await requireNothingToJudge(trx, context.actor, talk.person_id)
      await trx.deleteFrom('coach_talks').where('id', '=', input.id).execute()
      return {}
    }),
  ),
}
