// Runs by hand: who takes part in what, and who observes whom. A candidate does an exercise once, so taking part in one
// group means leaving the other.
import { emptyRun, type Run, type SessionBody } from '../../../../assessments/contract/index.ts'

export const runsOf = (body: SessionBody, exerciseId: string): Run[] =>
  body.runs.filter((run) => run.exerciseId === exerciseId)

export const runWith = (body: SessionBody, exerciseId: string, candidateId: string): Run | undefined =>
  body.runs.find((run) => run.exerciseId === exerciseId && run.candidateIds.includes(candidateId))

export const observes = (run: Run | undefined, personId: string, candidateId: string): boolean =>
  run?.observers.some((observer) => observer.personId === personId && observer.candidateIds.includes(candidateId)) ===
  true

const changed = (body: SessionBody, runId: string, change: (run: Run) => Run): SessionBody => ({
  ...body,
  runs: body.runs.map((run) => (run.id === runId ? change(run) : run)),
})

export const withRoom = (body: SessionBody, runId: string, room: string): SessionBody =>
  changed(body, runId, (run) => ({ ...run, room }))

export const withRun = (
  body: SessionBody,
  exerciseId: string,
  id: string,
  candidateIds: string[] = [],
): SessionBody => ({
  ...body,
  runs: [...body.runs, emptyRun(id, exerciseId, candidateIds)],
})

export const withoutRun = (body: SessionBody, runId: string): SessionBody => ({
  ...body,
  runs: body.runs.filter((run) => run.id !== runId),
})

function left(run: Run, candidateId: string): Run {
  const others = (ids: readonly string[]) => ids.filter((id) => id !== candidateId)
  return {
    ...run,
    candidateIds: others(run.candidateIds),
    observers: run.observers
      .map((observer) => ({ ...observer, candidateIds: others(observer.candidateIds) }))
      .filter((observer) => observer.candidateIds.length > 0),
  }
}

/** Into a group, out of whichever other group of the same exercise. */
export function joined(body: SessionBody, runId: string, candidateId: string): SessionBody {
  const exerciseId = body.runs.find((run) => run.id === runId)?.exerciseId
  return {
    ...body,
    runs: body.runs.map((run) => {
      if (run.id === runId) {
        return run.candidateIds.includes(candidateId)
          ? run
          : { ...run, candidateIds: [...run.candidateIds, candidateId] }
      }
      return run.exerciseId === exerciseId && run.candidateIds.includes(candidateId) ? left(run, candidateId) : run
    }),
  }
}

/** Out of a group, which stays, or out of a run of their own, which goes. */
export function departed(body: SessionBody, runId: string, candidateId: string, group: boolean): SessionBody {
  const alone = body.runs.some((run) => run.id === runId && run.candidateIds.length === 1)
  return !group && alone ? withoutRun(body, runId) : changed(body, runId, (run) => left(run, candidateId))
}

export function withObserver(
  body: SessionBody,
  runId: string,
  personId: string,
  candidateId: string,
  there: boolean,
): SessionBody {
  return changed(body, runId, (run) => {
    const known = run.observers.find((observer) => observer.personId === personId)
    if (known === undefined)
      return there ? { ...run, observers: [...run.observers, { personId, candidateIds: [candidateId] }] } : run
    const others = known.candidateIds.filter((id) => id !== candidateId)
    const observer = { ...known, candidateIds: there ? [...others, candidateId] : others }
    return {
      ...run,
      observers: run.observers
        .map((each) => (each.personId === personId ? observer : each))
        .filter((each) => each.candidateIds.length > 0),
    }
  })
}

/** Another programme has other exercises; another framework asks another job profile. */
export function withProgramme(body: SessionBody, programmeId: string, sameFramework: boolean): SessionBody {
  if (programmeId === body.programmeId) return body
  return { ...body, programmeId, jobProfileId: sameFramework ? body.jobProfileId : null, runs: [] }
}
