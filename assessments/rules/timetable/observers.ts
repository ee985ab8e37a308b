// Who watches whom in one run, from those who are free then: at most so many candidates each, nobody they know too well.
import type { Model, Watch } from './model.ts'

/** How often each assessor has watched each candidate, and for how many minutes in all. */
export class Tally {
  readonly seen: number[][]
  readonly load: number[]

  constructor(assessors: number, candidates: number) {
    this.seen = Array.from({ length: assessors }, () => new Array<number>(candidates).fill(0))
    this.load = new Array<number>(assessors).fill(0)
  }

  add({ assessor, candidates }: Watch, minutes: number, times: 1 | -1 = 1): void {
    this.load[assessor] = (this.load[assessor] ?? 0) + times * minutes
    const row = this.seen[assessor]
    if (row !== undefined) for (const candidate of candidates) row[candidate] = (row[candidate] ?? 0) + times
  }

  met(assessor: number, candidates: readonly number[]): number {
    const row = this.seen[assessor]
    return candidates.reduce((sum, candidate) => sum + (row?.[candidate] ?? 0), 0)
  }
}

export const mayWatch = (model: Model, assessor: number, candidates: readonly number[]): boolean =>
  model.mayShare || candidates.every((candidate) => model.barred[assessor]?.[candidate] !== true)

/**
 * Each candidate by `wanted` different assessors, or null when these cannot do it. Whoever covers most comes first, then
 * whoever has met them least, then whoever did least: the order of the goals.
 */
export function pickObservers(
  model: Model,
  candidates: readonly number[],
  wanted: number,
  free: readonly number[],
  tally: Tally,
): Watch[] | null {
  const watches: Watch[] = []
  const missing = new Map(candidates.map((candidate) => [candidate, wanted]))
  const left = free.filter((assessor) => mayWatch(model, assessor, candidates))
  const open = () => candidates.filter((candidate) => (missing.get(candidate) ?? 0) > 0)
  for (let still = wanted > 0 ? open() : []; still.length > 0; still = open()) {
    let best: { place: number; watch: Watch; met: number; load: number } | undefined
    for (const [place, assessor] of left.entries()) {
      const covered = still
        .filter((candidate) => model.barred[assessor]?.[candidate] !== true)
        .toSorted((a, b) => (missing.get(b) ?? 0) - (missing.get(a) ?? 0))
        .slice(0, model.perObserver)
      if (covered.length === 0) continue
      const offer = {
        place,
        watch: { assessor, candidates: covered },
        met: tally.met(assessor, covered),
        load: tally.load[assessor] ?? 0,
      }
      if (best === undefined || better(offer, best)) best = offer
    }
    if (best === undefined) return null
    left.splice(best.place, 1)
    watches.push(best.watch)
    for (const candidate of best.watch.candidates) missing.set(candidate, (missing.get(candidate) ?? 0) - 1)
  }
  return watches
}

interface Offer {
  watch: Watch
  met: number
  load: number
}
function better(one: Offer, other: Offer): boolean {
  const covers = one.watch.candidates.length - other.watch.candidates.length
  if (covers !== 0) return covers > 0
  if (one.met !== other.met) return one.met < other.met
  return one.load < other.load
}
