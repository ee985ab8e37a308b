// A part that is written once and read from then on, until somebody wants to change it. The focus goes along, so that
// whoever works by keyboard is never sent back to the top of the page.
import { useEffect, useRef, useState } from 'react'

export function useChanging(isRecorded: boolean, hasDraft: boolean) {
  const [wanted, setWanted] = useState(hasDraft)
  const heading = useRef<HTMLHeadingElement>(null)
  const moved = useRef(false)
  const go = (next: boolean) => {
    moved.current = true
    setWanted(next)
  }
  useEffect(() => {
    if (moved.current) heading.current?.focus()
    moved.current = false
  })
  return { heading, writing: !isRecorded || wanted, change: () => go(true), leave: () => go(false) }
}
