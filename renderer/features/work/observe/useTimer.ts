// The timer of a run as this screen shows it: asked every few seconds, on focus and after sleep, counted on in between.
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { TimerView } from '../../../../assessments/contract/index.ts'
import { api } from '../../../api/index.ts'
import { runOn } from '../../clocks/time.ts'
import { useNow } from '../../clocks/useNow.ts'

const askEveryMs = 5_000

export interface TimerNow {
  timer: TimerView
  /** The moment of it, on a clock that never goes back. */
  at: number
}

/** @param first what the assignment itself said; its planned phases stand until the timer starts */
export function useTimer(assignmentId: string, first: TimerView): TimerNow {
  const { data, refetch } = useQuery(
    api.work.timer.queryOptions({ input: { assignmentId }, refetchInterval: askEveryMs }),
  )
  const answeredAt = useMemo(() => ({ data, at: performance.now() }), [data]).at
  const at = useNow((data ?? first).status === 'running', () => void refetch())
  if (data === undefined) return { timer: first, at }
  const timer = runOn(data, at - answeredAt)
  return { timer: timer.phases.length === 0 ? { ...timer, phases: first.phases } : timer, at }
}
