// Dragging blocks by mouse, and by finger after a long press. The library comes in when a pointer first meets a block;
// keys, buttons and «Verplaats» need none of it.
import { type RefObject, useEffect, useRef } from 'react'
import type { Held, Moving, Place } from './moving.ts'

export interface Dragging {
  root: RefObject<HTMLElement | null>
  /** Whether this block may be moved now. */
  mayMove: (runId: string) => boolean
  grabbedAt: (block: HTMLElement, x: number) => number
  placeAt: (x: number, y: number) => Place | null
  onMove: (moving: Moving) => void
  /** null: stopped. */
  onDrop: (moving: Moving | null) => void
}

export function useDragging(dragging: Dragging): void {
  const latest = useRef(dragging)
  latest.current = dragging
  const { root } = dragging
  useEffect(() => {
    const element = root.current
    if (element === null) return
    let over: Promise<(block: HTMLElement) => void> | undefined
    let gone = false
    const leave: (() => void)[] = []
    const onPointer = (event: PointerEvent) => {
      const block = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-drag]') : null
      if (block === null) return
      over ??= ready(element, latest, leave)
      void over.then((enter) => {
        if (!gone) enter(block)
      })
    }
    element.addEventListener('pointerover', onPointer)
    return () => {
      gone = true
      element.removeEventListener('pointerover', onPointer)
      for (const each of leave) each()
    }
  }, [root])
}

async function ready(
  root: HTMLElement,
  latest: RefObject<Dragging>,
  leave: (() => void)[],
): Promise<(block: HTMLElement) => void> {
  const [{ draggable, dropTargetForElements, monitorForElements }, { disableNativeDragPreview }] = await Promise.all([
    import('@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter'),
    import('@atlaskit/pragmatic-drag-and-drop/element/disable-native-drag-preview'),
  ])
  const movingOf = (data: Record<string | symbol, unknown>, x: number, y: number): Moving | null => {
    const { held } = data
    return isHeld(held) ? { held, place: latest.current.placeAt(x, y) } : null
  }
  leave.push(
    dropTargetForElements({ element: root, canDrop: ({ source }) => isHeld(source.data.held) }),
    monitorForElements({
      canMonitor: ({ source }) => isHeld(source.data.held),
      onDrag: ({ location, source }) => {
        const moving = movingOf(source.data, location.current.input.clientX, location.current.input.clientY)
        if (moving !== null) latest.current.onMove(moving)
      },
      onDrop: ({ location, source }) => {
        const inside = location.current.dropTargets.length > 0
        const { clientX, clientY } = location.current.input
        latest.current.onDrop(inside ? movingOf(source.data, clientX, clientY) : null)
      },
    }),
  )
  const known = new WeakSet<HTMLElement>()
  return (block) => {
    if (known.has(block)) return
    known.add(block)
    leave.push(
      draggable({
        element: block,
        canDrag: () => latest.current.mayMove(block.dataset.drag ?? ''),
        getInitialData: ({ input }) => ({
          held: {
            runId: block.dataset.drag ?? '',
            row: block.dataset.row ?? null,
            end: block.dataset.end !== undefined,
            grabbed: latest.current.grabbedAt(block, input.clientX),
          } satisfies Held,
        }),
        // The block itself shows where it would land; a second picture under the hand would only hide it.
        onGenerateDragPreview: ({ nativeSetDragImage }) => disableNativeDragPreview({ nativeSetDragImage }),
      }),
    )
  }
}

const isHeld = (value: unknown): value is Held => typeof value === 'object' && value !== null && 'grabbed' in value
