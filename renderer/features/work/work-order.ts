// The order of the work list: what is next stands on top, what is submitted at the bottom.
import type { WorkItem } from '../../../assessments/contract/index.ts'

export interface WorkGroup {
  sessionId: string
  session: string
  day: string
  items: WorkItem[]
  toDo: number
}

/** The words for where an assignment stands, as keys of the catalogue. */
export type WorkState =
  | 'waiting'
  | 'clockRuns'
  | 'paused'
  | 'observing'
  | 'sealed'
  | 'classifying'
  | 'rating'
  | 'submitted'

export function stateOf({ step, timer }: Pick<WorkItem, 'step' | 'timer'>): WorkState {
  if (step !== 'observing') return step
  if (timer === 'running') return 'clockRuns'
  if (timer === 'paused') return 'paused'
  return timer === 'not-started' ? 'waiting' : 'observing'
}

// A running clock waits for nobody; then what was begun, the oldest seal first; then what has not started.
const urgency: Record<WorkState, number> = {
  clockRuns: 0,
  paused: 1,
  observing: 2,
  sealed: 3,
  classifying: 4,
  rating: 5,
  waiting: 6,
  submitted: 7,
}
// What is as urgent goes by the timetable; what has no time in it comes last.
const byUrgency = (one: WorkItem, other: WorkItem) =>
  urgency[stateOf(one)] - urgency[stateOf(other)] || (one.start ?? '9999').localeCompare(other.start ?? '9999')

/** Sessions with work to do first, the earliest day first; then those that are done, the latest first. */
export function workGroups(items: readonly WorkItem[]): WorkGroup[] {
  const groups = [...Map.groupBy(items, (item) => item.sessionId)].flatMap(([sessionId, list]): WorkGroup[] => {
    const [first] = list
    if (first === undefined) return []
    return [
      {
        sessionId,
        session: first.session,
        day: first.day,
        items: list.toSorted(byUrgency),
        toDo: list.filter((item) => item.step !== 'submitted').length,
      },
    ]
  })
  return groups.toSorted((one, other) => {
    if (one.toDo > 0 !== other.toDo > 0) return one.toDo > 0 ? -1 : 1
    const [oneFirst, otherFirst] = [one.items[0], other.items[0]]
    if (one.toDo > 0 && oneFirst && otherFirst) {
      const running = Number(stateOf(otherFirst) === 'clockRuns') - Number(stateOf(oneFirst) === 'clockRuns')
      if (running !== 0) return running
    }
    const days = one.day.localeCompare(other.day)
    return one.toDo > 0 ? days : -days
  })
}
