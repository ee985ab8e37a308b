// The knock and the bell, made here: no file to load, and nothing that can be missing. A browser lets a page sound only
// after somebody touched it; until then nothing is kept waiting, or it would all come at once.
import type { Cue } from './cues.ts'

export type SoundState = 'off' | 'ready' | 'blocked' | 'none'

/** How long a context may take to begin before it counts as held back. */
const graceMs = 700

let context: AudioContext | null = null
let state: SoundState = 'off'
const listeners = new Set<() => void>()

export const instrument = {
  get state(): SoundState {
    return state
  },
  subscribe(listener: () => void): () => void {
    listeners.add(listener)
    return () => {
      listeners.delete(listener)
    }
  },
  /** Makes ready to sound. Where the browser holds it back, the first touch anywhere on the page lets it go. */
  prepare(): void {
    if (state !== 'off') return
    try {
      context = new AudioContext()
    } catch {
      say('none')
      return
    }
    context.addEventListener('statechange', follow)
    window.addEventListener('pointerdown', tryAgain)
    window.addEventListener('keydown', tryAgain)
    follow()
    setTimeout(() => {
      if (context?.state !== 'running') say('blocked')
    }, graceMs)
  },
  /** By the button: lets it go and lets one knock be heard. */
  async test(): Promise<void> {
    instrument.prepare()
    await context?.resume().catch(() => undefined)
    follow()
    instrument.play('almost')
  },
  play(cue: Cue): void {
    if (context?.state !== 'running') return
    const at = context.currentTime + 0.02
    if (cue === 'bell') for (const later of [0, 1.3]) strike(context, bell, at + later)
    else strike(context, wood, at)
    if (cue === 'end') strike(context, wood, at + 0.32)
  },
}

function tryAgain(): void {
  if (context !== null && context.state !== 'running') void context.resume().catch(() => undefined)
}
function follow(): void {
  if (context?.state === 'running') say('ready')
  // Held back again later: the operating system took the sound away, or the computer slept.
  else if (state === 'ready') say('blocked')
}
function say(now: SoundState): void {
  if (state === now) return
  state = now
  for (const listener of listeners) listener()
}

/** Partials as frequency, loudness and seconds until it has died away. */
type Partials = readonly (readonly [hertz: number, loud: number, seconds: number])[]
const wood: Partials = [
  [196, 0.5, 0.16],
  [392, 0.22, 0.09],
  [1_174, 0.06, 0.03],
]
const bell: Partials = [
  [523, 0.3, 2.6],
  [1_046, 0.22, 2],
  [1_255, 0.14, 1.5],
  [1_568, 0.12, 1.1],
  [2_093, 0.07, 0.8],
]

function strike(on: AudioContext, partials: Partials, at: number): void {
  for (const [hertz, loud, seconds] of partials) {
    const tone = on.createOscillator()
    const volume = on.createGain()
    tone.frequency.value = hertz
    volume.gain.setValueAtTime(0.0001, at)
    volume.gain.exponentialRampToValueAtTime(loud, at + 0.006)
    volume.gain.exponentialRampToValueAtTime(0.0001, at + 0.006 + seconds)
    tone.connect(volume).connect(on.destination)
    tone.start(at)
    tone.stop(at + seconds + 0.05)
  }
}
