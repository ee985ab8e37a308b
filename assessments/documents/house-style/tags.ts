// The fields a template may hold, as a coach types them. How a field is written is taken loosely (capitals, a space or
// a dash for the underscore, double braces); which field it is never is: what is not known stays as it stands.

/** One value each; anywhere in the file, headers, footers, text boxes and footnotes too. */
export const simpleTags = [
  'titel',
  'ondertitel',
  'soort',
  'organisatie',
  'naam',
  'code',
  'datum',
  'gemaakt_door',
  'ontvanger',
  'functie',
  'koptekst',
] as const
/** Repeating blocks and the fields that have a value inside them only. */
export const blockTags = {
  competenties: ['competentie', 'niveau', 'gevraagd', 'laagste', 'hoogste', 'zin'],
  stukken: ['kop', 'tekst'],
  gegevens: ['gegeven', 'waarde'],
} as const
/** Whole paragraphs, tables and charts: these need room of their own in the text. */
export const wholeTags = ['inhoud', 'grafiek'] as const

export type SimpleTag = (typeof simpleTags)[number]
export type BlockTag = keyof typeof blockTags
export type WholeTag = (typeof wholeTags)[number]

export const isBlock = (name: string): name is BlockTag => Object.hasOwn(blockTags, name)
export const isWhole = (name: string): name is WholeTag => wholeTags.some((tag) => tag === name)
export const isSimple = (name: string): name is SimpleTag => simpleTags.some((tag) => tag === name)
export const isInside = (name: string, block: string): boolean =>
  isBlock(block) && blockTags[block].some((tag) => tag === name)

export type Sign = '' | '#' | '^' | '/'
export const written = (sign: Sign, name: string): string => `{${sign}${name}}`

const folded = (name: string) =>
  name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[\s_-]+/g, '')
const blocks: readonly string[] = Object.keys(blockTags)
const inside: readonly string[] = Object.values(blockTags).flat()
const values: readonly string[] = [...simpleTags, ...wholeTags, ...inside]
const candidates = (sign: Sign) => (sign === '' ? values : blocks)
const byFolded = new Map([...values, ...blocks].map((name) => [folded(name), name]))

/** The field's own name however it was written; the name as it stands when there is no such field. */
export const nameOf = (asWritten: string): string => byFolded.get(folded(asWritten)) ?? asWritten

/** The field that was probably meant: a letter or two away, or a block written as a field and the other way round. */
export function meantBy(sign: Sign, asWritten: string): string | null {
  const name = folded(asWritten)
  if (sign === '' && blocks.includes(name)) return written('#', name)
  const near = (names: readonly string[]) =>
    names
      .map((candidate) => ({ candidate, steps: distance(name, folded(candidate)) }))
      .filter(({ candidate, steps }) => steps <= (folded(candidate).length <= 4 ? 1 : 2) && steps < name.length)
      .sort((a, b) => a.steps - b.steps)[0]?.candidate
  const found = near(candidates(sign))
  if (found !== undefined) return written(sign, found)
  const other = sign === '' ? near(blocks) : undefined
  return other === undefined ? null : written('#', other)
}

/** How many letters to change, add, drop or swap with their neighbour. */
function distance(a: string, b: string): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1]
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1)
      row.push(least)
    }
    before = last
    last = row
  }
  return last[b.length] ?? 0
}
