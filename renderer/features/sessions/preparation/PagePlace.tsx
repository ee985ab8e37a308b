// A part of the page of preparation that a check can bring somebody to: it comes in sight, and its first field gets the
// focus.
import type { ReactNode } from 'react'
import type { Place } from './checklist.ts'

const idOf = (place: Place) => `voorbereiding-${place}`

export const PagePlace = ({ is, children }: { is: Place; children: ReactNode }) => <div id={idOf(is)}>{children}</div>

export function goToPlace(place: Place): void {
  const part = document.getElementById(idOf(place))
  if (part === null) return
  part.scrollIntoView({ block: 'start' })
  const field = part.querySelector<HTMLElement>('input:not([disabled]), textarea, select, button, summary')
  field?.focus({ preventScroll: true })
}
