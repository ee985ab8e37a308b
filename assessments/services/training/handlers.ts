// The procedures of practising on a worked case. Everything is the caller's own; the expert's part comes after one's levels.
import { workedCases } from '../../library/cases/index.ts'
import { openIndicators, openNotes, resultOf, tidyAnswer } from '../../rules/training.ts'
import { instant, localDay } from '../clock.ts'
import type { Reading } from '../context.ts'
import { failure } from '../failures.ts'
import { guarded } from '../guard.ts'
import { currentAttempt, emptyAnswer, finishedAttempts, putAttempt } from './attempts.ts'
import { calibratedOn, noteCalibration } from './calibration.ts'
import { caseOf, compare, summaryOf, toPractise } from './cases.ts'

const standing = async (db: Reading, personId: string, caseId: string) =>
  [await currentAttempt(db, personId, caseId), await finishedAttempts(db, personId, caseId)] as const

/** Where what is done now goes. What was compared with the expert's stays as it was. */
async function underWay(db: Reading, personId: string, caseId: string): Promise<number> {
  const current = await currentAttempt(db, personId, caseId)
  if (current !== null && current.finishedAt !== null) throw failure('ALREADY_FINISHED')
  return current?.attempt ?? 1
}

export const training = {
  list: guarded.training.list.handler(({ context: { db, actor } }) =>
    Promise.all(
      workedCases.map(async (worked) => summaryOf(worked, ...(await standing(db, actor.personId, worked.id)))),
    ),
  ),

  get: guarded.training.get.handler(async ({ context: { db, actor }, input }) => {
    const worked = caseOf(input.caseId)
    return toPractise(worked, ...(await standing(db, actor.personId, worked.id)))
  }),

  save: guarded.training.save.handler(({ context, input: { caseId, step, answer } }) =>
    context.write(async (trx) => {
      const worked = caseOf(caseId)
      const { personId } = context.actor
      const attempt = await underWay(trx, personId, caseId)
      const kept = { attempt, step, answer: tidyAnswer(worked, answer), finishedAt: null, result: null }
      await putAttempt(trx, personId, caseId, kept)
      return {}
    }),
  ),

  finish: guarded.training.finish.handler(async ({ context, input }) => {
    const worked = caseOf(input.caseId)
    const { clock } = context.core
    const { personId } = context.actor
    const answer = tidyAnswer(worked, input.answer)
    const { savedAt: _savedAt, ...comparison } = await context.write(async (trx) => {
      const attempt = await underWay(trx, personId, worked.id)
      const unclassified = openNotes(worked, answer).length
      if (unclassified > 0) throw failure('NOT_CLASSIFIED', { count: unclassified })
      const unrated = openIndicators(worked, answer).length
      if (unrated > 0) throw failure('NOT_RATED', { count: unrated })
      const on = localDay(clock.wall())
      const finished = {
        attempt,
        step: 'compared' as const,
        answer,
        finishedAt: instant(clock.wall()),
        result: resultOf(worked.id, worked.expert, answer, on),
      }
      await putAttempt(trx, personId, worked.id, finished)
      await calibratedOn(trx, personId, on)
      await noteCalibration(trx, context.core, personId)
      return compare(worked, finished)
    })
    return comparison
  }),

  compared: guarded.training.compared.handler(async ({ context: { db, actor }, input }) => {
    const worked = caseOf(input.caseId)
    const last = (await finishedAttempts(db, actor.personId, worked.id)).at(-1)
    if (last === undefined) throw failure('NOT_FINISHED')
    return compare(worked, last)
  }),

  again: guarded.training.again.handler(({ context, input }) =>
    context.write(async (trx) => {
      const { id } = caseOf(input.caseId)
      const { personId } = context.actor
      const current = await currentAttempt(trx, personId, id)
      // Begun anew already, here or in another window: what stands there is not thrown away.
      if (current === null || current.finishedAt === null) return {}
      const anew = { attempt: current.attempt + 1, step: 'reading' as const, answer: emptyAnswer }
      await putAttempt(trx, personId, id, { ...anew, finishedAt: null, result: null })
      return {}
    }),
  ),

  history: guarded.training.history.handler(async ({ context: { db, actor } }) =>
    (await finishedAttempts(db, actor.personId)).flatMap(({ result }) => (result === null ? [] : [result])),
  ),
}
