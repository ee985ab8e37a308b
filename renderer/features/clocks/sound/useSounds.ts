// Sound on one kind of screen: on or off, remembered on this computer, and played from the clocks as they go.
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { remember, remembered } from '../remembered.ts'
import { type Look, momentsBetween, strongest } from './cues.ts'
import { instrument, type SoundState } from './instrument.ts'

/** The wall clock is for everyone in the room; beside a candidate an assessor's laptop keeps silent unless asked. */
const usually = { wall: true, work: false, board: false }
export type SoundScreen = keyof typeof usually

export interface Sounds {
  on: boolean
  state: SoundState
  /** By a tap: turning it on lets one knock be heard. */
  turn: (on: boolean) => void
}

export function useSounds(screen: SoundScreen, look: Look): Sounds {
  const key = `sound-${screen}`
  const [on, setOn] = useState(() => (remembered(key) ?? (usually[screen] ? 'on' : 'off')) === 'on')
  const state = useSyncExternalStore(instrument.subscribe, () => instrument.state)
  const before = useRef<Look | null>(null)
  const heard = useRef(new Set<string>())

  useEffect(() => {
    if (on) instrument.prepare()
  }, [on])

  useEffect(() => {
    const moments = before.current === null ? [] : momentsBetween(before.current, look)
    before.current = look
    const fresh = moments.filter((moment) => !heard.current.has(moment.key))
    for (const moment of fresh) heard.current.add(moment.key)
    const cue = strongest(fresh.map((moment) => moment.cue))
    if (on && cue !== null) instrument.play(cue)
  })

  const turn = useCallback(
    (next: boolean) => {
      setOn(next)
      remember(key, next ? 'on' : 'off')
      if (next) void instrument.test()
    },
    [key],
  )
  return { on, state, turn }
}
