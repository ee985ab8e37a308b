// Rows are put on the page when they come near it. The rest is empty room of about their height, in stretches, so that a
// thousand rows cost no more than a screenful. What was near once stays.
import { useEffect, useRef, useState } from 'react'
import classes from './Tree.module.css'

export const stretchSize = 40
/** Of a row that was not seen yet, in pixels: one line of text. */
const rowHeight = 37

/** Which stretches are near. `reset`: with another list, nothing has been near yet. */
export function useNear(reset: string): { near: ReadonlySet<number>; come: (stretch: number) => void } {
  const [seen, setSeen] = useState({ reset, near: new Set([0]) as ReadonlySet<number> })
  const near = seen.reset === reset ? seen.near : new Set([0])
  return { near, come: (stretch) => setSeen({ reset, near: new Set([...near, stretch]) }) }
}

export function Room({ rows, onNear }: { rows: number; onNear: () => void }) {
  const element = useRef<HTMLDivElement>(null)
  const latest = useRef(onNear)
  latest.current = onNear
  useEffect(() => {
    const room = element.current
    if (room === null) return
    const watch = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) latest.current()
      },
      // The page scrolls inside its main part.
      { root: room.closest('main'), rootMargin: '600px' },
    )
    watch.observe(room)
    return () => watch.disconnect()
  }, [])
  return <div ref={element} className={classes.room} role="presentation" style={{ height: rows * rowHeight }} />
}
