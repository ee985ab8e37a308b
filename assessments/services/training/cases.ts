// The worked cases as a trainee gets them: what they read, and none of what the expert made of it.
import type { CaseSummary, TrainingCase, TrainingComparison } from '../../contract/index.ts'
import { type WorkedCase, workedCases } from '../../library/cases/index.ts'
import { comparisonOf, indicatorIdsOf, tidyAnswer } from '../../rules/training.ts'
import { failure } from '../failures.ts'
import { type Attempt, emptyAnswer } from './attempts.ts'

export function caseOf(id: string): WorkedCase {
  const found = workedCases.find((each) => each.id === id)
  if (found === undefined) throw failure('NOT_FOUND')
  return found
}

export function summaryOf(worked: WorkedCase, current: Attempt | null, finished: readonly Attempt[]): CaseSummary {
  const { id, title, exercise, minutes, notes } = worked
  return {
    id,
    title,
    exercise,
    minutes,
    notes: notes.length,
    indicators: indicatorIdsOf(worked).length,
    step: current?.step ?? 'reading',
    last: finished.at(-1)?.result ?? null,
    attempts: finished.length,
  }
}

/** Field by field: what is not named here, the expert's first of all, stays out. */
export function toPractise(worked: WorkedCase, current: Attempt | null, finished: readonly Attempt[]): TrainingCase {
  const { situation, performance, levels, notes, competences } = worked
  return {
    ...summaryOf(worked, current, finished),
    situation,
    performance: performance.map(({ time, text }) => ({ time, text })),
    levels: [...levels],
    notesToRead: notes.map(({ id, time, kind, text }) => ({ id, time, kind, text })),
    competences: competences.map(({ id, title, definition, indicators }) => ({
      id,
      title,
      definition,
      indicators: indicators.map((indicator) => ({
        id: indicator.id,
        text: indicator.text,
        anchors: [...indicator.anchors],
      })),
    })),
    answer: current === null ? emptyAnswer : tidyAnswer(worked, current.answer),
  }
}

export function compare(worked: WorkedCase, { answer, finishedAt, result }: Attempt): TrainingComparison {
  if (finishedAt === null || result === null) throw failure('NOT_FINISHED')
  return {
    caseId: worked.id,
    finishedAt,
    result,
    ...comparisonOf(worked, worked.expert, tidyAnswer(worked, answer)),
    lures: worked.lures.map(({ error, where, habit }) => ({ error, where, habit })),
  }
}
