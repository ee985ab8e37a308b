// The code a lead reads out so that an assessor can open a package: 80 random bits in 16 characters. The canonical text,
// hyphens included, is the passphrase of the age file, so that any age tool takes what stands on the paper.
import { randomBytes } from 'node:crypto'
import { asCrockford, crockford, inGroups, withoutGaps } from './crockford.ts'

/** 16 characters of Crockford's base32 in four groups of four. */
export const makeCode = (): string => inGroups(crockford(randomBytes(10)), '-')

/** What a person typed → the canonical code; null when it is none. */
export function readCode(typed: string): string | null {
  const code = asCrockford(withoutGaps(typed))
  return code?.length === 16 ? inGroups(code, '-') : null
}
