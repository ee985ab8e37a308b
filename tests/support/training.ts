// Answers to the worked cases that ship, made from the expert's own, so that a test knows how far beside it they lie.
import type { TrainingAnswer } from '../../assessments/contract/index.ts'
import { type WorkedCase, workedCases } from '../../assessments/library/cases/index.ts'

export function shippedCase(place = 0): WorkedCase {
  const found = workedCases[place]
  if (found === undefined) throw new Error('no such case')
  return found
}

/** As the expert did it, but for the levels named. */
export function answerOf(worked: WorkedCase, levels: Record<string, number | null> = {}): TrainingAnswer {
  const { links, setAside, ratings } = worked.expert
  return {
    links: links.map(({ noteId, indicatorId, sign }) => ({ noteId, indicatorId, sign })),
    setAside: setAside.map(({ noteId }) => noteId),
    ratings: ratings.map(({ indicatorId, level }) => ({
      indicatorId,
      level: levels[indicatorId] === undefined ? level : levels[indicatorId],
      noNoteReason: null,
    })),
  }
}
