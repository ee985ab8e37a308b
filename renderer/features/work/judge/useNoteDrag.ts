// Dragging a note onto the + or − of an indicator, by mouse. The library comes in when a mouse first moves over a note;
// keys and taps need none of it.
import { type RefObject, useEffect, useRef, useState } from 'react'
import type { Sign } from '../../../../assessments/contract/index.ts'

/** Where a note is held over: the indicator and the sign. */
export interface DropMark {
  target: string
  sign: Sign
}
type OnDrop = (noteId: string, at: DropMark) => void

/** In `area`: notes carry `data-note`, signs `data-sign` and `data-target`. */
export function useNoteDrag(area: RefObject<HTMLElement | null>, onDrop: OnDrop): DropMark | null {
  const [mark, setMark] = useState<DropMark | null>(null)
  const latest = useRef(onDrop)
  latest.current = onDrop
  useEffect(() => {
    const element = area.current
    if (element === null) return
    let over: Promise<(note: HTMLElement) => void> | undefined
    let gone = false
    const leave: (() => void)[] = []
    const onPointer = (event: PointerEvent) => {
      const note = closest(event.target, '[data-note]')
      if (event.pointerType !== 'mouse' || note === null) return
      over ??= ready(element, latest, setMark, leave)
      void over.then((enter) => {
        if (!gone) enter(note)
      })
    }
    element.addEventListener('pointerover', onPointer)
    return () => {
      gone = true
      element.removeEventListener('pointerover', onPointer)
      for (const each of leave) each()
    }
  }, [area])
  return mark
}

async function ready(
  element: HTMLElement,
  latest: RefObject<OnDrop>,
  setMark: (mark: DropMark | null) => void,
  leave: (() => void)[],
): Promise<(note: HTMLElement) => void> {
  const { draggable, dropTargetForElements } = await import('@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter')
  const at = ({ clientX, clientY }: { clientX: number; clientY: number }): DropMark | null => {
    const button = closest(document.elementFromPoint(clientX, clientY), '[data-sign]')
    const { sign, target } = button?.dataset ?? {}
    return target !== undefined && isSign(sign) ? { target, sign } : null
  }
  let shown: DropMark | null = null
  const show = (next: DropMark | null) => {
    if (shown?.target === next?.target && shown?.sign === next?.sign) return
    shown = next
    setMark(next)
  }
  leave.push(
    dropTargetForElements({
      element,
      onDrag: ({ location }) => show(at(location.current.input)),
      onDragLeave: () => show(null),
      onDrop: ({ location, source }) => {
        const found = at(location.current.input)
        show(null)
        // The keys of the page go on; the browser gives the focus back to what was dragged a moment later.
        setTimeout(() => source.element.blur())
        const { note } = source.data
        if (found !== null && typeof note === 'string') latest.current(note, found)
      },
    }),
  )
  const known = new WeakSet<HTMLElement>()
  return (note) => {
    if (known.has(note)) return
    known.add(note)
    leave.push(draggable({ element: note, getInitialData: () => ({ note: note.dataset.note }) }))
  }
}

const isSign = (text: string | undefined): text is Sign =>
  text === 'plus' || text === 'minus' || text === 'not-applicable'
const closest = (from: EventTarget | null, selector: string): HTMLElement | null =>
  from instanceof Element ? from.closest<HTMLElement>(selector) : null
