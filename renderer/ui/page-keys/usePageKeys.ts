// Keys of the whole page. What a key does is renewed with each picture on the screen, before the next key can come:
// an effect after painting would still let a fast second key meet the picture before.
import { useEffect, useLayoutEffect, useRef } from 'react'

export function usePageKeys(onKey: (event: KeyboardEvent) => void): void {
  const latest = useRef(onKey)
  useLayoutEffect(() => {
    latest.current = onKey
  })
  useEffect(() => {
    const listener = (event: KeyboardEvent) => latest.current(event)
    window.addEventListener('keydown', listener)
    return () => window.removeEventListener('keydown', listener)
  }, [])
}
