// Dragging a line of the source onto a competence. The library comes with the first line somebody points at, and a
// line can be dragged from the moment a mouse is over it: twenty thousand lines are never registered at once.
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'

export interface LineDrag {
  /** The line in the hand. */
  line: number | null
  /** The number of the competence under it. */
  over: string | null
}
const still: LineDrag = { line: null, over: null }

export interface LineDragOptions {
  lines: RefObject<HTMLElement | null>
  structure: RefObject<HTMLElement | null>
  enabled: boolean
  onDrop: (line: number, under: string) => void
}

export function useLineDrag({ lines, structure, enabled, onDrop }: LineDragOptions): LineDrag {
  const [drag, setDrag] = useState<LineDrag>(still)
  const dropped = useRef(onDrop)
  useLayoutEffect(() => {
    dropped.current = onDrop
  })

  useEffect(() => {
    const from = lines.current
    const to = structure.current
    if (!enabled || from === null || to === null) return
    const endings: (() => void)[] = []
    const known = new WeakSet<Element>()
    let gone = false
    let library: Promise<typeof import('@atlaskit/pragmatic-drag-and-drop/element/adapter')> | undefined

    const begin = async () => {
      const first = library === undefined
      library ??= import('@atlaskit/pragmatic-drag-and-drop/element/adapter')
      const loaded = await library
      if (first && !gone)
        endings.push(
          loaded.dropTargetForElements({
            element: to,
            getData: ({ input }) => ({ under: underAt(input.clientX, input.clientY) }),
          }),
        )
      return loaded
    }
    const onPointer = async (event: PointerEvent) => {
      const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-line]') : null
      // A finger scrolls the list; it says where a line belongs with the field below it.
      if (row === null || event.pointerType !== 'mouse' || known.has(row)) return
      known.add(row)
      const { draggable } = await begin()
      if (gone) return
      const line = Number(row.dataset.line)
      endings.push(
        draggable({
          element: row,
          onDragStart: () => {
            row.dataset.dragged = ''
            setDrag({ line, over: null })
          },
          onDrag: ({ location }) => {
            const over = underOf(location.current.dropTargets[0]?.data)
            setDrag((before) => (before.over === over ? before : { line, over }))
          },
          onDrop: ({ location }) => {
            delete row.dataset.dragged
            setDrag(still)
            const under = underOf(location.current.dropTargets[0]?.data)
            if (under !== null) dropped.current(line, under)
          },
        }),
      )
    }
    const listener = (event: PointerEvent) => void onPointer(event)
    from.addEventListener('pointerover', listener)
    return () => {
      gone = true
      from.removeEventListener('pointerover', listener)
      for (const end of endings) end()
    }
  }, [lines, structure, enabled])
  return drag
}

/** The competence the pointer is on, whichever of its entries. */
const underAt = (x: number, y: number): string | null => {
  const place = document.elementFromPoint(x, y)?.closest('[data-under]')
  return place instanceof HTMLElement ? (place.dataset.under ?? null) : null
}
const underOf = (data: Record<string | symbol, unknown> | undefined): string | null =>
  typeof data?.under === 'string' ? data.under : null
