// The code on a printed form. It is worked out from the assignment's id, so that nothing about paper is kept and a form
// printed twice, or on another laptop, is the same form. A check sign tells a slip of the pen or the finger from a form
// that is not known here.
import { asCrockford, crockford, inGroups, letters, withoutGaps } from '../../bundles/crockford.ts'

/** 35 bits: among ten thousand forms two alike are not to be expected (about 1 in 700). */
const length = 7

/** The random end of the id; version and variant of a UUID stand before it. */
export function formCode(assignmentId: string): string {
  const data = crockford(Buffer.from(assignmentId.slice(-12), 'hex')).slice(0, length)
  return inGroups(data + checkSign(data), '-')
}

/** What somebody typed → the code as it is printed; null when there is a slip in it. */
export function readFormCode(typed: string): string | null {
  const code = asCrockford(withoutGaps(typed))
  if (code?.length !== length + 1) return null
  return code.at(-1) === checkSign(code.slice(0, length)) ? inGroups(code, '-') : null
}

/**
 * In the field of 32 elements each sign counts with another power of two: one wrong sign, or any two signs that changed
 * places, gives another check sign.
 */
function checkSign(data: string): string {
  let sum = 0
  for (const letter of data) sum = twice(sum ^ letters.indexOf(letter))
  return letters[sum] ?? ''
}

/** Times x modulo x⁵ + x² + 1. */
const twice = (element: number): number => (element & 16 ? (element << 1) ^ 0b100101 : element << 1)
