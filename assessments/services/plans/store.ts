// Plans as rows, and as what they are: the body as it stands, what was agreed last, and every mark with its day.
import { Mark, type Plan, PlanBody } from '../../contract/index.ts'
import { canonicalJson } from '../../rules/canonical.ts'
import { planParts } from '../../rules/plans/parts.ts'
import { mayGrow } from '../../rules/plans/steps.ts'
import type { Actor, Reading } from '../context.ts'
import { failure } from '../failures.ts'
import { requireNothingToJudge } from '../persons/identity.ts'

export const readBody = (text: string): PlanBody => PlanBody.parse(JSON.parse(text))
/** Two bodies with one text say the same. */
export const bodyText = (body: PlanBody): string => canonicalJson(body)

interface Chosen {
  personId?: string
  id?: string
}

/** Newest first. */
export async function plansOf(db: Reading, { personId, id }: Chosen): Promise<Plan[]> {
  const rows = await db
    .selectFrom('plans as p')
    .leftJoin('people as by', 'by.id', 'p.made_by')
    .select(['p.id', 'p.person_id', 'p.revision', 'p.body', 'p.changed_at', 'p.closed_on', 'by.name'])
    .$if(personId !== undefined, (q) => q.where('p.person_id', '=', personId ?? ''))
    .$if(id !== undefined, (q) => q.where('p.id', '=', id ?? ''))
    .orderBy('p.changed_at', 'desc')
    .orderBy('p.id')
    .execute()
  const ids = rows.map((row) => row.id)
  const agreed = await lastAgreed(db, ids)
  const marks = await marksOfPlans(db, ids)
  return rows.map((row) => {
    const body = readBody(row.body)
    const last = agreed.get(row.id)
    const own = marks.get(row.id) ?? []
    return {
      id: row.id,
      personId: row.person_id,
      revision: row.revision,
      body,
      madeBy: row.name ?? '',
      changedAt: row.changed_at,
      agreedOn: last?.agreedOn ?? null,
      changedSince: last !== undefined && last.body !== bodyText(body),
      closedOn: row.closed_on,
      marks: own,
      parts: planParts(body, last?.agreedOn ?? null),
      mayGrow: mayGrow(body, own),
    }
  })
}

async function lastAgreed(db: Reading, ids: readonly string[]) {
  const rows = await db
    .selectFrom('plan_versions')
    .select(['plan_id', 'agreed_on as agreedOn', 'body'])
    .where('plan_id', 'in', ids)
    .orderBy('ordinal')
    .execute()
  // The last of each stays.
  return new Map(rows.map((row) => [row.plan_id, row]))
}

/** Every version that was agreed and is not what the plan says now, oldest first. */
export async function agreedBefore(
  db: Reading,
  plans: readonly Plan[],
): Promise<{ planId: string; agreedOn: string; body: PlanBody }[]> {
  const now = new Map(plans.map(({ id, body }) => [id, bodyText(body)]))
  const rows = await db
    .selectFrom('plan_versions')
    .select(['plan_id as planId', 'agreed_on as agreedOn', 'body'])
    .where('plan_id', 'in', [...now.keys()])
    .orderBy('ordinal')
    .execute()
  return rows
    .filter(({ planId, body }) => now.get(planId) !== body)
    .map(({ planId, agreedOn, body }) => ({ planId, agreedOn, body: readBody(body) }))
}

async function marksOfPlans(db: Reading, ids: readonly string[]): Promise<Map<string, Plan['marks']>> {
  const rows = await db
    .selectFrom('action_marks as m')
    .leftJoin('people as by', 'by.id', 'm.by_id')
    .select(['m.id', 'm.plan_id', 'm.action_id', 'm.mark', 'm.on_day', 'm.remark', 'by.name'])
    .where('m.plan_id', 'in', ids)
    .orderBy('m.on_day')
    .orderBy('m.at')
    .orderBy('m.id')
    .execute()
  const marks = new Map<string, Plan['marks']>()
  for (const row of rows) {
    const { id, action_id: actionId, mark, on_day: on, remark, name } = row
    const own = marks.get(row.plan_id) ?? []
    own.push({ id, actionId, mark: Mark.parse(mark), on, remark, by: name ?? '' })
    marks.set(row.plan_id, own)
  }
  return marks
}

/** The plan, for somebody who has nothing left to judge of its person. */
export async function planFor(db: Reading, actor: Actor, id: string): Promise<Plan> {
  const [plan] = await plansOf(db, { id })
  if (plan === undefined) throw failure('NOT_FOUND')
  await requireNothingToJudge(db, actor, plan.personId)
  return plan
}
