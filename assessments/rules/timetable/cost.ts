// What a plan costs, in the order of the goals: an earlier number weighs more than everything after it. Hard rules have no
// number, because no plan that breaks one is ever made.
import { minutesPerDay } from '../../contract/local-time.ts'
import type { Board } from './board.ts'
import type { Model, Placed } from './model.ts'
import type { Tally } from './observers.ts'

export type Cost = readonly number[]

export function isLess(one: Cost, other: Cost): boolean {
  return compareCosts(one, other) < 0
}
export function compareCosts(one: Cost, other: Cost): number {
  for (const [place, value] of one.entries()) {
    const difference = value - (other[place] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

export type CostOf = (board: Board, unplaced: number) => Cost

export const costByGoals: CostOf = (board, unplaced) => [unplaced, ...eyesCost(board), ...timesCost(board)]

/**
 * For searching only: who watches whom can be changed when the times stand, so times that are good come before a spread
 * that will be looked at again. Which of two finished plans is better is said by the goals alone.
 */
export const costByTimes: CostOf = (board, unplaced) => {
  const [one = 0, notByTwo = 0, ...rest] = eyesCost(board)
  return [unplaced, one, notByTwo, ...timesCost(board), ...rest]
}

/** Different eyes on each candidate, then even load. */
export const eyesCost = (board: Board): Cost => {
  const [one = 0, ...rest] = watchersCost(board)
  const notByTwo = board.model.problem.wishes.seenByTwo ? candidatesNotSeenByTwo(board.model, board.placed).length : 0
  return [one, notByTwo, ...rest]
}

/** The same without what stays as it is while watchers take each other's place: how many watch whom at once. */
export function watchersCost({ model, placed, tally }: Board): Cost {
  const { wishes } = model.problem
  const twoAssessors = wishes.twoAssessors
    ? model.problem.candidates.filter((_, c) => eyesOn(tally, c) === 1).length
    : 0
  const shared = model.mayShare ? placed.filter((run) => sharesWithConflict(model, run)).length : 0
  const spread = tally.seen.reduce((sum, row) => row.reduce((own, times) => own + times * times, sum), 0)
  const load = tally.load
  const range = load.length === 0 ? 0 : Math.max(...load) - Math.min(...load)
  const squares = load.reduce((sum, minutes) => sum + minutes * minutes, 0)
  // A quarter of an hour more or less is no unevenness: it should not decide over the order of exercises.
  return [twoAssessors, shared, spread, Math.floor(range / 15), ...(range < 15 ? [0] : [squares])]
}

export const eyesOn = (tally: Tally, candidate: number): number =>
  tally.seen.filter((row) => (row[candidate] ?? 0) > 0).length

/** Of those who are watched at all. */
export function candidatesNotSeenByTwo(model: Model, placed: readonly Placed[]): number[] {
  const most = new Map<number, number>()
  for (const { watches } of placed) {
    const own = new Map<number, number>()
    for (const { candidates } of watches) for (const c of candidates) own.set(c, (own.get(c) ?? 0) + 1)
    for (const [c, times] of own) most.set(c, Math.max(most.get(c) ?? 0, times))
  }
  return [...model.problem.candidates.keys()].filter((c) => most.get(c) === 1)
}

const sharesWithConflict = (model: Model, { candidates, watches }: Placed): boolean =>
  watches.some(({ assessor }) => candidates.some((candidate) => model.barred[assessor]?.[candidate] === true))

/** Balanced order of exercises, then short days, then little waiting. Moments on the work floor have no part in it. */
export function timesCost({ model, placed }: Board): Cost {
  const runs = placed.filter(({ exercise }) => model.exercises[exercise]?.moments === null)
  const own: Placed[][] = model.problem.candidates.map(() => [])
  for (const run of runs) for (const candidate of run.candidates) own[candidate]?.push(run)
  const places = new Map<number, number>()
  let waiting = 0
  for (const list of own) {
    list.sort((a, b) => a.from - b.from)
    let before: Placed | undefined
    for (const [place, run] of list.entries()) {
      const key = run.exercise * 1_000 + place
      places.set(key, (places.get(key) ?? 0) + 1)
      if (before !== undefined && dayOf(before) === dayOf(run)) waiting += Math.max(0, run.from - before.to)
      before = run
    }
  }
  let order = 0
  if (model.problem.wishes.balancedOrder) for (const times of places.values()) order += times * times
  const ends = new Map<number, number>()
  for (const run of runs) ends.set(dayOf(run), Math.max(ends.get(dayOf(run)) ?? 0, run.to))
  const lengths = [...ends].map(([day, end]) => end - (model.parts.find((part) => part.day === day)?.from ?? end))
  return [order, Math.max(0, ...lengths), lengths.reduce((sum, length) => sum + length, 0), waiting]
}

const dayOf = ({ from }: Placed): number => Math.floor(from / minutesPerDay) * minutesPerDay
