// Saves a value at every pause in typing, on blur, before the page goes, and before the field leaves the screen.
// What did not reach the disk is kept and tried again: notes that exist only on the screen are lost notes.
import { useCallback, useEffect, useRef, useState } from 'react'
import { registerPending } from './pending.ts'

export type AutosaveState = 'saved' | 'unsaved' | 'saving' | 'failed'
export interface Autosave {
  state: AutosaveState
  /** Saves now; true when everything is on disk. */
  flush(): Promise<boolean>
}

const retryAfter = 3_000

/**
 * `value` is what stands in the field; `save` resolves to undefined when it failed, as a command's `run` does.
 * `stored` is what is on disk at the start, when that differs from the first value.
 */
export function useAutosave<T>(
  value: T,
  save: (value: T) => Promise<unknown>,
  { delay = 600, stored = value }: { delay?: number; stored?: T } = {},
): Autosave {
  const [state, setShown] = useState<AutosaveState>('saved')
  const shown = useRef<AutosaveState>('saved')
  const latest = useRef(value)
  const onDisk = useRef(stored)
  const saver = useRef(save)
  const underWay = useRef<Promise<boolean> | null>(null)
  latest.current = value
  saver.current = save

  // Set only when it differs: an update in the wake of every key would pile up under fast typing.
  const setState = useCallback((next: AutosaveState) => {
    if (shown.current === next) return
    shown.current = next
    setShown(next)
  }, [])

  const flush = useCallback((): Promise<boolean> => {
    if (underWay.current) return underWay.current
    const work = async (): Promise<boolean> => {
      while (!Object.is(latest.current, onDisk.current)) {
        const sending = latest.current
        setState('saving')
        const answer = await saver.current(sending).catch(() => undefined)
        if (answer === undefined) {
          setState('failed')
          return false
        }
        onDisk.current = sending
      }
      setState('saved')
      return true
    }
    underWay.current = work().finally(() => {
      underWay.current = null
    })
    return underWay.current
  }, [setState])

  useEffect(() => {
    if (Object.is(value, onDisk.current)) return
    if (shown.current !== 'saving') setState('unsaved')
    const timer = setTimeout(() => void flush(), delay)
    return () => clearTimeout(timer)
  }, [value, delay, flush, setState])

  useEffect(() => {
    if (state !== 'failed') return
    const timer = setTimeout(() => void flush(), retryAfter)
    return () => clearTimeout(timer)
  }, [state, flush])

  useEffect(() => {
    const forget = registerPending(flush)
    const onHide = () => void flush()
    const onLeave = (event: BeforeUnloadEvent) => {
      if (Object.is(latest.current, onDisk.current)) return
      void flush()
      event.preventDefault()
    }
    document.addEventListener('visibilitychange', onHide)
    window.addEventListener('beforeunload', onLeave)
    return () => {
      document.removeEventListener('visibilitychange', onHide)
      window.removeEventListener('beforeunload', onLeave)
      forget()
      void flush()
    }
  }, [flush])

  return { state, flush }
}
