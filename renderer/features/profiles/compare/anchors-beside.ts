// The anchors two profiles ask of one competence, indicator by indicator, each in the words of its own version.
import type { Level } from '../../../../assessments/contract/index.ts'
import { anchorsAt, type IndicatorAnchors } from '../level-anchors.ts'
import type { Side } from './profile-differences.ts'

export interface BesideRow {
  id: string
  /** Said once when both versions say the same; null when each says its own. */
  text: string | null
  left: BesideCell
  right: BesideCell
}
/** `text` null: this version lacks the indicator. `anchor` null: it has no words for the level, or asks none. */
export interface BesideCell {
  text: string | null
  anchor: string | null
}

export function anchorsBeside(
  left: Side,
  right: Side,
  levels: { left: Level | null; right: Level | null },
): BesideRow[] {
  const [ours, theirs] = [listOf(left, levels.left), listOf(right, levels.right)]
  const known = new Set(ours.map(({ id }) => id))
  return [...ours, ...theirs.filter(({ id }) => !known.has(id))].map(({ id }) => {
    const [one, other] = [cellOf(ours, id), cellOf(theirs, id)]
    const text = one.text === null || other.text === null || one.text === other.text ? (one.text ?? other.text) : null
    return { id, text, left: one, right: other }
  })
}

const listOf = ({ competence }: Side, level: Level | null): IndicatorAnchors[] =>
  competence === null ? [] : anchorsAt(competence, level === null ? [] : [level])

function cellOf(list: readonly IndicatorAnchors[], id: string): BesideCell {
  const found = list.find((each) => each.id === id)
  return { text: found?.text ?? null, anchor: found?.anchors[0]?.text ?? null }
}
