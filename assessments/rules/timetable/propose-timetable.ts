// «Stel voor»: from a question to a timetable. Goals in their order: hard rules, different eyes on each candidate, even
// load, a balanced order of exercises, a short day. No clock and no chance in it: the same question gets the same answer.
// Why it searches like this and not with a library: docs/decisions/0010-timetable-proposal.md.
import { localTimeOf, minutesPerDay } from '../../contract/local-time.ts'
import type { PlanAnswer, PlanProblem, PlanReason, PlanSlot } from '../../contract/plan.ts'
import type { Board } from './board.ts'
import { type Cost, type CostOf, candidatesNotSeenByTwo, costByGoals, costByTimes, eyesOn, isLess } from './cost.ts'
import { type Model, modelOf, type Placed, type Task } from './model.ts'
import { placeMoments } from './moments.ts'
import { polish } from './polish.ts'
import { proofsAgainst } from './proofs.ts'
import { type ReasonCode, reason, subject, subjects } from './reasons.ts'
import { whatWouldHelp } from './relaxations.ts'
import { construct, decode, Effort, type Found, improve, type Search } from './search.ts'

/** How often a run may be tried somewhere: some tenths of a second for a day of sixty runs, whatever the machine. */
const placements = 8_000
const exchanges = 8_000

export function proposeTimetable(problem: PlanProblem): PlanAnswer {
  const model = modelOf(problem)
  const proofs = proofsAgainst(model)
  const { board, unplaced } = bestPlan(model, proofs.length > 0)
  const complete = unplaced.length === 0 && proofs.length === 0
  return {
    status: complete ? 'planned' : proofs.length > 0 ? 'impossible' : 'partly',
    reasons: [
      ...proofs,
      ...unplacedReasons(model, unplaced),
      ...(complete ? [] : whatWouldHelp(problem, proofs.length > 0)),
      ...wishesNotMet(board),
    ],
    slots: slotsOf(model, board.placed),
    unplaced: unplaced.map(({ exercise, candidates }) => ({
      exercise: model.exercises[exercise]?.id ?? '',
      candidates: candidateIds(model, candidates),
    })),
  }
}

interface Finished {
  board: Board
  unplaced: Task[]
  cost: Cost
}

/** What is proven not to fit as a whole is searched for less long: then it is only about what does fit. */
function bestPlan(model: Model, proven: boolean): Finished {
  const effort = proven ? placements / 4 : placements
  const byGoals = finished(searched(model, costByGoals, effort))
  const byTimes = finished(searched(model, costByTimes, effort))
  return isLess(byTimes.cost, byGoals.cost) ? byTimes : byGoals
}

function finished({ board, unplaced: runs }: Found): Finished {
  const unplaced = [...runs, ...placeMoments(board)]
    .map((task) => ({ ...task, candidates: task.candidates.toSorted((a, b) => a - b) }))
    .toSorted((a, b) => a.exercise - b.exercise || (a.candidates[0] ?? 0) - (b.candidates[0] ?? 0))
  polish(board, new Effort(exchanges))
  const missing = unplaced.reduce((sum, { candidates }) => sum + candidates.length, 0)
  return { board, unplaced, cost: costByGoals(board, missing) }
}

function searched(model: Model, costOf: CostOf, effort: number): Found {
  const search = { model, costOf, effort: new Effort(effort), enough: false }
  const seenTwice = untilComplete(search, true, effort / 2)
  if (seenTwice.unplaced.length === 0) return shortened(search, improve(search, seenTwice))
  const plain = untilComplete(search, false, effort / 2)
  return shortened(search, improve(search, isLess(plain.cost, seenTwice.cost) ? plain : seenTwice))
}

/** The simple orders, and when none of them has room for all, a while longer for just that. */
function untilComplete(search: Search, hope: boolean, more: number): Found {
  return improve({ ...search, effort: new Effort(more), enough: true }, construct(search, hope))
}

/** Tries the same with days that end earlier: that is how several days come to share the work. */
function shortened(search: Search, found: Found): Found {
  let best = found
  if (found.unplaced.length > 0) return best
  for (const share of [0.9, 0.8, 0.7, 0.6, 0.5]) {
    const longest = Math.floor(longestDay(found) * share)
    const some = { ...search, effort: new Effort(placements / 10) }
    const shorter = improve(some, decode(some, best.tasks, longest), longest)
    if (shorter.unplaced.length > 0) return best
    if (isLess(shorter.cost, best.cost)) best = shorter
  }
  return best
}

function longestDay({ board: { model, placed } }: Found): number {
  const lengths = model.parts.map(({ day }) => {
    const start = model.parts.find((part) => part.day === day)?.from ?? day
    const ends = placed.filter(({ from }) => from >= day && from < day + minutesPerDay).map(({ to }) => to - start)
    return Math.max(0, ...ends)
  })
  return Math.max(0, ...lengths)
}

const candidateIds = (model: Model, candidates: readonly number[]): string[] =>
  candidates.map((candidate) => model.problem.candidates[candidate]?.id ?? '')

/** One per exercise: whom there is no place for in it. */
const unplacedReasons = (model: Model, unplaced: readonly Task[]): PlanReason[] =>
  [...Map.groupBy(unplaced, ({ exercise }) => exercise)].map(([exercise, tasks]) =>
    reason('no-place-found', [
      subject('exercise', model.exercises[exercise]?.id ?? ''),
      ...subjects('candidate', [
        ...new Set(
          candidateIds(
            model,
            tasks.flatMap(({ candidates }) => candidates),
          ),
        ),
      ]),
    ]),
  )

function wishesNotMet({ model, placed, tally }: Board): PlanReason[] {
  const { wishes, candidates } = model.problem
  const byOne = wishes.twoAssessors ? [...candidates.keys()].filter((c) => eyesOn(tally, c) === 1) : []
  const notByTwo = wishes.seenByTwo ? candidatesNotSeenByTwo(model, placed) : []
  const told = (code: ReasonCode, who: readonly number[]) =>
    who.length === 0 ? [] : [reason(code, subjects('candidate', candidateIds(model, who)))]
  return [...told('seen-by-one-assessor', byOne), ...told('not-seen-by-two', notByTwo)]
}

function slotsOf(model: Model, placed: readonly Placed[]): PlanSlot[] {
  const taken = new Set(model.problem.fixed.map(({ id }) => id))
  let number = 0
  const newId = () => {
    do number += 1
    while (taken.has(`slot-${number}`))
    return `slot-${number}`
  }
  return placed
    .toSorted((a, b) => a.from - b.from || a.exercise - b.exercise || (a.candidates[0] ?? 0) - (b.candidates[0] ?? 0))
    .map((run) => (run.fixed === null ? { id: newId(), ...written(model, run), fixed: false } : kept(run.fixed)))
}

function written(model: Model, { exercise, candidates, watches, room, rolePlayer, from, to }: Placed) {
  const { problem } = model
  const inOrder = (places: readonly number[]) =>
    candidateIds(
      model,
      places.toSorted((a, b) => a - b),
    )
  const named = watches.map((watch) => ({
    assessor: problem.assessors[watch.assessor]?.id ?? '',
    candidates: inOrder(watch.candidates),
  }))
  return {
    exercise: model.exercises[exercise]?.id ?? '',
    candidates: inOrder(candidates),
    assessors: named.map(({ assessor }) => assessor),
    watches: named,
    room: problem.rooms[room] ?? null,
    rolePlayer: problem.rolePlayers[rolePlayer] ?? null,
    start: localTimeOf(from),
    end: localTimeOf(to),
  }
}

const kept = (slot: NonNullable<Placed['fixed']>): PlanSlot => ({
  ...slot,
  watches: slot.watches ?? slot.assessors.map((assessor) => ({ assessor, candidates: slot.candidates })),
  fixed: true,
})
