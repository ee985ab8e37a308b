// The timer of a run as this screen shows it: asked every few seconds and on focus, counted on in between.
import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import type { TimerView } from '../../../../assessments/contract/index.ts'
import { api } from '../../../api/index.ts'
import { runOn } from './time.ts'

const askEveryMs = 5_000
const tickMs = 250

/** @param first what the assignment itself said; its planned phases stand until the timer starts */
export function useTimer(assignmentId: string, first: TimerView): TimerView {
  const { data } = useQuery(api.work.timer.queryOptions({ input: { assignmentId }, refetchInterval: askEveryMs }))
  const answered = useMemo(() => ({ timer: data, at: performance.now() }), [data])
  const [now, setNow] = useState(() => performance.now())
  const running = (data ?? first).status === 'running'

  useEffect(() => {
    setNow(performance.now())
    if (!running) return
    const tick = setInterval(() => setNow(performance.now()), tickMs)
    return () => clearInterval(tick)
  }, [running])

  if (answered.timer === undefined) return first
  const timer = runOn(answered.timer, now - answered.at)
  return timer.phases.length === 0 ? { ...timer, phases: first.phases } : timer
}
