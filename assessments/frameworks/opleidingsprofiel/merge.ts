// Every indicator once under its competence: repeats in later modules go into the first wording. Items of one block
// (one competence in one module) are different by intent and never go into each other, except word for word.
import type { Item } from './items.ts'
import { likeness, type Wording, wordingOf } from './likeness.ts'
import { keyOf } from './words.ts'

export interface Merged {
  head: Item
  text: string
  variants: string[]
  modules: string[]
  items: Item[]
}
interface Root extends Merged {
  keys: Set<string>
  wordings: Wording[]
  blocks: Set<Item | null>
}
export interface Merging {
  roots: Merged[]
  /** Root of each item that has one; an item beyond `most` has none. */
  rootOf: Map<Item, Merged>
  /** Items that went in because they are alike, not because they are the same words. */
  byLikeness: Item[]
}

function enter(root: Root, item: Item, text: string, module: string): void {
  const key = keyOf(text)
  root.items.push(item)
  root.blocks.add(item.module)
  if (module !== '' && !root.modules.includes(module)) root.modules.push(module)
  if (root.keys.has(key)) return
  root.keys.add(key)
  root.wordings.push(wordingOf(text))
  if (root.items.length > 1) root.variants.push(text)
}

/** Pairs of this block's items and the roots from other modules, the most alike first. */
function pairsOfBlock(block: readonly Item[], roots: readonly Root[], textOf: (item: Item) => string) {
  const pairs: { item: Item; root: Root; alike: number }[] = []
  for (const item of block) {
    const wording = wordingOf(textOf(item))
    for (const root of roots) {
      const alike = Math.max(...root.wordings.map((each) => likeness(each, wording)))
      if (alike > 0) pairs.push({ item, root, alike })
    }
  }
  return pairs.sort((one, other) => other.alike - one.alike)
}

/**
 * Merges the indicators of one competence. Block by block: first the same words, then by likeness, the best pair
 * first, so that two items of a block never end in one root; what is left becomes a root of its own.
 */
export function mergeIndicators(
  items: readonly Item[],
  textOf: (item: Item) => string,
  moduleOf: (item: Item) => string,
  most: number,
): Merging {
  const roots: Root[] = []
  const rootOf = new Map<Item, Merged>()
  const byLikeness: Item[] = []
  const byKey = new Map<string, Root>()
  const put = (root: Root, item: Item) => {
    enter(root, item, textOf(item), moduleOf(item))
    if (!item.separate && !byKey.has(keyOf(textOf(item)))) byKey.set(keyOf(textOf(item)), root)
    rootOf.set(item, root)
  }
  for (const block of Map.groupBy(items, (item) => item.module).values()) {
    const same = block.filter((item) => !item.separate && byKey.has(keyOf(textOf(item))))
    for (const item of same) {
      const root = byKey.get(keyOf(textOf(item)))
      if (root) put(root, item)
    }
    const open = block.filter((item) => !rootOf.has(item) && !item.separate)
    // A competence this full is no profile's; comparing everything with everything would only take long.
    const candidates = roots.length < most ? roots.filter((root) => !root.items.some((item) => item.separate)) : []
    for (const { item, root } of pairsOfBlock(open.slice(0, most), candidates, textOf)) {
      if (rootOf.has(item) || root.blocks.has(item.module)) continue
      put(root, item)
      byLikeness.push(item)
    }
    for (const item of block) {
      if (rootOf.has(item)) continue
      const again = item.separate ? undefined : byKey.get(keyOf(textOf(item)))
      if (!again && roots.length >= most) continue
      const root: Root = again ?? {
        head: item,
        text: textOf(item),
        variants: [],
        modules: [],
        items: [],
        keys: new Set(),
        wordings: [],
        blocks: new Set(),
      }
      if (!again) roots.push(root)
      put(root, item)
    }
  }
  // Groups follow modules; the list follows the source.
  roots.sort((one, other) => one.head.head - other.head.head)
  return { roots, rootOf, byLikeness }
}
