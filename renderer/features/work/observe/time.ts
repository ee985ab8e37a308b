// The clock of a run between two answers of the core, and how a moment is told. Pure: the caller says how much time
// has passed, on a clock that never goes back.
import type { TimerEventKind, TimerView } from '../../../../assessments/contract/index.ts'

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

/** `08:42`, or `1:05:00` from an hour on. */
export function digits(ms: number): string {
  const left = seconds(ms)
  const two = (value: number) => String(value).padStart(2, '0')
  const hours = Math.floor(left / 3_600)
  const rest = `${two(Math.floor(left / 60) % 60)}:${two(left % 60)}`
  return hours > 0 ? `${hours}:${rest}` : rest
}

export const minutesAndSeconds = (ms: number): { minutes: number; seconds: number } => ({
  minutes: Math.floor(seconds(ms) / 60),
  seconds: seconds(ms) % 60,
})

const lastMinutesMs = 120_000
/** The last two minutes of a phase; of a short phase its last half. */
export function almostDone(timer: TimerView): boolean {
  const length = timer.phases[timer.phaseIndex]?.ms ?? 0
  const going = timer.status === 'running' || timer.status === 'paused'
  return going && timer.phaseRemainingMs <= Math.min(lastMinutesMs, length / 2)
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

export type Since = { unit: 'none' | 'now' } | { unit: 'minutes' | 'hours'; count: number }
/** How long ago, coarse enough to be read at a glance. A clock that was set back says «just now», never less. */
export function since(at: string | undefined, nowMs: number): Since {
  if (at === undefined) return { unit: 'none' }
  const minutes = Math.floor((nowMs - Date.parse(at)) / 60_000)
  if (minutes < 1) return { unit: 'now' }
  return minutes < 120 ? { unit: 'minutes', count: minutes } : { unit: 'hours', count: Math.floor(minutes / 60) }
}
