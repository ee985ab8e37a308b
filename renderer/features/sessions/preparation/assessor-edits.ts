// Who assesses in a session, and whom they know too well.
import type { SessionBody } from '../../../../assessments/contract/index.ts'

export function withAssessor(body: SessionBody, personId: string): SessionBody {
  return body.assessorIds.includes(personId) ? body : { ...body, assessorIds: [...body.assessorIds, personId] }
}

/** Whoever goes observes nobody any more, and their conflicts say nothing here. */
export function withoutAssessor(body: SessionBody, personId: string): SessionBody {
  return {
    ...body,
    assessorIds: body.assessorIds.filter((id) => id !== personId),
    conflicts: body.conflicts.filter((conflict) => conflict.personId !== personId),
    runs: body.runs.map((run) => ({
      ...run,
      observers: run.observers.filter((observer) => observer.personId !== personId),
    })),
  }
}

export const observesIn = (body: SessionBody, personId: string): number =>
  body.runs.filter((run) => run.observers.some((observer) => observer.personId === personId)).length

export const inConflict = (body: SessionBody, personId: string, candidateId: string): boolean =>
  body.conflicts.some((conflict) => conflict.personId === personId && conflict.candidateId === candidateId)

export function withConflict(body: SessionBody, personId: string, candidateId: string, there: boolean): SessionBody {
  const others = body.conflicts.filter(
    (conflict) => conflict.personId !== personId || conflict.candidateId !== candidateId,
  )
  return { ...body, conflicts: there ? [...others, { personId, candidateId }] : others }
}
