// The forms to print: one per assessor and run, of the whole session or a part of it.
import type { PaperFormModel } from '../../documents/paper/model.ts'
import { programmeBody } from '../access/bodies.ts'
import type { Actor, Reading } from '../context.ts'
import { failure } from '../failures.ts'
import { assignmentsOf, sessionOf } from '../preparation/session-store.ts'
import { formCode } from './form-code.ts'

export interface WhichForms {
  sessionId: string
  runId: string | null
  personId: string | null
}

/** An assessor prints their own. In the order of the day, each assessor's together. */
export async function formModels(db: Reading, actor: Actor, which: WhichForms): Promise<PaperFormModel[]> {
  const lead = actor.roles.includes('lead')
  const personId = lead ? which.personId : actor.personId
  if (which.personId !== null && which.personId !== personId) throw failure('NOT_ALLOWED')
  const { body } = await sessionOf(db, which.sessionId)
  const { exercises } = await programmeBody(db, body.programmeId)
  const candidates = new Map(body.candidates.map((each) => [each.id, each]))
  const runs = new Map(body.runs.map((run) => [run.id, run]))
  const wanted = (await assignmentsOf(db, which.sessionId)).filter(
    (each) =>
      each.candidateIds.length > 0 &&
      (which.runId === null || each.runId === which.runId) &&
      (personId === null || each.personId === personId),
  )
  const startOf = (runId: string) => runs.get(runId)?.start ?? null
  return wanted
    .map((assignment) => ({ assignment, start: startOf(assignment.runId) }))
    .toSorted(
      (one, other) =>
        one.assignment.assessor.localeCompare(other.assignment.assessor, 'nl') ||
        // What has no time yet comes last, in the order of the runs.
        (one.start ?? '9').localeCompare(other.start ?? '9'),
    )
    .map(({ assignment, start }) => {
      const exercise = exercises.find(({ id }) => id === assignment.exerciseId)
      return {
        code: formCode(assignment.id),
        session: body.title,
        day: start?.slice(0, 10) ?? body.day,
        start: start?.slice(11) ?? '',
        room: runs.get(assignment.runId)?.room ?? '',
        exercise: exercise?.title ?? '',
        kind: exercise?.kind ?? 'work-sample',
        assessor: assignment.assessor,
        candidates: assignment.candidateIds.flatMap((id) => {
          const found = candidates.get(id)
          return found === undefined ? [] : [{ code: found.code, name: found.name }]
        }),
        questions: exercise?.brief.questions ?? [],
        // The key stays off: the form lies beside the candidate.
        test: (exercise?.brief.test?.questions ?? []).map(({ question, points }) => ({ question, points })),
      }
    })
}
