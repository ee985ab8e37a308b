// What was moved, and not merely pushed along because something came in or went out above it.

/** The places (in the newer order) of the fewest parts that explain the new order. */
export function movedPlaces(oldPlaces: readonly number[]): Set<number> {
  // The longest run of places that still rises stayed where it was; all others were moved.
  const ends: number[] = []
  const before = oldPlaces.map((place, at) => {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((oldPlaces[ends[middle] ?? 0] ?? 0) < place) low = middle + 1
      else high = middle
    }
    ends[low] = at
    return low === 0 ? -1 : (ends[low - 1] ?? -1)
  })
  const moved = new Set(oldPlaces.keys())
  for (let at = ends.at(-1) ?? -1; at !== -1; at = before[at] ?? -1) moved.delete(at)
  return moved
}
