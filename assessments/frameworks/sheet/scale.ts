// The levels a table uses: by number, by name, or both; and the anchors once it is known which levels there are.

import { type Level, Scale } from '../../contract/framework-body.ts'
import { defaultScale, recognitionScale } from '../../rules/scale.ts'
import { cut, headKey, shown } from '../texts.ts'
import type { AnchorDraft } from './drafts.ts'
import { doubt, type Notes, problem } from './grid.ts'

const mostLevels = 7
const longestName = 200

/** Null: the table gives no names, and no more levels than the default has. */
export function scaleOf(given: Scale | null, anchors: readonly AnchorDraft[], notes: Notes): Scale | null {
  if (given) return given
  if (anchors.length === 0) return null
  const names = new Map<number, string>()
  let highest = 0
  for (const { level, name, row } of anchors) {
    if (level === null || level < 1 || level > mostLevels) continue
    highest = Math.max(highest, level)
    const known = names.get(level)
    if (name === '') continue
    if (known === undefined) names.set(level, cut(name, longestName))
    else if (known !== name) doubt(notes, 'title-differs', row, name)
  }
  if (highest === 0) return byNames(anchors, notes)
  const levels = Math.max(highest, 2)
  if (names.size === levels) return fromNames([...Array(levels).keys()].map((index) => names.get(index + 1) ?? ''))
  doubt(notes, 'scale-assumed', null, String(levels))
  if (names.size === 0 && levels <= defaultScale.length) return null
  return fromNames(
    [...Array(levels).keys()].map(
      (index) => names.get(index + 1) ?? defaultName(levels, index) ?? `Niveau ${index + 1}`,
    ),
  )
}

const defaultName = (levels: number, index: number) =>
  levels === defaultScale.length ? defaultScale[index]?.name : undefined

const fromNames = (names: readonly string[]): Scale => names.map((name, index): Level => ({ value: index + 1, name }))

/** Only names in the column of the levels: a scale everybody knows, or nothing to go by. */
function byNames(anchors: readonly AnchorDraft[], notes: Notes): Scale | null {
  const used = new Set(anchors.map((anchor) => headKey(nameOf(anchor))).filter((name) => name !== ''))
  const known = [defaultScale, recognitionScale].find((scale) => {
    const names = new Set(scale.map(({ name }) => headKey(name)))
    return used.size > 0 && [...used].every((name) => names.has(name))
  })
  doubt(notes, 'scale-assumed', null, String((known ?? defaultScale).length))
  return known === undefined || known === defaultScale ? null : known
}

const nameOf = ({ levelText, name }: AnchorDraft) => (levelText === '' ? name : levelText)

/** Gives every anchor to its indicator, or says why it cannot. */
export function placeAnchors(anchors: readonly AnchorDraft[], scale: Scale, notes: Notes): void {
  const byName = new Map(scale.map(({ name, value }) => [headKey(name), value]))
  for (const anchor of anchors) {
    const { indicator, text, grid, row, column } = anchor
    const level = anchor.level ?? byName.get(headKey(nameOf(anchor))) ?? null
    if (level === null || level < 1 || level > scale.length) {
      row.fate = 'left-out'
      problem(notes, 'level-unknown', grid, row, { column, value: shown(nameOf(anchor)), count: scale.length })
      continue
    }
    const same = indicator.anchors.find((other) => other.level === level)
    if (same === undefined) indicator.anchors.push({ level, text })
    else if (same.text === text) Object.assign(row, { fate: 'merged', into: indicator.head.line })
    else {
      row.fate = 'left-out'
      problem(notes, 'level-twice', grid, row, { column, value: String(level) })
    }
  }
}

/** Of the sheet «Kader»: levels 1 to k, all with a name. */
export function givenScale(names: ReadonlyMap<number, string>): Scale | null {
  const levels = [...Array(names.size).keys()].map((index) => ({ value: index + 1, name: names.get(index + 1) ?? '' }))
  const scale = Scale.safeParse(levels)
  return scale.success ? scale.data : null
}
