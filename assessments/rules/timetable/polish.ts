// When the times stand: who watches whom can still change, and so can who comes first. Each step keeps every hard rule and
// is kept when the goals in their order gain by it.
import type { Board } from './board.ts'
import { type Cost, candidatesNotSeenByTwo, eyesCost, isLess, timesCost, watchersCost } from './cost.ts'
import { type Placed, type Watch, windowOf } from './model.ts'
import { mayWatch } from './observers.ts'
import type { Effort } from './search.ts'

export function polish(board: Board, effort: Effort): void {
  const free = board.placed.filter(({ fixed }) => fixed === null)
  addSecondEyes(board, free)
  for (let gained = true; gained && !effort.over; ) {
    gained = changeWatchers(board, free, effort)
    gained = changeCandidates(board, free, effort) || gained
  }
}

/** Where two at once was too much to ask of the whole plan, somebody may still happen to be free. */
function addSecondEyes(board: Board, runs: readonly Placed[]): void {
  const { model, tally } = board
  if (!model.problem.wishes.seenByTwo) return
  for (const run of runs.toSorted((a, b) => b.candidates.length - a.candidates.length)) {
    const missing = new Set(candidatesNotSeenByTwo(model, board.placed))
    const candidates = run.candidates.filter((candidate) => missing.has(candidate)).slice(0, model.perObserver)
    if (candidates.length === 0 || run.watches.length === 0) continue
    const offers = board
      .freeAssessors(run.from, run.to)
      .filter((assessor) => mayWatch(model, assessor, run.candidates))
      .map((assessor): Watch => {
        const own = candidates.filter((candidate) => model.barred[assessor]?.[candidate] !== true)
        return { assessor, candidates: own }
      })
      .toSorted(
        (a, b) =>
          b.candidates.length - a.candidates.length ||
          tally.met(a.assessor, a.candidates) - tally.met(b.assessor, b.candidates) ||
          (tally.load[a.assessor] ?? 0) - (tally.load[b.assessor] ?? 0),
      )
    const [watch] = offers
    if (watch === undefined || watch.candidates.length === 0) continue
    change(board, [run], () => {
      run.watches = [...run.watches, watch]
    })
  }
}

function change(board: Board, runs: readonly Placed[], make: () => void): void {
  for (const run of runs) board.suspend(run)
  make()
  for (const run of runs) board.resume(run)
}

const all = (board: Board): Cost => [...eyesCost(board), ...timesCost(board)]

/** One watcher of a run gives way to another who is free, or changes with one of another run. */
function changeWatchers(board: Board, runs: readonly Placed[], effort: Effort): boolean {
  let gained = false
  let cost = watchersCost(board)
  for (const [index, run] of runs.entries()) {
    for (const seat of run.watches.keys()) {
      for (const assessor of board.assessors.keys()) {
        if (effort.over) return gained
        const lower = tried(board, [[run, seat, assessor]], cost, effort)
        if (lower !== undefined) {
          cost = lower
          gained = true
        }
      }
      for (let next = index + 1; next < runs.length; next += 1) {
        const other = runs[next]
        for (const otherSeat of other?.watches.keys() ?? []) {
          const [mine, theirs] = [run.watches[seat]?.assessor, other?.watches[otherSeat]?.assessor]
          if (effort.over) return gained
          if (other === undefined || mine === undefined || theirs === undefined || mine === theirs) continue
          const lower = tried(
            board,
            [
              [run, seat, theirs],
              [other, otherSeat, mine],
            ],
            cost,
            effort,
          )
          if (lower !== undefined) {
            cost = lower
            gained = true
          }
        }
      }
    }
  }
  return gained
}

type Seat = readonly [run: Placed, seat: number, assessor: number]

/** @returns the lower cost when the change is allowed and gains; otherwise everything is as it was */
function tried(board: Board, seats: readonly Seat[], cost: Cost, effort: Effort): Cost | undefined {
  const allowed = seats.every(([run, seat, assessor]) => {
    const watch = run.watches[seat]
    return (
      watch !== undefined &&
      run.watches.every((each) => each.assessor !== assessor) &&
      watch.candidates.every((candidate) => board.model.barred[assessor]?.[candidate] !== true) &&
      mayWatch(board.model, assessor, run.candidates)
    )
  })
  if (!allowed) return undefined
  const runs = seats.map(([run]) => run)
  for (const run of runs) board.suspend(run)
  const before = runs.map(({ watches }) => watches)
  // One after the other, so that somebody who would be in both at once is found out.
  let fits = true
  const back: Placed[] = []
  for (const [run, seat, assessor] of seats) {
    const kept = run.watches.flatMap((watch, place) => (place === seat ? [] : [watch.assessor]))
    fits &&= [assessor, ...kept].every((who) => board.assessors[who]?.isFree(run.from, run.to) === true)
    if (!fits) break
    run.watches = run.watches.map((watch, place) => (place === seat ? { ...watch, assessor } : watch))
    board.resume(run)
    back.push(run)
  }
  effort.spend(1)
  const lower = fits ? watchersCost(board) : undefined
  if (lower !== undefined && isLess(lower, cost)) return lower
  for (const run of back) board.suspend(run)
  for (const [place, run] of runs.entries()) run.watches = before[place] ?? run.watches
  for (const run of runs) board.resume(run)
  return undefined
}

/** Two candidates change places in two runs of one exercise that last equally long. */
function changeCandidates(board: Board, runs: readonly Placed[], effort: Effort): boolean {
  const { model } = board
  const single = runs.filter((run) => run.candidates.length === 1 && model.exercises[run.exercise]?.moments === null)
  let gained = false
  let cost = all(board)
  for (const [index, one] of single.entries()) {
    for (let next = index + 1; next < single.length; next += 1) {
      const other = single[next]
      if (effort.over) return gained
      if (other === undefined || !alike(one, other)) continue
      const [a, b] = [one.candidates[0] ?? -1, other.candidates[0] ?? -1]
      if (model.extra[a] !== model.extra[b]) continue
      const lower = exchanged(board, one, a, other, b, cost, effort)
      if (lower !== undefined) {
        cost = lower
        gained = true
      }
    }
  }
  return gained
}

const alike = (one: Placed, other: Placed) =>
  one.exercise === other.exercise && one.to - one.from === other.to - other.from && one.from !== other.from

function exchanged(
  board: Board,
  one: Placed,
  a: number,
  other: Placed,
  b: number,
  cost: Cost,
  effort: Effort,
): Cost | undefined {
  const { model } = board
  const barred = (run: Placed, candidate: number) =>
    run.watches.some(({ assessor }) => model.barred[assessor]?.[candidate] === true)
  if (barred(one, b) || barred(other, a)) return undefined
  const runs = [one, other]
  for (const run of runs) board.suspend(run)
  const fits = isThere(board, b, one) && isThere(board, a, other)
  if (fits) give(one, b, other, a)
  for (const run of runs) board.resume(run)
  effort.spend(2)
  if (!fits) return undefined
  const lower = all(board)
  if (isLess(lower, cost)) return lower
  for (const run of runs) board.suspend(run)
  give(one, a, other, b)
  for (const run of runs) board.resume(run)
  return undefined
}

function isThere({ model, candidates }: Board, candidate: number, { exercise, from, to }: Placed): boolean {
  const window = windowOf(model, exercise, [candidate])
  return from >= window.from && to <= window.to && candidates[candidate]?.isFree(from, to) === true
}

function give(one: Placed, toOne: number, other: Placed, toOther: number): void {
  for (const [run, candidate] of [
    [one, toOne],
    [other, toOther],
  ] as const) {
    run.candidates = [candidate]
    run.watches = run.watches.map(({ assessor }) => ({ assessor, candidates: [candidate] }))
  }
}
