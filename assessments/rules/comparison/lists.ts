// Two lists of parts → what came, went, changed and moved, in the order of the newer list; what went stands where it was.
import type { FrameworkChange } from '../../contract/frameworks.ts'
import { movedPlaces } from './order.ts'
import type { Pairing } from './pairs.ts'

export interface Listed<T> {
  what: FrameworkChange['what']
  /** The competence a change is listed under. */
  heading: (part: T) => string
  /** «Indicator 2»: by the part and its place, 1 for the first. */
  about: (part: T, place: number) => string
  /** A part that came or went, in full. */
  text: (part: T) => string
  /** What differs in a part that stayed. */
  differences: (old: T, part: T, about: string) => FrameworkChange[]
  /** The parts of a part that came or went, when they are news of their own. */
  parts?: (part: T, kind: 'added' | 'removed') => FrameworkChange[]
  /** The order says nothing: levels stand in the order of their values. */
  unordered?: boolean
}

/** A part of `to` may be paired with one that stood in another list: then it is no news here that it came. */
export function listChanges<T>(
  from: readonly T[],
  to: readonly T[],
  { old, removed }: Pairing<T>,
  listed: Listed<T>,
): FrameworkChange[] {
  const oldPlace = new Map(from.map((part, at) => [part, at]))
  const placeOf = (part: T) => {
    const was = old.get(part)
    return was === undefined ? undefined : oldPlace.get(was)
  }
  const stayed = to.flatMap((part) => placeOf(part) ?? [])
  const movedFrom = listed.unordered ? new Set<number>() : new Set([...movedPlaces(stayed)].map((at) => stayed[at]))
  const gone = new Set(removed)
  const changes: FrameworkChange[] = []
  let next = 0
  const tellGone = (until: number) => {
    for (; next < until; next += 1) {
      const part = from[next]
      if (part !== undefined && gone.has(part)) changes.push(...cameOrWent('removed', part, next, listed))
    }
  }
  to.forEach((part, at) => {
    const was = old.get(part)
    if (was === undefined) {
      changes.push(...cameOrWent('added', part, at, listed))
      return
    }
    const place = placeOf(part)
    const about = listed.about(part, at + 1)
    if (place !== undefined && movedFrom.has(place)) {
      const [before, after] = [`plaats ${place + 1}`, `plaats ${at + 1}`]
      changes.push({ kind: 'moved', what: listed.what, competence: listed.heading(part), about, before, after })
    } else if (place !== undefined) tellGone(place)
    changes.push(...listed.differences(was, part, about))
  })
  tellGone(from.length)
  return changes
}

function cameOrWent<T>(kind: 'added' | 'removed', part: T, at: number, listed: Listed<T>): FrameworkChange[] {
  const text = listed.text(part)
  const [before, after] = kind === 'added' ? [null, text] : [text, null]
  const own = {
    kind,
    what: listed.what,
    competence: listed.heading(part),
    about: listed.about(part, at + 1),
    before,
    after,
  }
  return [own, ...(listed.parts?.(part, kind) ?? [])]
}

export type Tell = (about: string, before: string, after: string) => FrameworkChange[]

/** Compares two texts: none when equal; a text that was empty is new, one that is empty now is gone. */
export function telling(what: FrameworkChange['what'], competence: string): Tell {
  return (about, before, after) => {
    if (before === after) return []
    const kind = before === '' ? 'added' : after === '' ? 'removed' : 'changed'
    return [{ kind, what, competence, about, before: before || null, after: after || null }]
  }
}
