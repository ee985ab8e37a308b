// Keys for what has no id of its own: its words, and which of several equal ones it is.
export function keyed<T>(items: readonly T[], wordsOf: (item: T) => string): { key: string; item: T }[] {
  const seen = new Map<string, number>()
  return items.map((item) => {
    const words = wordsOf(item)
    const nth = seen.get(words) ?? 0
    seen.set(words, nth + 1)
    return { key: `${words} ${nth}`, item }
  })
}
