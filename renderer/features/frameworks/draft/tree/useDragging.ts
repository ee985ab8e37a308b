// Dragging rows by mouse. The library comes in when a mouse first moves over the tree; keys and buttons need none of it.
import { type RefObject, useEffect, useRef, useState } from 'react'
import type { FrameworkBody } from '../../../../../assessments/contract/index.ts'
import { type Drop, dropOn } from './dropping.ts'
import { mayMove } from './row-steps.ts'
import type { Row } from './rows.ts'

export interface DropMark {
  key: string
  edge: Drop['edge']
}
interface Options {
  tree: RefObject<HTMLElement | null>
  framework: FrameworkBody
  rows: readonly Row[]
  onDrop: (drop: Drop, dragged: Row) => void
}

export function useDragging(options: Options): DropMark | null {
  const [mark, setMark] = useState<DropMark | null>(null)
  const latest = useRef(options)
  latest.current = options
  const { tree } = options
  useEffect(() => {
    const element = tree.current
    if (element === null) return
    let over: Promise<(row: HTMLElement) => void> | undefined
    let gone = false
    const leave: (() => void)[] = []
    const onPointer = (event: PointerEvent) => {
      const row = rowElement(event.target)
      if (event.pointerType !== 'mouse' || row === null) return
      over ??= ready(element, latest, setMark, leave)
      void over.then((enter) => {
        if (!gone) enter(row)
      })
    }
    element.addEventListener('pointerover', onPointer)
    return () => {
      gone = true
      element.removeEventListener('pointerover', onPointer)
      for (const each of leave) each()
    }
  }, [tree])
  return mark
}

async function ready(
  element: HTMLElement,
  latest: RefObject<Options>,
  setMark: (mark: DropMark | null) => void,
  leave: (() => void)[],
): Promise<(row: HTMLElement) => void> {
  const { draggable, dropTargetForElements } = await import('@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter')
  const rowOf = (key: unknown) => latest.current.rows.find((row) => row.key === key)
  const at = (x: number, y: number, source: Record<string, unknown>) => {
    const under = rowElement(document.elementFromPoint(x, y))
    const target = rowOf(under?.dataset.key)
    const dragged = rowOf(source.key)
    if (under === null || target === undefined || dragged === undefined) return null
    const { top, height } = under.getBoundingClientRect()
    const drop = dropOn(latest.current.framework, dragged, target, y > top + height / 2)
    return drop && { drop, dragged, target }
  }
  const show = (next: DropMark | null) => setMark(next)
  leave.push(
    dropTargetForElements({
      element,
      onDrag: ({ location, source }) => {
        const { clientX, clientY } = location.current.input
        const found = at(clientX, clientY, source.data)
        show(found && { key: found.target.key, edge: found.drop.edge })
      },
      onDragLeave: () => show(null),
      onDrop: ({ location, source }) => {
        const { clientX, clientY } = location.current.input
        const found = at(clientX, clientY, source.data)
        show(null)
        if (found) latest.current.onDrop(found.drop, found.dragged)
      },
    }),
  )
  const known = new WeakSet<HTMLElement>()
  return (row) => {
    if (known.has(row)) return
    known.add(row)
    leave.push(
      draggable({
        element: row,
        canDrag: () => {
          const found = rowOf(row.dataset.key)
          return found !== undefined && mayMove(found) && found.kind !== 'level' && row.dataset.editing === undefined
        },
        getInitialData: () => ({ key: row.dataset.key }),
      }),
    )
  }
}

const rowElement = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-key]') : null
