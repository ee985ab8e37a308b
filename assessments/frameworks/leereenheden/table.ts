// The table at the head of a unit: its activities, what one must know and can do for them, and what one answers for.
// Its cells come one after the other; a heading without a bullet says which sentences follow.
import { bulletText } from '../opleidingsprofiel/recognise.ts'
import { joinWords } from '../opleidingsprofiel/words.ts'
import { type Line, type Mark, newItem } from './items.ts'
import * as is from './signs.ts'
import { add, aside, goOn, inColumn, openItem, type State } from './state.ts'

function readHeading(state: State, line: Line, goesOn: boolean): Mark {
  state.topic = goesOn ? joinWords(state.topic, line.words, state.known) : line.words
  state.topicOpen = true
  state.open = null
  return aside(state, 'heading')
}

/** The rest of the heads above the columns: everything before the first activity or sentence. */
function readColumnHead(state: State, line: Line): Mark | null {
  const { words } = line
  const topic = is.isKnownTopic(words) && /^(?!Cognitieve|Kennis$)\p{Lu}/u.test(words)
  if (state.tableBegun || topic || is.activityNumber(words) || bulletText(words) !== null) return null
  const own = /^(?:Competenties|Zelfstandigheid|Verantwoordelijkheid)/i.test(words)
  if (own || state.columnHead !== '') state.columnHead = joinWords(state.columnHead, words, state.known)
  return aside(state, 'heading')
}

function readBullet(state: State, line: Line, text: string): Mark {
  // «--» says that there is nothing.
  if (!/[\p{L}\d]/u.test(text) && text !== '') return aside(state, 'prose')
  state.kind = is.kindOfSentence(state.topic, text || state.next(line), state.kind)
  const read = openItem(state, state.kind, line, text)
  if (read.item) {
    read.item.topic = state.topic
    read.item.competence = null
  }
  return { ...read, competence: null }
}

function headingAhead(state: State, line: Line): boolean {
  const next = state.next(line)
  return (
    /^\p{Lu}/u.test(line.words) && !/[.;,]$/.test(line.words) && line.words.length < 80 && bulletText(next) !== null
  )
}

export function readTable(state: State, line: Line): Mark {
  const head = readColumnHead(state, line)
  if (head) return head
  state.tableBegun = true
  const read = readCell(state, line)
  if (read.item && read.role !== 'continuation') state.columns.set(read.item.kind, read.item)
  return read
}

function readCell(state: State, line: Line): Mark {
  const { words } = line
  const activity = is.activityNumber(words)
  if (activity) {
    state.topicOpen = false
    const item = newItem('competence', line, activity.rest)
    Object.assign(item, { number: activity.number, mention: true, competence: item })
    return add(state, 'competence', item)
  }
  const bullet = bulletText(words)
  const topicGoesOn = state.topicOpen && !line.gap && /^\p{Ll}/u.test(words)
  state.topicOpen = false
  if (bullet !== null) return readBullet(state, line, bullet)
  if (topicGoesOn) return readHeading(state, line, true)
  const { open } = state
  const elsewhere = /^\p{Lu}/u.test(words) ? null : inColumn(open, line, [...state.columns.values()])
  if (elsewhere) return goOn(state, elsewhere, line, words)
  const next = state.next(line)
  const brokenTopic =
    /^\p{Lu}\S*(?: \S+)?$/u.test(words) && /^\p{Ll}/u.test(next) && is.isKnownTopic(`${words} ${next}`)
  const fresh = line.gap || line.opensPage || open === null
  if ((brokenTopic || is.isKnownTopic(words)) && (fresh || /^\p{Lu}/u.test(words)))
    return readHeading(state, line, false)
  if (fresh && headingAhead(state, line)) return readHeading(state, line, false)
  const prose = /^\p{Lu}/u.test(words) && is.opensProse(words) && open?.kind !== 'responsibility'
  if (prose && (fresh || open?.kind === 'knowledge' || open?.kind === 'skill')) {
    const read = openItem(state, 'responsibility', line, words)
    if (read.item) Object.assign(read.item, { topic: closed(state.columnHead), competence: null })
    return read
  }
  // After a gap a capital begins something else; a broken word or sentence goes on over it.
  if (open && open.kind !== 'dropped' && (!line.gap || /^\P{Lu}/u.test(words) || open.kind === 'responsibility')) {
    return goOn(state, open, line, words)
  }
  return fresh && /^\p{Lu}/u.test(words) && !/[.;]$/.test(words)
    ? readHeading(state, line, false)
    : aside(state, 'prose')
}

const closed = (head: string) => (head.includes('(') && !head.includes(')') ? `${head})` : head).slice(0, 300)
