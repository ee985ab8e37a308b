// The warning by sight in the last two minutes, on one kind of screen: on unless somebody turned it off here.
import { useCallback, useState } from 'react'
import { remember, remembered } from '../remembered.ts'

export interface SightWarning {
  on: boolean
  turn: (on: boolean) => void
}

export function useWarning(screen: 'wall' | 'work'): SightWarning {
  const key = `warning-${screen}`
  const [on, setOn] = useState(() => remembered(key) !== 'off')
  const turn = useCallback(
    (next: boolean) => {
      setOn(next)
      remember(key, next ? 'on' : 'off')
    },
    [key],
  )
  return { on, turn }
}
