// What time it is by the core's clock, to the minute: the laptop of a shared screen may be set wrong.
import { useEffect, useState } from 'react'
import { useDesk } from '../../api/index.ts'

const everyMs = 10_000

export function useCoreNow(): number {
  const { data, dataUpdatedAt } = useDesk()
  const [here, setHere] = useState(() => Date.now())
  useEffect(() => {
    const tick = setInterval(() => setHere(Date.now()), everyMs)
    return () => clearInterval(tick)
  }, [])
  // Asked again after every command, and so later than the last tick at times.
  return data ? Date.parse(data.now) + Math.max(0, here - dataUpdatedAt) : here
}
