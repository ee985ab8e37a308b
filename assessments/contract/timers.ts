// The timer of a run: phases that follow each other by themselves, and what may happen to them.
import { z } from 'zod'
import { Instant } from './common.ts'

export const TimerPhase = z.object({ name: z.string(), ms: z.number() })
export type TimerPhase = z.infer<typeof TimerPhase>
export const TimerView = z.object({
  status: z.enum(['not-started', 'running', 'paused', 'ended']),
  phases: z.array(TimerPhase),
  phaseIndex: z.int(),
  phaseElapsedMs: z.number(),
  phaseRemainingMs: z.number(),
  totalRemainingMs: z.number(),
  /**
   * The last time this computer was not there while the clock ran: asleep, switched off, or the program was closed. The
   * clock went on meanwhile. null when there is nothing to tell.
   */
  away: z.object({ ms: z.number(), until: Instant, why: z.enum(['asleep', 'closed']) }).nullable(),
})
export type TimerView = z.infer<typeof TimerView>
export const TimerEventKind = z.enum(['start', 'pause', 'resume', 'next-phase', 'extend', 'end'])
export type TimerEventKind = z.infer<typeof TimerEventKind>
