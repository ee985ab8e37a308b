// Order by buttons: one place up or down.

/** The list with the item at `index` moved by `by` places; the same list when there is no such place. */
export function moved<T>(list: readonly T[], index: number, by: -1 | 1): T[] {
  const item = list[index]
  const other = list[index + by]
  if (item === undefined || other === undefined) return [...list]
  return list.map((each, at) => (at === index ? other : at === index + by ? item : each))
}

/** The list with the item at `index` replaced. */
export const replaced = <T>(list: readonly T[], index: number, item: T): T[] =>
  list.map((each, at) => (at === index ? item : each))

export const without = <T>(list: readonly T[], index: number): T[] => list.filter((_, at) => at !== index)
