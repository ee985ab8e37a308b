// People type names in reasons and texts. In a document for third parties a candidate is a code, and in what was said at
// the eindbespreking an assessor is «een beoordelaar»: what is recognised as a name is replaced before it leaves.

/** Parts of surnames that are everyday words; alone they say nothing of anybody. */
const particles = new Set(['van', 'von', 'den', 'der', 'dos', 'het', 'ten', 'ter'])
const shortest = 3
/** A first name that two people share: whose it is cannot be told, that it is one can. */
const somebody = '[naam]'
const anAssessor = 'een beoordelaar'

export interface Unnamed {
  /** Candidates' names become their codes. */
  text(text: string): string
  /** Besides, assessors' names become «een beoordelaar». */
  talk(text: string): string
}

interface Named {
  name: string
  by: string
}

export function unnamedBy(
  candidates: readonly { code: string; name: string }[],
  assessors: readonly string[],
  otherStaff: readonly string[],
): Unnamed {
  const coded = candidates.map(({ code, name }) => ({ name, by: code }))
  const rating = assessors.map((name) => ({ name, by: anAssessor }))
  const all = [...coded, ...rating, ...otherStaff.map((name) => ({ name, by: name }))]
  return { text: replacing(coded, all), talk: replacing([...coded, ...rating], all) }
}

const plain = (name: string) => name.normalize('NFC').replace(/\s+/gu, ' ').trim()
const key = (name: string) => plain(name).toLowerCase()
const partsOf = (name: string) =>
  plain(name)
    .split(' ')
    .filter((part) => part.length >= shortest && /^\p{Lu}/u.test(part) && !particles.has(key(part)))

function replacing(hidden: readonly Named[], all: readonly Named[]) {
  const instead = new Map<string, string>()
  const byPart = meant(all, partsOf)
  for (const part of hidden.flatMap(({ name }) => partsOf(name))) {
    const [by = somebody, ...others] = byPart.get(key(part)) ?? []
    instead.set(key(part), others.length === 0 ? by : somebody)
  }
  // Whole names last: of somebody with one name it is a part too.
  const byName = meant(all, (name) => [name])
  for (const whole of hidden.map(({ name }) => key(name))) {
    if (whole !== '') instead.set(whole, [...(byName.get(whole) ?? [])].join(' / '))
  }
  const names = [...instead.keys()].sort((a, b) => b.length - a.length).map(escaped)
  if (names.length === 0) return (text: string) => text
  // Not inside a longer word; an apostrophe or hyphen after a name still ends it.
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
  return (text: string) =>
    text.normalize('NFC').replace(pattern, (found: string, at: number, whole: string) => {
      // «al» and «jan» are words as well; a short name counts when it is written as one.
      if (found.length <= shortest && !/^\p{Lu}/u.test(found)) return found
      const by = instead.get(key(found)) ?? somebody
      const begins = /(?:^|[.!?]\s+)$/u.test(whole.slice(0, at))
      return begins ? by.charAt(0).toLocaleUpperCase('nl-BE') + by.slice(1) : by
    })
}

/** By each part of their names: what stands in place of those who have it. */
function meant(all: readonly Named[], parts: (name: string) => string[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  for (const { name, by } of all) {
    for (const part of parts(name)) found.set(key(part), (found.get(key(part)) ?? new Set()).add(by))
  }
  return found
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+')
