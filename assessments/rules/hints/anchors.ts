// Anchors beside each other: too alike to choose between, or missing where others are there.
import type { Anchor, Indicator, Scale } from '../../contract/framework-body.ts'
import { isDegree } from './alike-words.ts'
import type { Token } from './tokens.ts'

export interface AnchorWithWords extends Anchor {
  tokens: readonly Token[]
}
export interface Alike {
  /** The higher of the two levels. */
  level: number
  texts: readonly [string, string]
  /** The words of the higher one that make the whole difference. */
  words: string[]
}

/** Pairs that say the same but for how well, how often or how much. Numbers and «niet» count as a difference. */
export function alikeAnchors(anchors: readonly AnchorWithWords[]): Alike[] {
  const seen = new Map<string, AnchorWithWords>()
  const found: Alike[] = []
  for (const anchor of anchors.toSorted((a, b) => a.level - b.level)) {
    const core = coreOf(anchor.tokens)
    const other = seen.get(core)
    if (core === '' || other === undefined) {
      seen.set(core, anchor)
      continue
    }
    const shared = new Set(other.tokens.map(({ word }) => word))
    const words = anchor.tokens.flatMap(({ word, raw }) => (shared.has(word) ? [] : [raw]))
    found.push({ level: anchor.level, texts: [other.text, anchor.text], words })
  }
  return found
}

const coreOf = (tokens: readonly Token[]) =>
  tokens
    .filter(({ word }) => !isDegree(word))
    .map(({ word }) => word)
    .join(' ')

const written = (indicator: Indicator) => indicator.anchors.filter(({ text }) => text.trim() !== '')

export const hasAnchors = (indicator: Indicator): boolean => written(indicator).length > 0

/** The levels of the scale without an anchor, when other levels of the indicator have one. */
export function levelsWithout(indicator: Indicator, scale: Scale): number[] {
  const present = new Set(written(indicator).map(({ level }) => level))
  return present.size === 0 ? [] : scale.map(({ value }) => value).filter((value) => !present.has(value))
}
