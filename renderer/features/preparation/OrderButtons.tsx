// Order without dragging: one place up, one place down. The focus goes along, so that pressing again moves on.
import { Button } from '@mantine/core'
import { t } from '../../messages/index.ts'
import classes from './Preparation.module.css'

export interface OrderButtonsProps {
  /** Tells this list's buttons from another's. */
  listId: string
  index: number
  count: number
  /** What is moved, for who hears the button only. */
  name: string
  onMove: (by: -1 | 1) => void
}

export function OrderButtons({ listId, index, count, name, onMove }: OrderButtonsProps) {
  const idOf = (by: -1 | 1, at: number) => `${listId}-${by === -1 ? 'up' : 'down'}-${at}`
  const button = (by: -1 | 1) => {
    const end = index + by < 0 || index + by >= count
    return (
      <Button
        id={idOf(by, index)}
        variant="subtle"
        px="xs"
        // Still reachable at the end of the list: a button that goes away takes the focus with it.
        aria-disabled={end}
        className={classes.order}
        aria-label={t(by === -1 ? 'programmes.order.upOf' : 'programmes.order.downOf', { name })}
        onClick={() => {
          if (end) return
          onMove(by)
          requestAnimationFrame(() => document.getElementById(idOf(by, index + by))?.focus())
        }}
      >
        {t(by === -1 ? 'programmes.order.up' : 'programmes.order.down')}
      </Button>
    )
  }
  return (
    <>
      {button(-1)}
      {button(1)}
    </>
  )
}
