// Where keys lead the focus in the talk: from note to note, and to who may keep their own level.

const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)]

/** The place after (or before) the one in use; from nowhere the first, or the last; around at the ends. */
export function stopAfter(count: number, here: number, step: 1 | -1): number {
  if (here === -1) return step === 1 ? 0 : count - 1
  return (here + step + count) % count
}

function focusIn(stops: readonly HTMLElement[], step: 1 | -1): void {
  const now = document.activeElement
  const here = now instanceof HTMLElement ? stops.indexOf(now) : -1
  const stop = stops[stopAfter(stops.length, here, step)]
  stop?.focus({ preventScroll: true })
  stop?.closest('li, button')?.scrollIntoView({ block: 'nearest' })
}

export const focusNote = (step: 1 | -1): void => focusIn(all('[data-weighs]'), step)

/** On the note that has the focus; without one the first note gets it, so that the next press says which. */
export function toggleNote(): void {
  if (document.activeElement?.matches('[data-weighs]') && document.activeElement instanceof HTMLElement)
    document.activeElement.click()
  else focusNote(1)
}

export const focusNextOwn = (): void => focusIn(all('[data-keep-own]'), 1)

/** Enough of a column to read its first note. */
const readable = 140

/** Only when it is out of sight, so that what people look at does not move under them. */
export function bringInSight(column: HTMLElement): void {
  const frame = column.closest('[data-scrolls]')?.getBoundingClientRect()
  const { top } = column.getBoundingClientRect()
  if (frame !== undefined && (top < frame.top || top + readable > frame.bottom))
    column.scrollIntoView({ block: 'start' })
}
