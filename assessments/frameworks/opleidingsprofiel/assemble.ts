// From lines and sentences to the framework as it would become: everything once, each sentence's way known.
import type { ImportPreview } from '../../contract/imports.ts'
import { doubtsOf } from './doubts.ts'
import type { Front } from './front.ts'
import type { Item, Line, Mark } from './items.ts'
import { mergeIndicators } from './merge.ts'
import { type ModuleRead, readModules } from './modules.ts'
import { holdingsOf } from './places.ts'
import { finish, keyOf } from './words.ts'

export interface CompetenceRead {
  number: string
  title: string
  variants: { text: string; line: number }[]
  modules: string[]
  head: Item
  indicators: ImportPreview['competences'][number]['indicators']
}

/** Where a sentence ended: null is left out; its own head is placed; another's is merged. */
export type Ends = Map<Item, number | null>

/** The most the contract lets a framework hold; what comes after is shown as left out. */
const most = { modules: 200, competences: 500, indicators: 200, knowledge: 5_000, footnotes: 500 }

function readCompetences(items: readonly Item[], ends: Ends, text: (item: Item) => string, keys: ModuleKeys) {
  const byNumber = new Map<string, CompetenceRead>()
  for (const item of items) {
    if (item.kind !== 'competence') continue
    const title = text(item)
    const before = byNumber.get(item.number)
    const read = before ?? { number: item.number, title, variants: [], modules: [], head: item, indicators: [] }
    if (!before && (byNumber.size >= most.competences || title === '')) {
      ends.set(item, null)
      continue
    }
    byNumber.set(item.number, read)
    ends.set(item, read.head.head)
    const module = keys(item)
    if (module !== '' && !read.modules.includes(module)) read.modules.push(module)
    const wordings = [read.title, ...read.variants.map((variant) => variant.text)]
    if (title !== '' && !wordings.some((wording) => keyOf(wording) === keyOf(title))) {
      read.variants.push({ text: title, line: item.head })
    }
  }
  return byNumber
}

type ModuleKeys = (item: Item) => string

function readKnowledge(items: readonly Item[], ends: Ends, text: (item: Item) => string, keys: ModuleKeys) {
  const knowledge: ImportPreview['knowledge'] = []
  const heads: number[] = []
  const seen = new Map<string, Item>()
  for (const item of items) {
    if (item.kind !== 'knowledge') continue
    const entry = {
      module: keys(item),
      competence: item.competence?.number ?? '',
      text: text(item),
      kind: 'knowledge' as const,
      topic: '',
    }
    const key = JSON.stringify([entry.module, entry.competence, keyOf(entry.text)])
    const before = seen.get(key)
    if (before) ends.set(item, before.head)
    else if (item.competence && entry.text !== '' && knowledge.length < most.knowledge) {
      seen.set(key, item)
      ends.set(item, item.head)
      knowledge.push(entry)
      heads.push(item.head)
    }
  }
  return { knowledge, heads }
}

function readFootnotes(items: readonly Item[], ends: Ends, text: (item: Item) => string) {
  const footnotes: ImportPreview['footnotes'] = []
  const heads: number[] = []
  const seen = new Map<string, Item>()
  for (const item of items) {
    if (item.kind !== 'footnote') continue
    const whole = text(item)
    const before = seen.get(item.number + keyOf(whole))
    if (before) ends.set(item, before.head)
    if (before || whole === '' || footnotes.length >= most.footnotes) continue
    seen.set(item.number + keyOf(whole), item)
    ends.set(item, item.head)
    heads.push(item.head)
    const colon = whole.indexOf(': ')
    const hasTerm = colon > 0 && colon <= 120
    footnotes.push({
      number: item.number,
      term: hasTerm ? whole.slice(0, colon).trim() : '',
      text: hasTerm ? whole.slice(colon + 2).trim() : whole,
    })
  }
  return { footnotes, heads }
}

function showLines(
  lines: readonly Line[],
  marks: readonly Mark[],
  ends: Ends,
  modules: ModuleRead,
  holdings: ReturnType<typeof holdingsOf>,
) {
  return lines.map((line, index): ImportPreview['lines'][number] => {
    const found = marks[index]
    const end = found?.item ? (ends.get(found.item) ?? null) : null
    return {
      line: line.number,
      text: line.source,
      role: found?.role ?? 'prose',
      fate: end === null ? 'left-out' : end === line.number ? 'placed' : 'merged',
      module: found?.module ? modules.titleOf(found.module) : null,
      competence: found?.competence?.number ?? null,
      into: end === null || end === line.number ? null : end,
      corrected: line.correction !== null,
      holds: holdings.get(line.number) ?? [],
      at: '',
    }
  })
}

/** Null when there is nothing in it that makes a profile: no module, or no competence in any. */
export function assemble(
  lines: readonly Line[],
  marks: readonly Mark[],
  front: Front,
  items: readonly Item[],
): ImportPreview | null {
  const markers = items.some((item) => item.kind === 'footnote')
  const texts = new Map<Item, string>()
  const text = (item: Item) => {
    const kept = texts.get(item) ?? finish(item.text, markers && item.kind !== 'footnote')
    texts.set(item, kept)
    return kept
  }
  const ends: Ends = new Map()
  const modules = readModules(front.listed, items, ends, most.modules)
  const keys: ModuleKeys = (item) => (item.module ? modules.keyOf(item.module) : '')
  const competences = readCompetences(items, ends, text, keys)
  if (modules.modules.length === 0 || competences.size === 0) return null

  const byLikeness: Item[] = []
  const groups = Map.groupBy(
    items.filter((item) => item.kind === 'indicator' && text(item) !== ''),
    (item) => item.competence?.number ?? '',
  )
  for (const [number, group] of groups) {
    const competence = competences.get(number)
    if (!competence) continue
    const merging = mergeIndicators(group, text, keys, most.indicators)
    for (const [item, root] of merging.rootOf) ends.set(item, root.head.head)
    byLikeness.push(...merging.byLikeness)
    competence.indicators = merging.roots.map((root) => ({
      id: null,
      text: root.text,
      variants: root.variants,
      modules: root.modules,
      lines: root.items.flatMap((item) => item.lines).sort((one, other) => one - other),
      anchors: [],
      group: null,
    }))
  }
  const { knowledge, heads: knowledgeHeads } = readKnowledge(items, ends, text, keys)
  const { footnotes, heads: footnoteHeads } = readFootnotes(items, ends, text)
  for (const mark of marks) {
    if (mark.item?.kind === 'code' || mark.item?.kind === 'title') ends.set(mark.item, mark.item.head)
  }
  // The source gives them in the order of its modules; a person looks for them by number.
  const reads = [...competences.values()].sort((one, other) => (Number(one.number) || 0) - (Number(other.number) || 0))
  const holdings = holdingsOf([...front.listed, ...items], ends, {
    module: modules.modules.map(({ line }) => line),
    competence: reads.map(({ head }) => head.head),
    knowledge: knowledgeHeads,
    footnote: footnoteHeads,
  })
  return {
    kind: 'opleidingsprofiel',
    format: 'text',
    identifier: null,
    code: front.code,
    title: front.title,
    source: '',
    scale: null,
    modules: modules.modules.map((module) => module.read),
    competences: reads.map((read) => ({
      id: null,
      number: read.number,
      title: read.title,
      definition: '',
      learningResult: '',
      kind: 'technical' as const,
      titleVariants: read.variants.map((variant) => variant.text),
      modules: read.modules,
      groups: [],
      indicators: read.indicators,
    })),
    knowledge,
    footnotes,
    lines: showLines(lines, marks, ends, modules, holdings),
    doubts: doubtsOf(
      front,
      modules,
      reads,
      byLikeness.map((item) => ({ line: item.head, text: text(item) })),
    ),
    problems: [],
  }
}
