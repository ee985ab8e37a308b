// How wide an element is, in its own letters: what stands on a line in words needs room by the letter. And what is wider
// than the page begins at its end: the newest is what somebody came for.
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'

export function useWidth(): [RefObject<HTMLDivElement | null>, number] {
  const ref = useRef<HTMLDivElement>(null)
  const [letters, setLetters] = useState(60)
  useEffect(() => {
    const element = ref.current
    if (element === null) return
    const observer = new ResizeObserver(([entry]) => {
      if (entry === undefined) return
      const size = Number.parseFloat(getComputedStyle(element).fontSize)
      setLetters(Math.max(1, Math.round(entry.contentRect.width / size)))
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [ref, letters]
}

/** Once, when it first stands there: afterwards somebody may have moved it. */
export function useNewestFirst<T extends HTMLElement>(ref: RefObject<T | null>): void {
  useLayoutEffect(() => {
    if (ref.current !== null) ref.current.scrollLeft = ref.current.scrollWidth
  }, [ref])
}
