// The moment, four times a second, on a clock that never goes back; and a word when this screen was away meanwhile.
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { tickNow, wasAway } from './gaps.ts'

const tickMs = 250

/**
 * @param active while false nothing ticks; coming back to the screen is still told
 * @param onReturn after sleep, or when this window is looked at again: ask what the time is
 */
export function useNow(active: boolean, onReturn: () => void): number {
  const [now, setNow] = useState(() => performance.now())
  const latest = useRef(onReturn)
  useLayoutEffect(() => {
    latest.current = onReturn
  })

  useEffect(() => {
    const back = () => {
      setNow(performance.now())
      if (document.visibilityState === 'visible') latest.current()
    }
    document.addEventListener('visibilitychange', back)
    window.addEventListener('focus', back)
    return () => {
      document.removeEventListener('visibilitychange', back)
      window.removeEventListener('focus', back)
    }
  }, [])

  useEffect(() => {
    setNow(performance.now())
    if (!active) return
    let last = tickNow()
    const tick = setInterval(() => {
      const here = tickNow()
      if (wasAway(last, here)) latest.current()
      last = here
      setNow(here.monotonic)
    }, tickMs)
    return () => clearInterval(tick)
  }, [active])

  return now
}
