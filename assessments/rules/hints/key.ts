// The name of a finding: what, where, and in which words. Waved away once, it stays away until the words change.
import type { Hint, TextPlace } from '../../contract/frameworks.ts'

/** FNV-1a, 32 bits: enough to see that a text is another one. */
export function shortHash(text: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  }
  return (hash >>> 0).toString(36)
}

export function hintKey(code: Hint['code'], place: TextPlace, text: string): string {
  const where = place.indicatorId ?? place.competenceId ?? ''
  return [code, where, `${place.field}${place.level ?? ''}`, shortHash(text)].join('.')
}
