// Whose forms, and of which run: only where somebody observes.

import type { SessionDetail } from '../../../assessments/contract/index.ts'
import { shortTime } from '../../ui/times/times.ts'

type Detail = Pick<SessionDetail, 'body' | 'people' | 'exercises'>
interface FormChoice {
  value: string
  label: string
}

const observed = ({ body }: Detail) =>
  body.runs.filter((run) => run.observers.some(({ candidateIds }) => candidateIds.length > 0))

export function assessorChoices(detail: Detail): FormChoice[] {
  const ids = new Set(observed(detail).flatMap((run) => run.observers.map(({ personId }) => personId)))
  return detail.people.filter(({ id }) => ids.has(id)).map(({ id, name }) => ({ value: id, label: name }))
}

/** «Rollenspel · 9:30 · K-01», in the order of the day. */
export const runChoices = (detail: Detail): FormChoice[] =>
  observed(detail)
    // What has no time yet comes last.
    .toSorted((one, other) => (one.start ?? '9').localeCompare(other.start ?? '9'))
    .map((run) => ({
      value: run.id,
      label: [
        detail.exercises.find(({ id }) => id === run.exerciseId)?.title ?? '',
        run.start === null ? '' : shortTime(run.start.slice(11)),
        detail.body.candidates
          .filter(({ id }) => run.candidateIds.includes(id))
          .map(({ code }) => code)
          .join(', '),
      ]
        .filter((part) => part !== '')
        .join(' · '),
    }))
