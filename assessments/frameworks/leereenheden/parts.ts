// The two columns of an activity: deelactiviteiten with the terms they are tagged with, and the performance indicators
// beside them. A PDF's text has them one after the other, or mixed; each sentence goes on where one is still open.
import { bulletText } from '../opleidingsprofiel/recognise.ts'
import { keyOf, unfinished } from '../opleidingsprofiel/words.ts'
import type { Item, Line, Mark } from './items.ts'
import * as is from './signs.ts'
import { aside, goOn, inColumn, openItem, type State } from './state.ts'

const isBullet = (words: string) => bulletText(words) !== null

const isWhole = (item: Item) => /[.;)]$/.test(item.text) && !unfinished(item.text)

/** The group whose list begins: the first without one, when several wait (all left cells came first). */
const groupForList = ({ groups, taken }: State): Item | null =>
  groups.find((group) => !taken.has(group)) ?? groups.at(-1) ?? null

/** «De begeleider:», on one line or broken over two. */
function readSubject(state: State, line: Line): Mark | null {
  const { words } = line
  const next = state.next(line)
  const whole = is.isSubject(words, next, isBullet) || state.subjects.has(keyOf(words))
  const broken = !whole && words.length < 60 && state.subjects.has(keyOf(words) + keyOf(next)) && !/[.;]$/.test(words)
  if (whole || broken) {
    state.group = groupForList(state)
    state.open = null
    return aside(state, 'heading')
  }
  const before = state.marks[line.number - 2]
  const rest = [...state.subjects].some((subject) => subject.endsWith(keyOf(words)) && /:$/.test(words))
  return rest && state.open === null && before?.role !== 'prose' && words.length < 60 ? aside(state, 'heading') : null
}

function readTags(state: State, line: Line): Mark {
  const group = state.group ?? state.groups.at(-1) ?? null
  const read = openItem(state, 'tags', line, line.words)
  if (read.item) read.item.group = group
  return read
}

function readParagraph(state: State, line: Line): Mark {
  const { words } = line
  const { open } = state
  const small = /^[^\p{L}]{0,3}\p{Ll}/u.test(words)
  const lastGroup = state.groups.at(-1) ?? null
  const elsewhere = small ? inColumn(open, line, [state.indicator, lastGroup]) : null
  if (elsewhere) return goOn(state, elsewhere, line, words)
  if (open && (open.kind === 'indicator' || open.kind === 'group') && open.competence === state.competence) {
    if (!isWhole(open) && (small || !line.gap || line.opensPage || unfinished(open.text)))
      return goOn(state, open, line, words)
    if (open.kind === 'group' && !line.gap) return goOn(state, open, line, words)
  }
  // The other column's sentence was still open.
  const waiting = [state.indicator, lastGroup].find((item) => item && item !== open && !isWhole(item))
  if (waiting && small) return goOn(state, waiting, line, words)
  if (small && open?.kind === 'indicator') return goOn(state, open, line, words)
  // A second paragraph of a deelactiviteit that has neither terms nor a list yet.
  if (lastGroup && lastGroup === state.open) return goOn(state, lastGroup, line, words)
  return openItem(state, 'group', line, words)
}

export function readPart(state: State, line: Line): Mark {
  const { words } = line
  const { open } = state
  if (open?.kind === 'tags' && !is.closesTags(open.text)) return goOn(state, open, line, words)
  const subject = readSubject(state, line)
  if (subject) return subject
  const bullet = bulletText(words)
  if (bullet !== null) {
    state.region = 'parts'
    return openItem(state, 'indicator', line, bullet)
  }
  if (is.opensTags(words) && (open?.kind !== 'indicator' || isWhole(open))) return readTags(state, line)
  return readParagraph(state, line)
}
