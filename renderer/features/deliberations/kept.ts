// What somebody is in the middle of writing, in this window's memory under a name: another part, another candidate or a
// locked screen does not lose it. Whoever wants it on disk as well saves it there.
import { useCallback, useEffect, useSyncExternalStore } from 'react'

let kept: ReadonlyMap<string, unknown> = new Map()
const listeners = new Set<() => void>()
const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}
function change(next: ReadonlyMap<string, unknown>): void {
  kept = next
  for (const listener of listeners) listener()
}

/** Names of what is saved on disk as well: closing the window loses nothing of it. */
const onDisk = new Set<string>()
window.addEventListener('beforeunload', (event) => {
  if ([...kept.keys()].some((name) => !onDisk.has(name))) event.preventDefault()
})

export interface Kept<T> {
  value: T
  changed: boolean
  put: (value: T) => void
  forget: () => void
}

/** @param name of the form and whose it is; it holds one type of value. @param saved by whoever asks, on disk */
export function useKept<T extends object>(name: string, stored: T, saved = false): Kept<T> {
  useEffect(() => {
    if (saved) onDisk.add(name)
  }, [name, saved])
  const all = useSyncExternalStore(subscribe, () => kept)
  const put = useCallback((value: T) => change(new Map(kept).set(name, value)), [name])
  const forget = useCallback(() => change(new Map([...kept].filter(([key]) => key !== name))), [name])
  const own = all.get(name) as T | undefined
  return { value: own ?? stored, changed: own !== undefined, put, forget }
}
