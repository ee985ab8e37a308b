// What the readers of a unit share: where they are, the sentence that is open, and how a sentence begins and goes on.
import type { LineRole } from '../../contract/imports.ts'
import { joinWords } from '../opleidingsprofiel/words.ts'
import { type Item, indentOf, type Kind, type Line, type Mark, mark, newItem } from './items.ts'

export interface State {
  items: Item[]
  marks: Mark[]
  known: ReadonlySet<string>
  /** What kind of lines is being read. */
  region: 'unit' | 'table' | 'title' | 'result' | 'parts'
  unit: Item | null
  competence: Item | null
  group: Item | null
  open: Item | null
  /** Of the present activity, in their order. */
  groups: Item[]
  /** Groups whose list has begun. */
  taken: Set<Item>
  indicator: Item | null
  /** The last sentence of each column of the table. */
  columns: Map<Kind, Item>
  /** Something of the table itself was read: its head is over. */
  tableBegun: boolean
  /** Heading of the table's present column, and the kind of what stands there. */
  topic: string
  /** The heading itself may go on with the next line. */
  topicOpen: boolean
  /** Heads of the last column, of which the responsibility speaks. */
  columnHead: string
  kind: 'knowledge' | 'skill'
  /** A line of this kind stands above the lists («De begeleider:»). */
  subjects: ReadonlySet<string>
  next: (line: Line) => string
}

/** Sentences longer than this are lost structure; the line that would make one so is shown as left out. */
const longestSentence = 20_000

export function add(state: State, role: LineRole, item: Item): Mark {
  item.unit ??= state.unit
  item.competence ??= state.competence
  state.items.push(item)
  state.open = item
  if (item.kind === 'group') {
    state.groups.push(item)
    state.group = item
  }
  if (item.kind === 'indicator') {
    item.group = state.group
    state.indicator = item
    if (state.group) state.taken.add(state.group)
  }
  return mark(role, item)
}

/** Columns start at least this many letters apart. */
const columnsApart = 8

/**
 * The sentence in whose column a line stands, when that is not the open one's: the page ended in two columns at once.
 * Null in a copy that kept no layout.
 */
export function inColumn(open: Item | null, line: Line, candidates: readonly (Item | null)[]): Item | null {
  const at = indentOf(line)
  if (open && Math.abs(open.indent - at) < columnsApart) return null
  const near = candidates.filter((item) => item !== null && Math.abs(item.indent - at) < columnsApart / 2)
  return near.length === 1 ? (near[0] ?? null) : null
}

export const openItem = (state: State, kind: Kind & LineRole, line: Line, text: string): Mark =>
  add(state, kind, newItem(kind, line, text))

export function goOn(state: State, item: Item, line: Line, words: string): Mark {
  // «en - / technieken»: the hyphen belongs to the word behind it.
  const text = /(?:^| )-$/.test(item.text) ? item.text + words : joinWords(item.text, words, state.known)
  if (text.length > longestSentence) return { ...mark('prose'), unit: item.unit, competence: item.competence }
  item.text = text
  if (item.lines.at(-1) !== line.number) item.lines.push(line.number)
  state.open = item
  return mark('continuation', item)
}

export const aside = (state: State, role: LineRole): Mark => ({
  ...mark(role),
  unit: state.unit,
  competence: state.competence,
})
