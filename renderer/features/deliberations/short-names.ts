// At the table people say first names: they keep a line short where the whole name stands nearby.
const first = (name: string): string => name.trim().split(/\s+/u)[0] ?? name

/** In the same order; whoever shares a first name with another keeps the whole one. */
export function shortNames(names: readonly string[]): string[] {
  const firsts = names.map(first)
  return names.map((name, index) => {
    const short = firsts[index] ?? name
    return firsts.filter((other) => other === short).length === 1 ? short : name
  })
}
