// Attempts at a worked case, as rows: the one under way, and the finished ones, which stay. Always of one person: nothing
// here answers for somebody else.
import { CalibrationResult, TrainingAnswer, trainingSteps } from '../../contract/index.ts'
import type { Reading, Trx } from '../context.ts'

type Step = (typeof trainingSteps)[number]
export interface Attempt {
  attempt: number
  step: Step
  answer: TrainingAnswer
  finishedAt: string | null
  result: CalibrationResult | null
}
export const emptyAnswer: TrainingAnswer = { links: [], setAside: [], ratings: [] }

interface Row {
  attempt: number
  step: string
  answer: string
  finished_at: string | null
  result: string | null
}
const toAttempt = ({ attempt, step, answer, finished_at, result }: Row): Attempt => ({
  attempt,
  step: trainingSteps.find((each) => each === step) ?? 'reading',
  answer: TrainingAnswer.parse(JSON.parse(answer)),
  finishedAt: finished_at,
  result: result === null ? null : CalibrationResult.parse(JSON.parse(result)),
})

const ofPerson = (db: Reading, personId: string) =>
  db.selectFrom('training_attempts').selectAll().where('person_id', '=', personId)

/** The newest, finished or not. */
export async function currentAttempt(db: Reading, personId: string, caseId: string): Promise<Attempt | null> {
  const row = await ofPerson(db, personId)
    .where('case_id', '=', caseId)
    .orderBy('attempt', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row === undefined ? null : toAttempt(row)
}

/** Oldest first: of one case by number, for a clock can be set back; over all cases there is only the clock. */
export async function finishedAttempts(db: Reading, personId: string, caseId?: string): Promise<Attempt[]> {
  const query = ofPerson(db, personId).where('finished_at', 'is not', null)
  const inOrder =
    caseId === undefined
      ? query.orderBy('finished_at').orderBy('attempt')
      : query.where('case_id', '=', caseId).orderBy('attempt')
  const rows = await inOrder.execute()
  return rows.map(toAttempt)
}

export async function putAttempt(trx: Trx, personId: string, caseId: string, attempt: Attempt): Promise<void> {
  const values = {
    step: attempt.step,
    answer: JSON.stringify(attempt.answer),
    finished_at: attempt.finishedAt,
    result: attempt.result === null ? null : JSON.stringify(attempt.result),
  }
  await trx
    .insertInto('training_attempts')
    .values({ person_id: personId, case_id: caseId, attempt: attempt.attempt, ...values })
    .onConflict((conflict) => conflict.columns(['person_id', 'case_id', 'attempt']).doUpdateSet(values))
    .execute()
}
