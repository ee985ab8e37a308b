// A document in the making: blocks in reading order, in which nothing is said twice. A sentence that stands already is
// left out where it comes again, and its sources go to where it stands. Headings without anything under them fall away.
import type { Block, SourceRef } from '../../contract/index.ts'

type Sources = readonly SourceRef[]
export type TableRows = { text: string; bold: boolean }[][]

/** What a reader would call the same sentence, whatever its spacing, capitals or last point. */
export const sentenceKey = (sentence: string): string =>
  sentence
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[.!?…]+$/u, '')
    // Dutch has no letters of which a language decides the small form, and this one is twenty times as quick.
    .toLowerCase()

interface Sentence {
  words: string
  key: string
}
const keyedSentencesOf = (text: string): Sentence[] =>
  text
    .split(/(?<=[.!?…])\s+|\n+/u)
    .map((sentence) => ({ words: sentence.trim(), key: sentenceKey(sentence) }))
    .filter(({ key }) => key !== '')

export const sentencesOf = (text: string): string[] => keyedSentencesOf(text).map(({ words }) => words)

export interface Composition {
  /** Nothing of it stands there yet: worth choosing as an example. */
  isNew(text: string): boolean
  heading(id: string, level: 1 | 2, text: string, sources?: Sources): void
  paragraph(id: string, text: string, sources?: Sources, look?: 'normal' | 'quiet' | 'strong'): void
  bullet(id: string, text: string, sources?: Sources): void
  quote(id: string, text: string, by: string, sources?: Sources): void
  /** Words of the person themselves: they stay whole, and what others say gives way to them. */
  own(id: string, text: string, by: string, sources: Sources): void
  table(id: string, table: Omit<Extract<Block, { type: 'table' }>, 'id' | 'type' | 'sources'>, sources?: Sources): void
  chart(id: string, chart: Omit<Extract<Block, { type: 'chart' }>, 'id' | 'type' | 'sources'>, sources?: Sources): void
  blocks(): Block[]
}

/** `reserved`: texts that will stand as `own` further on. */
export function composition(reserved: readonly string[] = []): Composition {
  const made: Block[] = []
  const where = new Map<string, Block | null>(
    reserved.flatMap((text) => keyedSentencesOf(text).map(({ key }): [string, null] => [key, null])),
  )

  const add = (block: Block): void => {
    made.push(block)
    if ('text' in block) for (const { key } of keyedSentencesOf(block.text)) where.set(key, block)
  }
  /** The text without what was said before; null when nothing is left of it. */
  const fresh = (text: string, sources: Sources): string | null => {
    const all = keyedSentencesOf(text)
    const inside = new Set<string>()
    const left = all.filter(({ key }) => {
      const before = where.get(key)
      if (before !== undefined && before !== null) addSources(before, sources)
      const again = before !== undefined || inside.has(key)
      inside.add(key)
      return !again
    })
    if (left.length === 0) return null
    return left.length === all.length ? text.trim() : left.map(({ words }) => words).join(' ')
  }
  const text = (id: string, words: string, sources: Sources, make: (fresh: string) => Block): void => {
    if (made.some((block) => block.id === id)) return
    const left = fresh(words, sources)
    if (left !== null) add(make(left))
  }

  return {
    isNew: (words) => keyedSentencesOf(words).every(({ key }) => !where.has(key)),
    heading(id, level, words, sources = []) {
      let unique = words.trim()
      for (let n = 2; where.has(sentenceKey(unique)); n += 1) unique = `${words.trim()} (${n})`
      add({ type: 'heading', id, level, text: unique, sources: [...sources] })
    },
    paragraph(id, words, sources = [], look = 'normal') {
      text(id, words, sources, (left) => ({ type: 'paragraph', id, text: left, look, sources: [...sources] }))
    },
    bullet(id, words, sources = []) {
      text(id, words, sources, (left) => ({ type: 'bullet', id, text: left, sources: [...sources] }))
    },
    quote(id, words, by, sources = []) {
      text(id, words, sources, (left) => ({ type: 'quote', id, text: left, by, sources: [...sources] }))
    },
    own(id, words, by, sources) {
      if (words.trim() !== '') add({ type: 'quote', id, text: words.trim(), by, sources: [...sources] })
    },
    table(id, table, sources = []) {
      add({ type: 'table', id, ...table, sources: [...sources] })
    },
    chart(id, chart, sources = []) {
      add({ type: 'chart', id, ...chart, sources: [...sources] })
    },
    blocks: () => withoutEmptyHeadings(made),
  }
}

function addSources(block: Block, sources: Sources): void {
  const known = new Set(block.sources.map(({ kind, id }) => `${kind} ${id}`))
  block.sources.push(...sources.filter(({ kind, id }) => !known.has(`${kind} ${id}`)))
}

/** Also used after editing: what is left out by hand may leave a heading alone. */
export function withoutEmptyHeadings(blocks: readonly Block[]): Block[] {
  const kept: Block[] = []
  for (const block of [...blocks].reverse()) {
    const below = kept.at(-1)
    const alone =
      block.type === 'heading' && (below === undefined || (below.type === 'heading' && below.level <= block.level))
    if (!alone) kept.push(block)
  }
  return kept.reverse()
}
