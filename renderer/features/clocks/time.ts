// The clock of a run between two answers of the core, and how a moment is told. Pure: the caller says how much time
// has passed, on a clock that never goes back.
import type { TimerEventKind, TimerView } from '../../../assessments/contract/index.ts'

/** The timer as it stands `ms` after the answer; phases follow each other by themselves, as in the core. */
export function runOn(timer: TimerView, ms: number): TimerView {
  if (timer.status !== 'running') return timer
  let phaseIndex = timer.phaseIndex
  let phaseElapsedMs = timer.phaseElapsedMs + Math.max(0, ms)
  let length = timer.phases[phaseIndex]?.ms ?? 0
  while (phaseElapsedMs >= length && phaseIndex < timer.phases.length - 1) {
    phaseElapsedMs -= length
    phaseIndex += 1
    length = timer.phases[phaseIndex]?.ms ?? 0
  }
  const totalRemainingMs = Math.max(0, timer.totalRemainingMs - Math.max(0, ms))
  const ended = totalRemainingMs === 0
  return {
    ...timer,
    status: ended ? 'ended' : 'running',
    phaseIndex,
    phaseElapsedMs: Math.min(phaseElapsedMs, length),
    phaseRemainingMs: ended ? 0 : Math.max(0, length - phaseElapsedMs),
    totalRemainingMs,
  }
}

/** What the digits count: the phase that runs, or the first one as long as nothing does. */
export const shownMs = (timer: TimerView): number =>
  timer.status === 'not-started' ? (timer.phases[0]?.ms ?? 0) : timer.phaseRemainingMs

/** Whole seconds, up: 00:00 shows when nothing is left, and not a second before. */
const seconds = (ms: number) => Math.ceil(Math.max(0, ms) / 1_000)
const two = (value: number) => String(value).padStart(2, '0')

/** `08:42`, or `1:05:00` from an hour on. */
export function digits(ms: number): string {
  const left = seconds(ms)
  const hours = Math.floor(left / 3_600)
  const rest = `${two(Math.floor(left / 60) % 60)}:${two(left % 60)}`
  return hours > 0 ? `${hours}:${rest}` : rest
}

/**
 * For a wall: never more than five signs, so that the digits stay large. `65:00` from an hour on; from a hundred minutes
 * on nobody looks at seconds, and it says `1u45`, rounded up to the minute.
 */
export function wallDigits(ms: number): string {
  const left = seconds(ms)
  if (left < 6_000) return `${two(Math.floor(left / 60))}:${two(left % 60)}`
  const minutes = Math.ceil(left / 60)
  return `${Math.floor(minutes / 60)}u${two(minutes % 60)}`
}

export const minutesAndSeconds = (ms: number): { minutes: number; seconds: number } => ({
  minutes: Math.floor(seconds(ms) / 60),
  seconds: seconds(ms) % 60,
})

const lastMinutesMs = 120_000
/** When a phase starts to be nearly over: two minutes before its end; of a short phase at its half. */
export const almostFromMs = ({ phases, phaseIndex }: TimerView): number =>
  Math.min(lastMinutesMs, (phases[phaseIndex]?.ms ?? 0) / 2)

export function almostDone(timer: TimerView): boolean {
  const going = timer.status === 'running' || timer.status === 'paused'
  return going && timer.phaseRemainingMs <= almostFromMs(timer)
}

/** What the status allows; the last phase has none after it. */
export function timerActions({ status, phases, phaseIndex }: TimerView): readonly TimerEventKind[] {
  const next: TimerEventKind[] = phaseIndex < phases.length - 1 ? ['next-phase'] : []
  switch (status) {
    case 'not-started':
      return ['start']
    case 'running':
      return ['pause', ...next, 'extend', 'end']
    case 'paused':
      return ['resume', ...next, 'extend', 'end']
    case 'ended':
      return ['extend']
  }
}

/** How much of a phase has gone by, in percent; phases behind are full, phases to come empty. */
export function phasePercent(timer: TimerView, index: number): number {
  if (timer.status === 'ended' || index < timer.phaseIndex) return 100
  if (timer.status === 'not-started' || index > timer.phaseIndex) return 0
  const length = timer.phases[index]?.ms ?? 0
  return length === 0 ? 0 : Math.min(100, (100 * timer.phaseElapsedMs) / length)
}
