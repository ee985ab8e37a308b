// Where a number stands on a chart: in percent of its width, never outside it.
export interface Axis {
  min: number
  max: number
}

export const place = (value: number, { min, max }: Axis): number =>
  max <= min ? 0 : Math.min(100, Math.max(0, ((value - min) / (max - min)) * 100))

/** A level stands in the middle of its cell. */
export const levelPlace = (level: number, levels: number): number => place(level - 0.5, { min: 0, max: levels })

/** Wide enough for everything shown, the same on both sides of the middle, and never narrower than `least`. */
export function around(middle: number, least: number, ...values: (number | null)[]): Axis {
  const reach = Math.max(least, ...values.flatMap((value) => (value === null ? [] : [Math.abs(value - middle)])))
  const half = Math.ceil(reach / least) * least
  return { min: middle - half, max: middle + half }
}

/** So many of so many, as a share; of none there is no share. */
export const shareOf = (count: number, of: number): number | null => (of > 0 ? count / of : null)
