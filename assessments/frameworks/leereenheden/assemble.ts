// From lines and sentences to the framework as it would become: each activity once, with what belongs to it, and each
// sentence's way known.
import { type ImportPreview, longestUnder, type SourceLine } from '../../contract/imports.ts'
import { keyOf } from '../opleidingsprofiel/words.ts'
import { doubtsOf } from './doubts.ts'
import type { Front } from './front.ts'
import type { Item, Line, Mark } from './items.ts'
import * as is from './signs.ts'

export interface CompetenceRead {
  number: string
  head: Item
  title: string
  variants: { text: string; line: number }[]
  result: Item[]
  groups: Item[]
  tags: Item[]
  indicators: Item[]
}

/** Where a sentence ended: null is left out; its own head is placed; another's is merged. */
type Ends = Map<Item, number | null>
type Holding = SourceLine['holds'][number]

/** The most the contract lets a framework hold; what comes after is shown as left out. */
const most = { modules: 200, competences: 500, groups: 100, indicators: 200, knowledge: 5_000 }

const textOf = (item: Item) =>
  item.text
    .replace(/\u00ad$/, '')
    .replace(/ {2,}/g, ' ')
    .trim()
/** A list's items end in a semicolon because they are a list. */
const sentenceOf = (item: Item) => textOf(item).replace(/ ?[;.]$/, '')
const codeOf = (unit: Item | null) => (unit ? unit.number || textOf(unit) : '')

function readCompetences(items: readonly Item[], ends: Ends): Map<string, CompetenceRead> {
  const byNumber = new Map<string, CompetenceRead>()
  // The activity's own page names it; the table in front may say it in other words.
  const named = items.filter(({ kind }) => kind === 'competence')
  for (const item of [...named.filter(({ mention }) => !mention), ...named.filter(({ mention }) => mention)]) {
    const known = byNumber.get(item.number)
    const title = textOf(item)
    if (!known && byNumber.size >= most.competences) continue
    if (!known) {
      const read = {
        number: item.number,
        head: item,
        title,
        variants: [],
        result: [],
        groups: [],
        tags: [],
        indicators: [],
      }
      byNumber.set(item.number, read)
    } else if (known.title === '') known.title = title
    else if (
      title !== '' &&
      ![known.title, ...known.variants.map(({ text }) => text)].some((each) => keyOf(each) === keyOf(title))
    ) {
      known.variants.push({ text: title, line: item.head })
    }
    ends.set(item, known?.head.head ?? item.head)
  }
  const groups = new Map(
    items.flatMap((item) =>
      item.kind === 'group' ? [[textOf(item).slice(0, longestUnder).trim(), item] as const] : [],
    ),
  )
  for (const item of items) {
    // A person may name a group: the behaviour then stands in it, wherever its line is.
    const group = groups.get(item.under)
    if (group && item.kind === 'indicator') item.group = group
    const own = item.under === '' ? item.competence?.number : group ? group.competence?.number : item.under
    const read = own === undefined ? undefined : byNumber.get(own)
    if (!read || textOf(item) === '') continue
    if (item.kind === 'result') read.result.push(item)
    else if (item.kind === 'group' && read.groups.length < most.groups) read.groups.push(item)
    else if (item.kind === 'tags') read.tags.push(item)
    else if (item.kind === 'indicator' && read.indicators.length < most.indicators) read.indicators.push(item)
    else continue
    ends.set(item, item.head)
  }
  return byNumber
}

function competenceFrom(read: CompetenceRead, ends: Ends): ImportPreview['competences'][number] {
  const [result, ...more] = read.result
  for (const item of more) ends.set(item, result?.head ?? null)
  const groups = read.groups.map((group) => {
    const tags = read.tags.filter((item) => item.group === group)
    return {
      id: null,
      text: textOf(group),
      tags: tags.flatMap((item) => is.tagsOf(textOf(item))).slice(0, 40),
      lines: [...group.lines, ...tags.flatMap(({ lines }) => lines)],
    }
  })
  for (const item of read.tags) if (!read.groups.some((group) => group === item.group)) ends.set(item, null)
  return {
    id: null,
    number: read.number,
    title: read.title || read.number,
    definition: '',
    learningResult: read.result.map(textOf).join(' '),
    kind: 'technical',
    titleVariants: read.variants.map(({ text }) => text),
    modules: read.head.unit ? [codeOf(read.head.unit)] : [],
    groups,
    indicators: read.indicators.map((item) => {
      const group = item.group ? read.groups.indexOf(item.group) : -1
      return {
        id: null,
        text: sentenceOf(item),
        variants: [],
        modules: item.unit ? [codeOf(item.unit)] : [],
        lines: item.lines,
        anchors: [],
        group: group === -1 ? null : group,
      }
    }),
  }
}

function readKnowledge(items: readonly Item[], ends: Ends) {
  const heads: number[] = []
  const knowledge = items.flatMap((item): ImportPreview['knowledge'] => {
    const { kind } = item
    if (kind !== 'knowledge' && kind !== 'skill' && kind !== 'responsibility') return []
    const text = kind === 'responsibility' ? textOf(item) : sentenceOf(item)
    if (!/[\p{L}\d]/u.test(text) || heads.length >= most.knowledge) return []
    ends.set(item, item.head)
    heads.push(item.head)
    return [{ module: codeOf(item.unit), competence: item.under, text, kind, topic: item.topic.slice(0, 300) }]
  })
  return { knowledge, heads }
}

function readUnits(items: readonly Item[], listed: readonly Item[], ends: Ends): Item[] {
  const units: Item[] = []
  for (const item of items) {
    if (item.kind !== 'module' || textOf(item) === '') continue
    const same = units.find((unit) => codeOf(unit) === codeOf(item))
    if (!same && units.length < most.modules) units.push(item)
    ends.set(item, same?.head ?? item.head)
  }
  for (const item of listed) ends.set(item, units.find((unit) => unit.number === item.number)?.head ?? null)
  return units
}

/** «1.2» before «1.10»; what has no such number keeps its place in the source. */
function byNumber(one: CompetenceRead, other: CompetenceRead): number {
  const [unit = 0, activity = 0] = one.number.split('.').map(Number)
  const [otherUnit = 0, otherActivity = 0] = other.number.split('.').map(Number)
  return unit - otherUnit || activity - otherActivity || one.head.head - other.head.head
}

/** Null when there is nothing in it that makes an overview of leereenheden: no activity with anything in it. */
export function assemble(
  lines: readonly Line[],
  marks: readonly Mark[],
  front: Front,
  items: readonly Item[],
): ImportPreview | null {
  const ends: Ends = new Map()
  const units = readUnits(items, front.listed, ends)
  const reads = [...readCompetences(items, ends).values()].sort(byNumber)
  if (!reads.some((read) => !read.head.mention && (read.result.length > 0 || read.indicators.length > 0))) return null
  const competences = reads.map((read) => competenceFrom(read, ends))
  const { knowledge, heads } = readKnowledge(items, ends)
  for (const { item } of marks) if (item?.kind === 'code' || item?.kind === 'title') ends.set(item, item.head)
  const holds = holdingsOf([...front.listed, ...items], ends, {
    module: units.map(({ head }) => head),
    competence: reads.map(({ head }) => head.head),
    knowledge: heads,
  })
  const titles = new Map(units.map((unit) => [codeOf(unit), textOf(unit)]))
  const preview: ImportPreview = {
    kind: 'leereenheden',
    format: 'text',
    identifier: null,
    code: front.code,
    title: front.title || (units[0] ? textOf(units[0]) : ''),
    source: '',
    scale: null,
    modules: units.map((unit) => ({ code: unit.number, title: textOf(unit), hours: null, extension: false })),
    competences,
    knowledge,
    footnotes: [],
    lines: lines.map((line, index) => {
      const found = marks[index]
      const end = found?.item ? (ends.get(found.item) ?? null) : null
      return {
        line: line.number,
        text: line.source,
        role: found?.role ?? 'prose',
        fate: end === null ? 'left-out' : end === line.number ? 'placed' : 'merged',
        module: found?.unit ? (titles.get(codeOf(found.unit)) ?? null) : null,
        competence: found?.item?.under || (found?.competence?.number ?? null),
        into: end === null || end === line.number ? null : end,
        corrected: line.correction !== null,
        holds: holds.get(line.number) ?? [],
        at: '',
      }
    }),
    doubts: doubtsOf(front, units, reads),
    problems: [],
  }
  return preview
}

function holdingsOf(
  items: readonly Item[],
  ends: Ends,
  heads: Readonly<Record<'module' | 'competence' | 'knowledge', readonly number[]>>,
): Map<number, Holding[]> {
  const places = new Map<string, number>()
  for (const kind of ['module', 'competence', 'knowledge'] as const) {
    heads[kind].forEach((line, index) => {
      places.set(`${kind} ${line}`, index)
    })
  }
  const holdings = new Map<number, Holding[]>()
  for (const item of items) {
    const of =
      { 'module-list': 'module', skill: 'knowledge', responsibility: 'knowledge' }[item.kind as string] ?? item.kind
    if (of !== 'module' && of !== 'competence' && of !== 'knowledge') continue
    const index = places.get(`${of} ${ends.get(item)}`)
    if (index === undefined) continue
    for (const line of item.lines) holdings.set(line, [...(holdings.get(line) ?? []), { kind: of, index }])
  }
  return holdings
}
