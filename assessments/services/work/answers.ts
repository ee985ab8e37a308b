// Answers to a test: kept as drafts beside the notes, sealed with them. Points come by the key; a level comes from the
// table of the exercise, and is only looked up once the observation is closed.
import { FromPaper, type TestAnswer } from '../../contract/index.ts'
import type { Reading, Trx } from '../context.ts'
import { failure } from '../failures.ts'
import { aboutOwn } from './observing.ts'
import type { OwnWork } from './own.ts'

type AnswerTable = 'draft_answers' | 'sealed_answers'

export async function answersOf(db: Reading, table: AnswerTable, assignmentId: string): Promise<TestAnswer[]> {
  const rows = await db
    .selectFrom(table)
    .selectAll()
    .where('assignment_id', '=', assignmentId)
    .orderBy('candidate_id')
    .orderBy('question')
    .execute()
  return rows.map(({ candidate_id, question, given, points, paper }) => ({
    candidateId: candidate_id,
    question,
    given,
    points,
    paper: paper === null ? null : FromPaper.parse(JSON.parse(paper)),
  }))
}

/** An answer without words and without points is no answer. */
export async function saveAnswer(trx: Trx, work: OwnWork, answer: TestAnswer): Promise<void> {
  aboutOwn(work, [answer.candidateId])
  const asked = work.exercise.brief.test?.questions[answer.question]
  if (asked === undefined) throw failure('NOT_A_TEST')
  const key = { assignment_id: work.assignmentId, candidate_id: answer.candidateId, question: answer.question }
  if (answer.given === '' && answer.points === null) {
    await trx
      .deleteFrom('draft_answers')
      .where('assignment_id', '=', key.assignment_id)
      .where('candidate_id', '=', key.candidate_id)
      .where('question', '=', key.question)
      .execute()
    return
  }
  const values = {
    given: answer.given,
    points: answer.points === null ? null : Math.min(answer.points, asked.points),
    paper: answer.paper === null ? null : JSON.stringify(answer.paper),
  }
  await trx
    .insertInto('draft_answers')
    .values({ ...key, ...values })
    .onConflict((c) => c.columns(['assignment_id', 'candidate_id', 'question']).doUpdateSet(values))
    .execute()
}
