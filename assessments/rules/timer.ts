// A run's timer as a fold over its events. Time enters only as milliseconds of running time («elapsed»), measured by the
// caller on a clock that never goes back; pauses do not count. Phases follow each other by themselves.
import type { TimerEventKind, TimerPhase, TimerView } from '../contract/index.ts'

export interface TimerEvent {
  event: TimerEventKind
  elapsedMs: number
  phases?: TimerPhase[]
  ms?: number
}

export const notStarted: TimerView = {
  status: 'not-started',
  phases: [],
  phaseIndex: 0,
  phaseElapsedMs: 0,
  phaseRemainingMs: 0,
  totalRemainingMs: 0,
  away: null,
}

/** Phases with the candidate's extra time; a group gets the time of the member who needs most. */
export function phasesWithExtraTime(
  phases: readonly { name: string; minutes: number }[],
  extraTimePercents: readonly number[],
): TimerPhase[] {
  const extra = Math.max(0, ...extraTimePercents)
  return phases.map(({ name, minutes }) => ({ name, ms: Math.round(minutes * 60_000 * (1 + extra / 100)) }))
}

function phaseAt(phases: readonly TimerPhase[], elapsedMs: number): { index: number; startMs: number } {
  let startMs = 0
  for (const [index, phase] of phases.entries()) {
    const last = index === phases.length - 1
    if (last || elapsedMs < startMs + phase.ms) return { index, startMs }
    startMs += phase.ms
  }
  return { index: 0, startMs: 0 }
}

function withPhaseLength(phases: readonly TimerPhase[], index: number, ms: number): TimerPhase[] {
  return phases.map((phase, i) => (i === index ? { ...phase, ms } : phase))
}

/**
 * @param events in order; the first is `start`
 * @param elapsedMs running time now; ignored unless the timer runs
 */
export function timerView(events: readonly TimerEvent[], elapsedMs: number): TimerView {
  let phases: TimerPhase[] = []
  let status: TimerView['status'] = 'not-started'
  let at = 0
  for (const event of events) {
    at = event.elapsedMs
    const { index, startMs } = phaseAt(phases, at)
    const current = phases[index]
    if (event.event === 'start') {
      phases = event.phases ?? []
      status = 'running'
    } else if (event.event === 'pause') status = 'paused'
    else if (event.event === 'resume') status = 'running'
    else if (event.event === 'end') status = 'ended'
    else if (event.event === 'next-phase') phases = withPhaseLength(phases, index, at - startMs)
    else if (current !== undefined) {
      // Time added after the bell counts from now, not from the bell.
      phases = withPhaseLength(phases, index, Math.max(current.ms, at - startMs) + (event.ms ?? 0))
      if (status === 'ended') status = 'running'
    }
  }
  if (status === 'not-started') return notStarted
  const now = status === 'running' ? Math.max(at, elapsedMs) : at
  const total = phases.reduce((sum, phase) => sum + phase.ms, 0)
  const { index, startMs } = phaseAt(phases, now)
  const phaseMs = phases[index]?.ms ?? 0
  return {
    status: status === 'running' && now >= total ? 'ended' : status,
    phases,
    phaseIndex: index,
    phaseElapsedMs: Math.min(now - startMs, phaseMs),
    phaseRemainingMs: status === 'ended' ? 0 : Math.max(0, phaseMs - (now - startMs)),
    totalRemainingMs: status === 'ended' ? 0 : Math.max(0, total - now),
    away: null,
  }
}

/** Which events make sense now. After the bell a timer can still be lengthened. */
export function allowedTimerEvents(status: TimerView['status']): readonly TimerEventKind[] {
  switch (status) {
    case 'not-started':
      return ['start']
    case 'running':
      return ['pause', 'next-phase', 'extend', 'end']
    case 'paused':
      return ['resume', 'next-phase', 'extend', 'end']
    case 'ended':
      return ['extend']
  }
}
