// The items of a package as a tree: who hangs under whom, in which order, and what is wrong with that.

import { Id } from '../../contract/common.ts'
import type { ImportPreview, ImportProblem, LineCorrection, LineRole, SourceLine } from '../../contract/imports.ts'
import { shown } from '../texts.ts'
import { fieldsOf, ownOf, rawTexts, textOf } from './shape.ts'

export interface Node {
  line: number
  id: string
  /** No UUID, or one that somebody has before it: it gets a new one. */
  keepsId: boolean
  text: string
  code: string
  notes: string
  type: string
  keywords: string[]
  /** What a person may read a level from when the file has no field for it. */
  enumeration: string
  own: Record<string, unknown>
  parent: Node | 'document' | null
  sequence: number
  children: Node[]
  corrections: readonly LineCorrection[]
  role: LineRole
  fate: SourceLine['fate']
  into: number | null
  /** Its number may be made when all are read. */
  competence: { number: string } | null
  holds: SourceLine['holds']
}

export interface Notes {
  problems: ImportProblem[]
  doubts: ImportPreview['doubts']
}
const mostNotes = 1_000

export function problem(
  notes: Notes,
  code: ImportProblem['code'],
  node: Node | null,
  value: string,
  count: number | null = null,
): void {
  if (notes.problems.length >= mostNotes) return
  const line = node?.line ?? null
  notes.problems.push({ code, line, sheet: '', row: null, column: '', value: shown(value), count })
}

export function doubt(
  notes: Notes,
  code: ImportPreview['doubts'][number]['code'],
  node: Node | null,
  subject: string,
): void {
  if (notes.doubts.length < mostNotes) notes.doubts.push({ code, line: node?.line ?? null, subject: shown(subject) })
}

/** A person's word: what is wrong with it does not matter any more. */
const isLeftOut = ({ corrections }: Node) => corrections.some(({ role }) => role === 'leave-out')

export const nameOf = ({ code, text, id }: Node): string => [code, text].filter((part) => part !== '').join(' ') || id

export function nodesOf(items: readonly unknown[], corrections: readonly LineCorrection[], notes: Notes): Node[] {
  const byLine = Map.groupBy(corrections, (correction) => correction.line)
  const seen = new Set<string>()
  return items.map((item, index) => {
    const fields = fieldsOf(item) ?? {}
    const line = index + 1
    const own = byLine.get(line) ?? []
    const id = textOf(fields.identifier)
    const key = id.toLowerCase()
    const node: Node = {
      line,
      id,
      keepsId: Id.safeParse(id).success && !seen.has(key),
      text: own.find(({ text }) => text !== undefined)?.text?.trim() ?? statement(fields),
      code: textOf(fields.humanCodingScheme),
      notes: textOf(fields.notes),
      type: textOf(fields.CFItemType) || textOf(fieldsOf(fields.CFItemTypeURI)?.title),
      keywords: rawTexts(fields.conceptKeywords),
      enumeration: textOf(fields.listEnumeration) || textOf(fields.humanCodingScheme),
      own: ownOf(item),
      parent: null,
      sequence: Number.POSITIVE_INFINITY,
      children: [],
      corrections: own,
      role: 'prose',
      fate: 'left-out',
      into: null,
      competence: null,
      holds: [],
    }
    if (isLeftOut(node)) return node
    if (seen.has(key)) problem(notes, 'id-twice', node, id)
    else if (!node.keepsId) problem(notes, 'id-invalid', node, id === '' ? nameOf(node) : id)
    seen.add(key)
    return node
  })
}

const statement = (fields: Record<string, unknown>) =>
  textOf(fields.fullStatement) || textOf(fields.abbreviatedStatement) || textOf(fields.alternativeLabel)

/** An end of a bond; older files write the id alone, and not always in the same capitals. */
const endOf = (value: unknown) => {
  const fields = fieldsOf(value)
  const id = textOf(fields ? fields.identifier : value)
  return { key: id.toLowerCase(), name: textOf(fields?.title) || id }
}

/** Hangs every item under its parent. The first parent counts; a second one is said. */
export function hang(nodes: readonly Node[], bonds: readonly unknown[], documentId: string, notes: Notes): void {
  const byId = new Map<string, Node>()
  for (const node of nodes) if (!byId.has(node.id.toLowerCase())) byId.set(node.id.toLowerCase(), node)
  const missing = new Map<Node, string>()
  const absent = new Set<string>()
  for (const bond of bonds) {
    const fields = fieldsOf(bond)
    if (!fields || textOf(fields.associationType) !== 'isChildOf') continue
    const origin = endOf(fields.originNodeURI)
    const destination = endOf(fields.destinationNodeURI)
    const child = byId.get(origin.key)
    const parent = destination.key === documentId.toLowerCase() ? 'document' : byId.get(destination.key)
    if (!child) {
      if (parent && !absent.has(origin.key)) problem(notes, 'item-missing', null, origin.name)
      absent.add(origin.key)
    } else if (!parent) missing.set(child, destination.name)
    else if (child.parent === null) {
      child.parent = parent
      const sequence = Number(fields.sequenceNumber ?? Number.POSITIVE_INFINITY)
      child.sequence = Number.isNaN(sequence) ? Number.POSITIVE_INFINITY : sequence
    } else if (child.parent !== parent) doubt(notes, 'item-left-out', child, nameOf(child))
  }
  applyMoves(nodes)
  for (const [child, name] of missing) {
    if (child.parent === null && !isLeftOut(child)) problem(notes, 'parent-missing', child, name)
  }
  breakCycles(nodes, notes)
  for (const node of nodes) if (node.parent !== null && node.parent !== 'document') node.parent.children.push(node)
  for (const node of nodes) node.children.sort(inOrder)
}

export const inOrder = (one: Node, other: Node): number =>
  one.sequence === other.sequence ? one.line - other.line : one.sequence - other.sequence

/** A person's word on where an item belongs: the number or the name of what it hangs under. */
function applyMoves(nodes: readonly Node[]): void {
  const named = new Map<string, Node>()
  for (const node of nodes) {
    if (node.text !== '' && !named.has(node.text)) named.set(node.text, node)
  }
  for (const node of nodes) if (node.code !== '' && node.parent === 'document') named.set(node.code, node)
  for (const node of nodes) {
    const under = node.corrections.find((correction) => correction.under !== undefined)?.under
    const parent = under === undefined ? undefined : named.get(under.trim())
    // What is left out opens the circle it was in.
    if (isLeftOut(node)) node.parent = null
    else if (parent && parent !== node) node.parent = parent
    else if (node.corrections.some(({ role }) => role === 'competence')) node.parent = 'document'
  }
}

/** Every circle once, by the names in it; its items then hang nowhere. */
function breakCycles(nodes: readonly Node[], notes: Notes): void {
  const done = new Set<Node>()
  for (const start of nodes) {
    const path: Node[] = []
    const onPath = new Set<Node>()
    let at: Node | 'document' | null = start
    while (at !== null && at !== 'document' && !done.has(at) && !onPath.has(at)) {
      path.push(at)
      onPath.add(at)
      at = at.parent
    }
    if (at !== null && at !== 'document' && onPath.has(at)) {
      const circle = path.slice(path.indexOf(at))
      problem(notes, 'cycle', at, [...circle, at].map((node) => shortName(node)).join(' → '), circle.length)
      for (const node of circle) node.parent = null
    }
    for (const node of path) done.add(node)
  }
}

const shortName = (node: Node) => {
  const name = nameOf(node)
  return name.length > 24 ? `${name.slice(0, 23)}…` : name
}
