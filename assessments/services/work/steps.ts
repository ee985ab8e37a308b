// Which of the five steps an assignment has reached: sealed and submitted come from the record, the rest from drafts.
import type { Step } from '../../contract/index.ts'
import type { Reading } from '../context.ts'

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
  return new Map(rows.map((row): [string, Step] => [row.id, stepFrom(row)]))
}

/** What tells the step: the two records that make a seam, and how far the drafts are. */
export interface Marks {
  sealed: string | null
  submitted: string | null
  stage: 'classifying' | 'rating' | null
}
export function stepFrom({ sealed, submitted, stage }: Marks): Step {
  if (submitted !== null) return 'submitted'
  if (sealed === null) return 'observing'
  return stage ?? 'sealed'
}
