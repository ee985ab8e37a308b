// What each item is in a framework: by its type where the file says one we know, by its depth where it does not.

import type { Anchor } from '../../contract/framework-body.ts'
import type { ReadCompetence, ReadIndicator } from '../../contract/imports.ts'
import { longestNumber, longestSentence, longestTag } from '../limits.ts'
import { cut, headKey, levelOf, lineText } from '../texts.ts'
import { doubt, inOrder, type Node, type Notes, nameOf, problem } from './nodes.ts'
import { type ItemKind, rawTexts, textOf } from './shape.ts'

const typeWords: Record<ItemKind, readonly string[]> = {
  competence: ['competentie', 'competency', 'competence', 'sleutelcompetentie'],
  group: ['deelactiviteit', 'deelcompetentie', 'groep', 'cluster'],
  indicator: ['gedragsindicator', 'indicator', 'prestatieindicator', 'performanceindicator', 'behavioralindicator'],
  anchor: ['anker', 'gedragsanker', 'anchor', 'leveldescriptor'],
}
const kindOfType = new Map(
  (Object.keys(typeWords) as ItemKind[]).flatMap((kind) => typeWords[kind].map((word) => [word, kind] as const)),
)

/** An indicator with its anchors before the scale is known. */
export interface PlacedIndicator {
  read: ReadIndicator
  node: Node
  parent: Node
  anchors: { node: Node; anchor: Anchor }[]
}
export interface PlacedCompetence {
  read: ReadCompetence
  node: Node
  indicators: PlacedIndicator[]
}
export interface Extra {
  node: Node
  competence: ReadCompetence
  kind: 'knowledge' | 'skill'
  text: string
}
export interface Placed {
  competences: PlacedCompetence[]
  extras: Extra[]
}

const saidRole = (node: Node) => {
  const roles = node.corrections.map(({ role }) => role)
  return roles.find((role) => role !== 'as-read')
}

const typed = (node: Node): ItemKind | null => {
  const role = saidRole(node)
  if (role === 'competence' || role === 'group' || role === 'indicator') return role
  return kindOfType.get(headKey(node.type)) ?? null
}

const text = (notes: Notes, node: Node, words: string, most = longestSentence): string => {
  if (words.length > most) problem(notes, 'text-too-long', node, words, words.length)
  return cut(words, most)
}

export function place(nodes: readonly Node[], notes: Notes): Placed {
  const placed: Placed = { competences: [], extras: [] }
  const roots = nodes.filter((node) => node.parent === null || node.parent === 'document').sort(inOrder)
  // A stack and no recursion: a hostile file hangs ten thousand competences under each other.
  const waiting = roots.filter((node) => isRoot(node, notes)).reverse()
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    waiting.push(...placeCompetence(node, placed, notes).reverse())
  }
  const withProblem = new Set(notes.problems.map(({ line }) => line))
  for (const node of nodes) {
    const dropped = saidRole(node) === 'leave-out' || withProblem.has(node.line)
    if (node.fate === 'left-out' && !dropped) doubt(notes, 'item-left-out', node, nameOf(node))
  }
  return placed
}

/** What stands at the top is a competence, unless it says that it is something else. */
function isRoot(node: Node, notes: Notes): boolean {
  if (!isKept(node)) return false
  // A circle or a missing parent is what is wrong with it; where it would have stood is no second fault.
  if (node.parent === null && notes.problems.some((found) => found.code === 'cycle' || found.line === node.line)) {
    return false
  }
  const kind = typed(node)
  if (kind === 'anchor') problem(notes, 'anchor-without-indicator', node, node.text)
  else if (kind === 'indicator') problem(notes, 'indicator-without-competence', node, node.text)
  else return true
  return false
}

/** Answers with the competences that hang under it: each is one of its own. */
function placeCompetence(node: Node, placed: Placed, notes: Notes): Node[] {
  const { own } = node
  const said = node.corrections.find(({ number }) => number !== undefined)?.number
  const read: ReadCompetence = {
    id: node.keepsId ? node.id : null,
    number: text(notes, node, lineText(said ?? node.code), longestNumber),
    title: text(notes, node, node.text),
    definition: text(notes, node, node.notes),
    learningResult: text(notes, node, textOf(own.learningResult)),
    kind: own.kind === 'technical' ? 'technical' : 'generic',
    titleVariants: rawTexts(own.titleVariants),
    modules: rawTexts(own.modules),
    groups: [],
    indicators: [],
  }
  const competence: PlacedCompetence = { read, node, indicators: [] }
  placed.competences.push(competence)
  Object.assign(node, { role: 'competence', fate: 'placed', competence: read })
  const competences = node.children.filter((child) => typed(child) === 'competence' && isKept(child))
  for (const child of node.children) {
    if (typed(child) !== 'competence' && isKept(child)) placeUnder(child, competence, placed, notes)
  }
  inOwnOrder(competence)
  read.indicators = competence.indicators.map((indicator) => indicator.read)
  return competences
}

const isKept = (node: Node) => saidRole(node) !== 'leave-out' && node.text !== ''

function placeUnder(node: Node, competence: PlacedCompetence, placed: Placed, notes: Notes): void {
  const role = saidRole(node)
  node.competence = competence.read
  if (role === 'knowledge' || role === 'skill') {
    Object.assign(node, { role, fate: 'placed' })
    placed.extras.push({ node, competence: competence.read, kind: role, text: text(notes, node, node.text) })
    return
  }
  const kind = typed(node) ?? depthKind(node)
  if (kind === 'anchor') problem(notes, 'anchor-without-indicator', node, node.text)
  else if (kind === 'indicator') placeIndicator(node, competence, null, notes)
  else {
    const group = competence.read.groups.length
    const tags = node.keywords.map((tag) => (tag.length > longestTag ? text(notes, node, tag, longestTag) : tag))
    Object.assign(node, { role: 'group', fate: 'placed' })
    competence.read.groups.push({
      id: node.keepsId ? node.id : null,
      text: text(notes, node, node.text),
      tags,
      lines: [node.line],
    })
    for (const child of node.children) {
      const deeper = typed(child)
      if (deeper === null || deeper === 'indicator') placeIndicator(child, competence, group, notes)
    }
  }
}

/** Below a competence: what has something under it that is no anchor holds together, what has not is an indicator. */
const depthKind = (node: Node): ItemKind =>
  node.children.some((child) => kindOfType.get(headKey(child.type)) !== 'anchor') ? 'group' : 'indicator'

function placeIndicator(node: Node, competence: PlacedCompetence, group: number | null, notes: Notes): void {
  if (!isKept(node)) return
  const read: ReadIndicator = {
    id: node.keepsId ? node.id : null,
    text: text(notes, node, node.text),
    variants: rawTexts(node.own.variants),
    modules: rawTexts(node.own.modules),
    lines: [node.line],
    anchors: [],
    group,
  }
  Object.assign(node, {
    role: 'indicator',
    fate: 'placed',
    competence: competence.read,
  })
  const parent = typeof node.parent === 'object' && node.parent !== null ? node.parent : competence.node
  const indicator: PlacedIndicator = { read, node, parent, anchors: [] }
  competence.indicators.push(indicator)
  for (const child of node.children) {
    if (typed(child) !== 'anchor' || !isKept(child)) continue
    const said = Number(child.own.level)
    const level = Number.isInteger(said) ? said : (levelOf(child.enumeration) ?? indicator.anchors.length + 1)
    Object.assign(child, { role: 'anchor', fate: 'placed', competence: node.competence })
    read.lines.push(child.line)
    indicator.anchors.push({ node: child, anchor: { level, text: text(notes, child, child.text) } })
  }
}

/**
 * Our own files say where an indicator stands among all of its competence, across groups. It holds as long as nobody
 * reordered the items with another program.
 */
function inOwnOrder({ indicators }: PlacedCompetence): void {
  const positions = new Map(indicators.map((indicator) => [indicator, Number(indicator.node.own.position)]))
  const at = (indicator: PlacedIndicator) => positions.get(indicator) ?? Number.NaN
  const last = new Map<Node, number>()
  for (const indicator of indicators) {
    const position = at(indicator)
    if (!Number.isInteger(position) || position <= (last.get(indicator.parent) ?? 0)) return
    last.set(indicator.parent, position)
  }
  indicators.sort((one, other) => at(one) - at(other))
}
