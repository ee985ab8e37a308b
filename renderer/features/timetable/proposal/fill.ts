// What a proposal is asked, and what it changed. «Stel voor» fills what is free: what somebody has put in a place by hand
// stays there, so it goes along as if it were fixed, after what is lacking in it (a room, an assessor) was added.
import type { Run, SessionBody } from '../../../../assessments/contract/index.ts'
import { clashesIn, type Facts, isMoment } from '../facts.ts'

export function toAsk(body: SessionBody, facts: Facts, everything: boolean): SessionBody {
  if (everything) return body
  const placed = (run: Run) => run.start !== null
  const whole = body.runs.filter(placed).reduce((now, run) => completed(now, run, facts), body)
  return { ...whole, runs: whole.runs.map((run) => (placed(run) ? { ...run, locked: true } : run)) }
}

/** As it came back, with only those fixed that were. */
export const asFixedBefore = (runs: readonly Run[], before: readonly Run[]): Run[] => {
  const fixed = new Set(before.filter(({ locked }) => locked).map(({ id }) => id))
  return runs.map((run) => (run.locked === fixed.has(run.id) ? run : { ...run, locked: fixed.has(run.id) }))
}

/** A room that is free then, and the assessor with the least to do who is. What is fixed stays as it is. */
function completed(body: SessionBody, run: Run, facts: Facts): SessionBody {
  if (run.locked) return body
  const trouble = (tried: Run) =>
    clashesIn(body.runs, facts, tried).filter(({ slotIds }) => slotIds.includes(run.id)).length
  const better = (now: Run, offers: readonly Run[]) => offers.find((offer) => trouble(offer) <= trouble(now)) ?? now
  const needsRoom =
    run.room === '' && !isMoment(body, run.exerciseId) && !facts.exercises.get(run.exerciseId)?.onTheFloor
  const housed = needsRoom
    ? better(
        run,
        body.timetable.rooms.map((room) => ({ ...run, room })),
      )
    : run
  const load = (personId: string) =>
    body.runs.filter(({ observers }) => observers.some((observer) => observer.personId === personId)).length
  const watched =
    housed.observers.length > 0 || housed.candidateIds.length === 0
      ? housed
      : better(
          housed,
          body.assessorIds
            .toSorted((a, b) => load(a) - load(b))
            .map((personId) => ({ ...housed, observers: [{ personId, candidateIds: housed.candidateIds }] })),
        )
  return watched === run ? body : { ...body, runs: body.runs.map((each) => (each.id === run.id ? watched : each)) }
}

export const changeKinds = ['placed', 'moved', 'room', 'people', 'made', 'off', 'gone'] as const
export type ChangeKind = (typeof changeKinds)[number]
export interface RunChange {
  /** As it is now; as it was, when it is gone. */
  run: Run
  kind: ChangeKind
}

/** One line per run: what matters most about it. */
export function changesBetween(before: readonly Run[], after: readonly Run[]): RunChange[] {
  const old = new Map(before.map((run) => [run.id, run]))
  const left = new Set(after.map(({ id }) => id))
  const changes = after.flatMap((run): RunChange[] => {
    const kind = kindOf(old.get(run.id), run)
    return kind === null ? [] : [{ run, kind }]
  })
  return [...changes, ...before.filter(({ id }) => !left.has(id)).map((run) => ({ run, kind: 'gone' as const }))]
}

function kindOf(was: Run | undefined, run: Run): ChangeKind | null {
  if (was === undefined) return run.start === null ? 'made' : 'placed'
  if (was.start === null && run.start !== null) return 'placed'
  if (was.start !== null && run.start === null) return 'off'
  if (was.start !== run.start || was.minutes !== run.minutes) return 'moved'
  if (peopleOf(was) !== peopleOf(run)) return 'people'
  return was.room === run.room ? null : 'room'
}

const peopleOf = ({ observers, candidateIds, rolePlayer }: Run): string =>
  JSON.stringify([
    candidateIds.toSorted(),
    rolePlayer,
    observers.map((observer) => [observer.personId, observer.candidateIds.toSorted()]).toSorted(),
  ])
