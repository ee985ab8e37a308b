// Of a long list the first part, and a button for the rest. The focus goes to what has come.
import { Button } from '@mantine/core'
import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react'
import { t } from '../../messages/index.ts'

export interface First<T> {
  shown: readonly T[]
  /** On the list itself: its children are the items. */
  list: RefObject<HTMLUListElement | null>
  /** Null when everything shows. */
  more: ReactNode
}

/** @param size how many come at a time */
export function useFirst<T>(items: readonly T[], size: number): First<T> {
  const [asked, setAsked] = useState(size)
  // A button for the last few would take as much room as they do.
  const count = items.length <= size * 1.5 ? items.length : asked
  const list = useRef<HTMLUListElement>(null)
  const from = useRef<number | null>(null)
  useEffect(() => {
    const next = from.current === null ? null : list.current?.children[from.current]
    from.current = null
    if (!(next instanceof HTMLElement) || asked === size) return
    next.tabIndex = -1
    next.focus()
  }, [asked, size])
  const left = items.length - count
  return {
    shown: items.slice(0, count),
    list,
    more:
      left > 0 ? (
        <Button
          variant="default"
          mt="sm"
          onClick={() => {
            from.current = count
            setAsked(items.length)
          }}
        >
          {t('figures.showMore', { count: left })}
        </Button>
      ) : null,
  }
}
