// Which clocks the lead has at hand: those that go, those that come next, and all others behind one button. Pure.
import type { BoardRun, TimerEventKind, TimerView } from '../../../../assessments/contract/index.ts'
import { timerActions } from '../time.ts'

/** A run of the board with what the strip calls it. `exercise` is its title, `codes` those of its candidates. */
export interface StripClock extends BoardRun {
  exercise: string
  codes: string[]
}

export interface StripParts {
  /** Going, paused, or just ended. */
  live: StripClock[]
  /** Not started yet and planned at the same, nearest moment; without a timetable every clock that was not started. */
  next: StripClock[]
}

/** An ended clock stays in sight this long, after its planned end or since this screen saw it go: there may be time to add. */
const endedShowsMs = 10 * 60_000

/** @param lastGoing when this screen last saw each clock go or stand paused */
export function stripParts(
  clocks: readonly StripClock[],
  nowMs: number,
  lastGoing: ReadonlyMap<string, number>,
): StripParts {
  const live = clocks.filter((clock) => isLive(clock, nowMs, lastGoing.get(clock.id)))
  const waiting = clocks.filter(({ timer }) => timer.status === 'not-started')
  const first = waiting.flatMap(({ start }) => start ?? []).sort()[0]
  const next = waiting.filter(({ start }) => (first === undefined ? true : start === first))
  return { live: live.toSorted(byRoom), next: next.toSorted(byRoom) }
}

export const isGoing = ({ status }: TimerView): boolean => status === 'running' || status === 'paused'

function isLive({ timer, start, minutes }: StripClock, nowMs: number, lastGoingMs: number | undefined): boolean {
  if (isGoing(timer)) return true
  if (timer.status !== 'ended') return false
  const plannedEndMs = start === null ? Number.NEGATIVE_INFINITY : Date.parse(start) + minutes * 60_000
  return nowMs - Math.max(plannedEndMs, lastGoingMs ?? Number.NEGATIVE_INFINITY) <= endedShowsMs
}

/** A fixed place: a clock that goes does not wander along the strip. */
function byRoom(a: StripClock, b: StripClock): number {
  return (
    `${a.room}\n${a.exercise}`.localeCompare(`${b.room}\n${b.exercise}`, 'nl', { numeric: true }) ||
    a.id.localeCompare(b.id)
  )
}

const earlyMs = 10 * 60_000
/** Much earlier than the timetable says. */
export const startsEarly = ({ start }: Pick<StripClock, 'start'>, nowMs: number): boolean =>
  start !== null && Date.parse(start) - nowMs > earlyMs

export const allowing = (clocks: readonly StripClock[], event: TimerEventKind): StripClock[] =>
  clocks.filter(({ timer }: { timer: TimerView }) => timerActions(timer).includes(event))

/** «Groepsoverleg K-01, K-02»: which clock, where several exercises go at once. */
export const clockName = ({ exercise, codes }: Pick<StripClock, 'exercise' | 'codes'>): string =>
  [exercise, codes.length > 3 ? `${codes.slice(0, 3).join(', ')} …` : codes.join(', ')]
    .filter((word) => word !== '')
    .join(' ')
