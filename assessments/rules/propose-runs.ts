// A proposal for who does what before whom. It keeps what is already there and fills what is missing: everybody in every
// exercise, each candidate before at least two assessors, in one exercise before two at once, nobody before an assessor
// who knows them too well, and the load even. The same question always gets the same answer.
import type { Exercise } from '../contract/exercises.ts'
import { emptyRun, type Run, type SessionBody } from '../contract/sessions.ts'
import { mostCandidatesPerObserver } from './norms.ts'

export interface Proposal {
  body: Pick<SessionBody, 'candidates' | 'assessorIds' | 'conflicts' | 'runs'>
  exercises: readonly Pick<Exercise, 'id' | 'group' | 'matrix'>[]
  newId: () => string
}

export function proposeRuns({ body, exercises, newId }: Proposal): Run[] {
  const candidateIds = body.candidates.map(({ id }) => id)
  const kept = stillValid(body, exercises)
  const twice = doubleExercise(exercises)
  const book = new Book(body.conflicts)
  for (const run of kept) for (const o of run.observers) book.enter(o.personId, o.candidateIds)
  const planned = exercises.flatMap((exercise) => {
    const there = kept.filter((run) => run.exerciseId === exercise.id)
    const placed = new Set(there.flatMap((run) => run.candidateIds))
    const missing = candidateIds.filter((id) => !placed.has(id))
    const fresh = shares(missing, exercise.group ? mostCandidatesPerObserver : 1).map((ids) =>
      emptyRun(newId(), exercise.id, ids),
    )
    return [...there, ...fresh].map((run) => ({ run, wanted: exercise.id === twice ? 2 : 1 }))
  })
  // Large groups first: what they make uneven, the runs of one candidate even out.
  const done = new Map(
    planned
      .toSorted((a, b) => b.run.candidateIds.length - a.run.candidateIds.length)
      .map(({ run, wanted }) => [run.id, observed(run, wanted, body.assessorIds, book)]),
  )
  return planned.map(({ run }) => done.get(run.id) ?? run)
}

/** What is there, without the people and exercises that are no longer. */
function stillValid(body: Proposal['body'], exercises: Proposal['exercises']): Run[] {
  const known = new Set(body.candidates.map(({ id }) => id))
  const present = (ids: readonly string[]) => ids.filter((id) => known.has(id))
  return body.runs
    .filter((run) => exercises.some(({ id }) => id === run.exerciseId))
    .map((run) => ({
      ...run,
      candidateIds: present(run.candidateIds),
      observers: run.observers
        .filter((observer) => body.assessorIds.includes(observer.personId))
        .map((observer) => ({ ...observer, candidateIds: present(observer.candidateIds) })),
    }))
    .filter((run) => run.candidateIds.length > 0)
}

/** The exercise two assessors see at once: a group exercise costs least time, and one that shows much tells most. */
function doubleExercise(exercises: Proposal['exercises']): string | undefined {
  const worth = ({ group, matrix }: Proposal['exercises'][number]) =>
    matrix.length === 0 ? 0 : (group ? 1_000 : 0) + matrix.length
  return exercises.toSorted((a, b) => worth(b) - worth(a))[0]?.id
}

/** Seven candidates become four and three, not six and one. */
function shares(ids: readonly string[], most: number): string[][] {
  const groups = Math.ceil(ids.length / most)
  return Array.from({ length: groups }, (_, i) =>
    ids.slice(Math.ceil((i * ids.length) / groups), Math.ceil(((i + 1) * ids.length) / groups)),
  )
}

function observed(run: Run, wanted: number, assessorIds: readonly string[], book: Book): Run {
  const observers = run.observers.map((observer) => ({ ...observer }))
  const watching = (id: string) => observers.filter((observer) => observer.candidateIds.includes(id)).length
  for (;;) {
    const open = run.candidateIds.filter((id) => watching(id) < wanted)
    const free = assessorIds.filter((personId) => observers.every((observer) => observer.personId !== personId))
    const best = book.best(free, open)
    if (best === undefined) return { ...run, observers }
    observers.push(best)
    book.enter(best.personId, best.candidateIds)
  }
}

/** Who has seen whom how often so far, and who may not. */
class Book {
  readonly #seen = new Map<string, number>()
  readonly #load = new Map<string, number>()
  readonly #barred: ReadonlySet<string>

  constructor(conflicts: SessionBody['conflicts']) {
    this.#barred = new Set(conflicts.map(({ personId, candidateId }) => pair(personId, candidateId)))
  }

  enter(personId: string, candidateIds: readonly string[]): void {
    this.#load.set(personId, (this.#load.get(personId) ?? 0) + candidateIds.length)
    for (const id of candidateIds) this.#seen.set(pair(personId, id), (this.#seen.get(pair(personId, id)) ?? 0) + 1)
  }

  /** Covers most, then has seen them least, then has done least, then comes first in the list. */
  best(
    personIds: readonly string[],
    open: readonly string[],
  ): { personId: string; candidateIds: string[] } | undefined {
    const offers = personIds
      .map((personId) => {
        const candidateIds = open
          .filter((id) => !this.#barred.has(pair(personId, id)))
          .slice(0, mostCandidatesPerObserver)
        const seen = candidateIds.reduce((sum, id) => sum + (this.#seen.get(pair(personId, id)) ?? 0), 0)
        return { personId, candidateIds, seen, load: this.#load.get(personId) ?? 0 }
      })
      .filter(({ candidateIds }) => candidateIds.length > 0)
      .toSorted((a, b) => b.candidateIds.length - a.candidateIds.length || a.seen - b.seen || a.load - b.load)
    const first = offers[0]
    return first && { personId: first.personId, candidateIds: first.candidateIds }
  }
}

const pair = (personId: string, candidateId: string) => `${personId} ${candidateId}`
