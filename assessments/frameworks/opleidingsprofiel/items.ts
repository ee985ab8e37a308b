// What the readers hand to the assembly: lines with the role they got, and the items (sentences) they belong to.
import type { LineCorrection, LineRole } from '../../contract/imports.ts'

export interface Line {
  /** From 1, as in the source. */
  number: number
  source: string
  /** Tidied, or the person's own words. */
  words: string
  /** A form feed stood before it. */
  opensPage: boolean
  correction: LineCorrection | null
}

export interface Item {
  kind: 'code' | 'title' | 'module-list' | 'module' | 'competence' | 'indicator' | 'knowledge' | 'footnote' | 'dropped'
  head: number
  lines: number[]
  text: string
  /** Of a competence or footnote. */
  number: string
  module: Item | null
  competence: Item | null
  extension: boolean
  /** A person said: never merge this one by likeness. */
  separate: boolean
  /** The page its last line stands on, counted by the breaks seen. */
  page: number
  /** Where its first line starts, in a copy that kept the layout. */
  indent: number
  /** Letters on its last line, to see whether the next word would still have fitted there. */
  lastLine: number
}

export interface Mark {
  role: LineRole
  item: Item | null
  module: Item | null
  competence: Item | null
}

export const indentOf = (line: Line): number => line.source.length - line.source.replace(/^[\f \u00a0]+/, '').length

export function newItem(kind: Item['kind'], line: Line, text: string): Item {
  const under = kind === 'indicator' || kind === 'knowledge' ? line.correction?.under?.trim() : undefined
  return {
    kind,
    head: line.number,
    lines: [line.number],
    text,
    number: '',
    module: null,
    // A person's word goes before the place it stands in.
    competence: under ? { ...newItem('competence', { ...line, correction: null }, ''), number: under } : null,
    extension: false,
    separate: line.correction?.role === 'separate',
    page: 0,
    indent: indentOf(line),
    lastLine: line.words.length,
  }
}

export const mark = (role: LineRole, item: Item | null = null): Mark => ({
  role,
  item,
  module: item?.module ?? null,
  competence: item?.competence ?? null,
})

/** The contract's longest sentence; a longer one is no indicator but lost structure. */
export const longestSentence = 2_000
