// The way from a line of the source to what was read from it, so that a person can look from either to the other.
import type { SourceLine } from '../../contract/imports.ts'
import type { Item } from './items.ts'

type Holding = SourceLine['holds'][number]
/** Per kind the lines the entries of the preview began on, in the preview's order. */
export type Heads = Readonly<Record<Holding['kind'], readonly number[]>>

const kindOf: Partial<Record<Item['kind'], Holding['kind']>> = {
  'module-list': 'module',
  module: 'module',
  competence: 'competence',
  knowledge: 'knowledge',
  footnote: 'footnote',
}

/** By line number. Two columns on one line hold two entries; a repeat holds the entry it went into. */
export function holdingsOf(
  items: readonly Item[],
  ends: ReadonlyMap<Item, number | null>,
  heads: Heads,
): Map<number, Holding[]> {
  const indexOf = new Map<string, number>()
  for (const kind of ['module', 'competence', 'knowledge', 'footnote'] as const) {
    heads[kind].forEach((line, index) => {
      indexOf.set(`${kind} ${line}`, index)
    })
  }
  const holdings = new Map<number, Holding[]>()
  for (const item of items) {
    const kind = kindOf[item.kind]
    const index = kind && indexOf.get(`${kind} ${ends.get(item)}`)
    if (kind === undefined || index === undefined) continue
    for (const line of item.lines) {
      const known = holdings.get(line) ?? []
      if (known.some((each) => each.kind === kind && each.index === index)) continue
      holdings.set(line, [...known, { kind, index }])
    }
  }
  return holdings
}
