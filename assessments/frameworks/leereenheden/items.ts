// What the reader of leereenheden hands to the assembly: lines with the role they got, and the sentences in them.
import type { LineCorrection, LineRole } from '../../contract/imports.ts'

export interface Line {
  /** From 1, as in the source. Both columns of one line have its number. */
  number: number
  source: string
  /** Tidied, or the person's own words. */
  words: string
  opensPage: boolean
  /** An empty line stood before it that means something. */
  gap: boolean
  correction: LineCorrection | null
}

export type Kind =
  | 'code'
  | 'title'
  | 'module-list'
  | 'module'
  | 'competence'
  | 'result'
  | 'group'
  | 'tags'
  | 'indicator'
  | 'knowledge'
  | 'skill'
  | 'responsibility'
  | 'dropped'

export interface Item {
  kind: Kind
  head: number
  lines: number[]
  text: string
  /** Of a unit or an activity. */
  number: string
  /** A competence only named in the table in front. */
  mention: boolean
  /** The heading it stands under. */
  topic: string
  unit: Item | null
  competence: Item | null
  group: Item | null
  /** A person's word: the number of the competence it belongs to. */
  under: string
  notApplicable: boolean
  /** Where its first line starts, in a copy that kept the layout. */
  indent: number
}

export interface Mark {
  role: LineRole
  item: Item | null
  unit: Item | null
  competence: Item | null
}

export const indentOf = ({ source }: Line): number => source.length - source.replace(/^[\f \u00a0]+/, '').length

export const newItem = (kind: Kind, line: Line, text: string): Item => ({
  kind,
  head: line.number,
  lines: [line.number],
  text,
  number: '',
  mention: false,
  topic: '',
  unit: null,
  competence: null,
  group: null,
  under: line.correction?.under?.trim() ?? '',
  notApplicable: false,
  indent: indentOf(line),
})

export const mark = (role: LineRole, item: Item | null = null): Mark => ({
  role,
  item,
  unit: item?.unit ?? null,
  competence: item?.competence ?? null,
})
