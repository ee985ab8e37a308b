// The keys of the tree, as trees have them everywhere, and the ones that change something.
import type { Key } from '../../../../ui/index.ts'

export type TreeKey =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'in'
  | 'out'
  | 'siblings'
  | 'edit'
  | 'add'
  | 'add-inside'
  | 'remove'
  | 'up'
  | 'down'

/** What a key on a row asks; undefined for a key that is not the tree's. */
export function treeKey({ key, altKey, ctrlKey, metaKey, shiftKey }: Key): TreeKey | undefined {
  const command = ctrlKey || metaKey
  if (altKey) return key === 'ArrowUp' ? 'up' : key === 'ArrowDown' ? 'down' : undefined
  if (key === 'Enter' && command) return shiftKey ? 'add-inside' : 'add'
  if (command) return undefined
  if (key === 'Insert') return shiftKey ? 'add-inside' : 'add'
  return plain[key]
}

const plain: Partial<Record<string, TreeKey>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
  ArrowRight: 'in',
  ArrowLeft: 'out',
  '*': 'siblings',
  Enter: 'edit',
  F2: 'edit',
  Delete: 'remove',
}
