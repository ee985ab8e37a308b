// Which of the five steps an assignment has reached: sealed and submitted come from the record, the rest from drafts.
import type { Step } from '../../contract/index.ts'
import type { Reading } from '../context.ts'
import { failure } from '../failures.ts'

export async function stepsOf(db: Reading, assignmentIds: readonly string[]): Promise<Map<string, Step>> {
  if (assignmentIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('assignments as a')
    .leftJoin('seals as se', 'se.assignment_id', 'a.id')
    .leftJoin('submissions as su', 'su.assignment_id', 'a.id')
    .leftJoin('draft_stages as ds', 'ds.assignment_id', 'a.id')
    .select(['a.id', 'se.at as sealed', 'su.at as submitted', 'ds.stage'])
    .where('a.id', 'in', [...assignmentIds])
    .execute()
  return new Map(
    rows.map(({ id, sealed, submitted, stage }): [string, Step] => {
      if (submitted !== null) return [id, 'submitted']
      if (sealed === null) return [id, 'observing']
      return [id, stage ?? 'sealed']
    }),
  )
}

export async function stepOf(db: Reading, assignmentId: string): Promise<Step> {
  return (await stepsOf(db, [assignmentId])).get(assignmentId) ?? 'observing'
}

export async function requireStep(db: Reading, assignmentId: string, ...allowed: Step[]): Promise<Step> {
  const step = await stepOf(db, assignmentId)
  if (!allowed.includes(step)) throw failure('WRONG_STEP', { step })
  return step
}
