// Tables of tick boxes by keyboard. A box carries `data-column`; whatever else is in the table keeps its own keys.
import type { KeyboardEvent } from 'react'

/** Arrows go from box to box; Tab and the space bar stay what they are everywhere. */
export function moveByArrow(event: KeyboardEvent<HTMLTableElement>) {
  const from = event.target
  if (!(from instanceof HTMLInputElement) || from.dataset.column === undefined) return
  const sideways = event.key === 'ArrowLeft' || event.key === 'ArrowRight'
  if (!sideways && event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
  event.preventDefault()
  const line = sideways
    ? from.closest('tr')?.querySelectorAll<HTMLInputElement>('input[data-column]')
    : event.currentTarget.querySelectorAll<HTMLInputElement>(`input[data-column="${from.dataset.column}"]`)
  const boxes = [...(line ?? [])]
  const step = event.key === 'ArrowLeft' || event.key === 'ArrowUp' ? -1 : 1
  boxes[boxes.indexOf(from) + step]?.focus()
}
