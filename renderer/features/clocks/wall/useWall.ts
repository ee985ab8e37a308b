// The wall's clocks, asked every two seconds and counted on in between: a pause by the lead shows at once, and a lost
// connection does not stop the digits.
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Wall } from '../../../../assessments/contract/index.ts'
import { api } from '../../../api/index.ts'
import type { Look } from '../sound/cues.ts'
import { runOn } from '../time.ts'
import { useNow } from '../useNow.ts'

const askEveryMs = 2_000

export interface WallNow {
  wall: Wall | undefined
  /** The core's clock, in milliseconds since 1970. */
  nowMs: number
  look: Look
  error: unknown
}

export function useWall(sessionId: string): WallNow {
  const { data, error, refetch } = useQuery(
    api.day.wall.queryOptions({
      input: { sessionId },
      refetchInterval: askEveryMs,
      // It hangs there also while another window has the focus.
      refetchIntervalInBackground: true,
    }),
  )
  const answeredAt = useMemo(() => ({ data, at: performance.now() }), [data]).at
  const at = useNow(true, () => void refetch())
  const passed = Math.max(0, at - answeredAt)
  const wall = data && {
    ...data,
    clocks: data.clocks.map((clock) => ({ ...clock, timer: runOn(clock.timer, passed) })),
  }
  const nowMs = data ? Date.parse(data.now) + passed : Date.now()
  const look: Look = {
    timers: new Map(wall?.clocks.map(({ runId, timer }) => [runId, timer])),
    bellMs: wall?.rotation.bell ? Date.parse(wall.rotation.bell) : null,
    nowMs,
    at,
  }
  return { wall, nowMs, look, error }
}
