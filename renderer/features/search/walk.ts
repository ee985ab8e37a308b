// Walking through the hits with the keyboard: the field and the links are one column.

/** Where a key leads from place `at` in a column of `count` links; -1 is the field. null: the key is not for walking. */
export function walked(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, count - 1)
    case 'ArrowUp':
      return Math.max(at - 1, -1)
    case 'Home':
      return at === -1 ? null : 0
    case 'End':
      return at === -1 ? null : count - 1
    default:
      return null
  }
}
