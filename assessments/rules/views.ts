// The candidate's own view, the informants' and the final level beside each other. Each stands on an ordinal scale of its
// own; what is compared is the place on that scale, from 0 (its lowest word) to 1 (its highest). A place is not a measure:
// it only says how far two views are from each other, so that a talk can begin where they differ most.
import type { Frequency } from '../contract/index.ts'

const places: Record<Frequency, number | null> = { never: 0, rarely: 1 / 3, often: 2 / 3, always: 1, 'not-seen': null }

/** null: no opinion. Somebody who has not seen it, or does not know, is not «never». */
export const placeOfFrequency = (often: Frequency | null): number | null => (often === null ? null : places[often])

/** null: no level was set, so there is nothing to compare with («onvoldoende bewijs»). */
export const placeOfLevel = (level: number | null, levels: number): number | null =>
  level === null || levels < 2 ? null : (level - 1) / (levels - 1)

export interface ViewsOfOne {
  self: Frequency | null
  informants: readonly (Frequency | null)[]
  level: number | null
}

export type Difference = 'self-higher' | 'self-lower' | 'others'
export interface Distance {
  /** The largest distance between two views; null with fewer than two of them. */
  apart: number | null
  worthTalking: boolean
  /** Between whom, where it is worth talking about: a talk with the person begins with the person's own view. */
  difference: Difference | null
}

/** Half the range or more: two words out of four. One word apart is what two people usually are. */
const worth = 0.5

const widest = (from: number | null, to: readonly number[]): number =>
  from === null ? 0 : to.reduce((far, place) => (Math.abs(from - place) > Math.abs(far) ? from - place : far), 0)

export function distance({ self, informants, level }: ViewsOfOne, levels: number): Distance {
  const own = placeOfFrequency(self)
  const others = [...informants.map(placeOfFrequency), placeOfLevel(level, levels)].filter((place) => place !== null)
  const all = own === null ? others : [own, ...others]
  if (all.length < 2) return { apart: null, worthTalking: false, difference: null }
  const apart = Math.max(...all) - Math.min(...all)
  if (apart < worth) return { apart, worthTalking: false, difference: null }
  const from = widest(own, others)
  const difference = Math.abs(from) < worth ? 'others' : from > 0 ? 'self-higher' : 'self-lower'
  return { apart, worthTalking: true, difference }
}

/** What is worth talking about first, the furthest apart on top; the rest, and what is equal, as it came. */
export function talkingOrder<Row extends { apart: number | null; worthTalking: boolean }>(rows: readonly Row[]): Row[] {
  const weight = ({ apart, worthTalking }: Row) => (worthTalking ? (apart ?? 0) : 0)
  return rows.toSorted((a, b) => weight(b) - weight(a))
}
