// Looks for a plan: several simple orders first, then small changes to the best one, each kept when it costs no more.
// The work is counted, not timed, so that a slow machine gives the same plan as a fast one.
import { minutesPerDay } from '../../contract/local-time.ts'
import { Board } from './board.ts'
import { type Cost, type CostOf, compareCosts, isLess } from './cost.ts'
import { type Model, minutesFor, type Task } from './model.ts'
import { drawnNumbers } from './numbers.ts'
import { groupings, ordered, orders, tasksOf } from './tasks.ts'

export interface Found {
  board: Board
  /** In the order they looked for a place. */
  tasks: Task[]
  unplaced: Task[]
  cost: Cost
}

/** How many times a run may be given a place, over the whole search. */
export class Effort {
  #left: number
  constructor(placements: number) {
    this.#left = placements
  }
  spend(placements: number): void {
    this.#left -= placements
  }
  get over(): boolean {
    return this.#left <= 0
  }
}

/** `enough`: stops at the first plan that has everything. */
export interface Search {
  model: Model
  costOf: CostOf
  effort: Effort
  enough: boolean
}

const wholeDay = minutesPerDay

export function decode({ model, costOf, effort }: Search, tasks: Task[], longest = wholeDay): Found {
  const board = new Board(model)
  const unplaced = tasks.filter((task) => !board.place(task, model.parts, longest, task.hoped))
  const missing = unplaced.reduce((sum, { candidates }) => sum + candidates.length, 0)
  effort.spend(tasks.length)
  return { board, tasks, unplaced, cost: costOf(board, missing) }
}

/** The best of the simple orders. `hope`: two at once in one of the exercises. */
export function construct(search: Search, hope: boolean): Found {
  const { model, effort, enough } = search
  const tried = new Set<string>()
  let best: Found | undefined
  for (const grouping of groupings) {
    // More groups than needed only when that may help what is left over.
    if (grouping === 'smaller' && best?.unplaced.length === 0) break
    const tasks = tasksOf(model, grouping, hope)
    const shape = tasks.map(({ candidates }) => candidates.join()).join(' ')
    if (tried.has(shape)) continue
    tried.add(shape)
    for (const order of orders) {
      if (best !== undefined && (effort.over || (enough && best.unplaced.length === 0))) return best
      const found = decode(search, ordered(model, tasks, order))
      if (best === undefined || isLess(found.cost, best.cost)) best = found
    }
  }
  return best ?? decode(search, [])
}

export function improve(search: Search, from: Found, longest = wholeDay): Found {
  const { model, effort, enough } = search
  const draw = drawnNumbers(from.tasks.length * 31 + longest)
  let best = from
  if (from.tasks.length < 2) return best
  while (!effort.over && !(enough && best.unplaced.length === 0)) {
    const found = decode(search, changed(model, best, draw), longest)
    if (compareCosts(found.cost, best.cost) <= 0) best = found
  }
  return best
}

function changed(model: Model, { tasks, unplaced }: Found, draw: (below: number) => number): Task[] {
  const next = [...tasks]
  const kind = draw(10)
  if (kind < 2 && swapBetweenGroups(model, next, draw)) return next
  // What found no place goes earlier: half of the time, so that others get their turn too.
  const left = unplaced[draw(Math.max(1, unplaced.length))]
  const from = left !== undefined && draw(2) === 0 ? next.indexOf(left) : draw(next.length)
  const to = draw(next.length)
  const [one, other] = [next[from], next[to]]
  if (one === undefined || other === undefined) return next
  if (kind === 9) {
    next[from] = { ...one, fresh: !one.fresh }
  } else if (kind < 6) {
    next[from] = other
    next[to] = one
  } else {
    next.splice(from, 1)
    next.splice(left === one ? Math.min(from, to) : to, 0, one)
  }
  return next
}

/** Two candidates change groups of the same exercise. @returns false when there are no two such groups */
function swapBetweenGroups(model: Model, tasks: Task[], draw: (below: number) => number): boolean {
  const groups = [...tasks.keys()].filter((place) => (tasks[place]?.candidates.length ?? 0) > 1)
  const first = groups[draw(Math.max(1, groups.length))]
  const one = first === undefined ? undefined : tasks[first]
  const others = groups.filter((place) => place !== first && tasks[place]?.exercise === one?.exercise)
  const second = others[draw(Math.max(1, others.length))]
  const other = second === undefined ? undefined : tasks[second]
  const exercise = model.exercises[one?.exercise ?? -1]
  if (first === undefined || second === undefined || !one || !other || !exercise) return false
  const [a, b] = [draw(one.candidates.length), draw(other.candidates.length)]
  const [leaving, coming] = [one.candidates[a], other.candidates[b]]
  if (leaving === undefined || coming === undefined) return false
  const remade = (task: Task, candidates: number[]): Task => ({
    ...task,
    candidates,
    minutes: minutesFor(model, exercise, candidates),
  })
  tasks[first] = remade(one, one.candidates.with(a, coming))
  tasks[second] = remade(other, other.candidates.with(b, leaving))
  return true
}
