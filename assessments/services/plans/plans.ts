// The development plan: saved whole while two people fill it in, kept as it stood each time they agree, and marked step by
// step. Nobody who still has to judge the person reads or writes any of it.
import { instant } from '../clock.ts'
import { failure } from '../failures.ts'
import { guarded } from '../guard.ts'
import { keepPerson, personOf, requireNothingToJudge } from '../persons/identity.ts'
import { proposalsFor } from './proposals.ts'
import { bodyText, planFor, plansOf, readBody } from './store.ts'

const nothing = {}

export const plans = {
  list: guarded.plans.list.handler(async ({ context, input }) => {
    await requireNothingToJudge(context.db, context.actor, input.personId)
    await personOf(context.db, input.personId)
    return plansOf(context.db, input)
  }),

  get: guarded.plans.get.handler(({ context, input }) => planFor(context.db, context.actor, input.id)),

  save: guarded.plans.save.handler(({ context, input }) =>
    context.write(async (trx) => {
      const { core, actor } = context
      await requireNothingToJudge(trx, actor, input.personId)
      const changed = { body: bodyText(input.body), changed_at: instant(core.clock.wall()) }
      if (input.id === null) {
        await keepPerson(trx, core, input.personId)
        const row = { id: crypto.randomUUID(), person_id: input.personId, revision: 1, made_by: actor.personId }
        await trx
          .insertInto('plans')
          .values({ ...row, ...changed, closed_on: null })
          .execute()
        return { id: row.id, revision: 1 }
      }
      const plan = await planFor(trx, actor, input.id)
      // A plan never becomes somebody else's.
      if (plan.personId !== input.personId) throw failure('NOT_FOUND')
      if (plan.closedOn !== null) throw failure('PLAN_CLOSED')
      if (plan.revision !== input.revision) throw failure('CHANGED_ELSEWHERE')
      const revision = plan.revision + 1
      await trx
        .updateTable('plans')
        .set({ ...changed, revision })
        .where('id', '=', plan.id)
        .execute()
      return { id: plan.id, revision }
    }),
  ),

  agree: guarded.plans.agree.handler(({ context, input }) =>
    context.write(async (trx) => {
      const plan = await planFor(trx, context.actor, input.id)
      if (plan.closedOn !== null) throw failure('PLAN_CLOSED')
      if (plan.revision !== input.revision) throw failure('CHANGED_ELSEWHERE')
      if (!plan.body.goals.some((goal) => goal.state === 'now')) throw failure('NO_GOAL')
      const { versions } = await trx
        .selectFrom('plan_versions')
        .select(({ fn }) => fn.countAll<number>().as('versions'))
        .where('plan_id', '=', plan.id)
        .executeTakeFirstOrThrow()
      await trx
        .insertInto('plan_versions')
        .values({
          plan_id: plan.id,
          ordinal: versions,
          agreed_on: input.on,
          at: instant(context.core.clock.wall()),
          by_id: context.actor.personId,
          body: bodyText(plan.body),
        })
        .execute()
      return nothing
    }),
  ),

  versions: guarded.plans.versions.handler(async ({ context, input }) => {
    const { id } = await planFor(context.db, context.actor, input.id)
    const rows = await context.db
      .selectFrom('plan_versions as v')
      .leftJoin('people as by', 'by.id', 'v.by_id')
      .select(['v.agreed_on', 'v.at', 'v.body', 'by.name'])
      .where('v.plan_id', '=', id)
      .orderBy('v.ordinal', 'desc')
      .execute()
    return rows.map(({ agreed_on, at, body, name }) => ({
      agreedOn: agreed_on,
      at,
      by: name ?? '',
      body: readBody(body),
    }))
  }),

  close: guarded.plans.close.handler(({ context, input }) =>
    context.write(async (trx) => {
      const plan = await planFor(trx, context.actor, input.id)
      if (plan.revision !== input.revision) throw failure('CHANGED_ELSEWHERE')
      await trx.updateTable('plans').set({ closed_on: input.on }).where('id', '=', plan.id).execute()
      return nothing
    }),
  ),

  remove: guarded.plans.remove.handler(({ context, input }) =>
    context.write(async (trx) => {
      const plan = await planFor(trx, context.actor, input.id)
      const printed = await trx.selectFrom('documents').select('id').where('plan_id', '=', plan.id).executeTakeFirst()
      if (plan.agreedOn !== null || plan.marks.length > 0 || printed !== undefined) throw failure('IN_USE')
      await trx.deleteFrom('plans').where('id', '=', plan.id).execute()
      return nothing
    }),
  ),

  mark: guarded.plans.mark.handler(({ context, input }) =>
    context.write(async (trx) => {
      const { core, actor } = context
      const plan = await planFor(trx, actor, input.planId)
      if (plan.closedOn !== null) throw failure('PLAN_CLOSED')
      const known = plan.body.goals.some((goal) => goal.actions.some((action) => action.id === input.actionId))
      const before = await trx.selectFrom('action_marks').selectAll().where('id', '=', input.id).executeTakeFirst()
      // What was said of one step never becomes something about another.
      const another = before !== undefined && (before.plan_id !== plan.id || before.action_id !== input.actionId)
      if (!known || another) throw failure('NOT_FOUND')
      const { id, mark, on, remark } = input
      const said = { mark, on_day: on, remark, by_id: actor.personId, at: instant(core.clock.wall()) }
      await trx
        .insertInto('action_marks')
        .values({ id, plan_id: plan.id, action_id: input.actionId, ...said })
        .onConflict((conflict) => conflict.column('id').doUpdateSet(said))
        .execute()
      return nothing
    }),
  ),

  unmark: guarded.plans.unmark.handler(({ context, input }) =>
    context.write(async (trx) => {
      const mark = await trx.selectFrom('action_marks').select('plan_id').where('id', '=', input.id).executeTakeFirst()
      if (mark === undefined) throw failure('NOT_FOUND')
      const { closedOn } = await planFor(trx, context.actor, mark.plan_id)
      if (closedOn !== null) throw failure('PLAN_CLOSED')
      await trx.deleteFrom('action_marks').where('id', '=', input.id).execute()
      return nothing
    }),
  ),

  proposals: guarded.plans.proposals.handler(({ context, input }) => proposalsFor(context.db, context.actor, input)),
}
