// The board's clocks between two answers of the board, counted on; after sleep the board is asked again at once.
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useRef } from 'react'
import { api } from '../../../api/index.ts'
import type { Look } from '../sound/cues.ts'
import { runOn } from '../time.ts'
import { useNow } from '../useNow.ts'
import { isGoing, type StripClock } from './strip.ts'

export function useStripClocks(
  sessionId: string,
  answered: readonly StripClock[],
  bell: string | null,
  now: string,
): { clocks: StripClock[]; nowMs: number; look: Look; lastGoing: ReadonlyMap<string, number> } {
  const queries = useQueryClient()
  const answeredAt = useMemo(() => ({ now, at: performance.now() }), [now]).at
  const at = useNow(true, () => {
    void queries.invalidateQueries({ queryKey: api.sessions.board.queryKey({ input: { id: sessionId } }) })
  })
  const passed = Math.max(0, at - answeredAt)
  const clocks = answered.map((clock) => ({ ...clock, timer: runOn(clock.timer, passed) }))
  const nowMs = Date.parse(now) + passed
  const look: Look = {
    timers: new Map(clocks.map(({ id, timer }) => [id, timer])),
    bellMs: bell === null ? null : Date.parse(bell),
    nowMs,
    at,
  }
  const lastGoing = useRef(new Map<string, number>())
  useEffect(() => {
    for (const { id, timer } of clocks) if (isGoing(timer)) lastGoing.current.set(id, nowMs)
  })
  return { clocks, nowMs, look, lastGoing: lastGoing.current }
}
