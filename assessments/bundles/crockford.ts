// Crockford's base32 (https://www.crockford.com/base32.html): no I, L, O or U, so that what is read aloud or copied from
// paper has one reading.
export const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Whole characters of five bits; bits that do not fill one are left out. */
export function crockford(bytes: Uint8Array): string {
  let text = ''
  let bits = 0
  let held = 0
  for (const byte of bytes) {
    held = (held << 8) | byte
    bits += 8
    while (bits >= 5) {
      bits -= 5
      text += letters[(held >> bits) & 31]
    }
    held &= (1 << bits) - 1
  }
  return text
}

/** Upper case, with the letters that look like a digit read as that digit; null when another character is among them. */
export function asCrockford(typed: string): string | null {
  // Without the flag u, ſ and other letters that fold into ASCII do not pass.
  if (!/^[0-9a-tv-z]*$/i.test(typed)) return null
  return typed.toUpperCase().replaceAll('O', '0').replaceAll(/[IL]/g, '1')
}

/** What people put between groups when they type: spaces, line breaks, hyphens and dashes of any kind. */
export const withoutGaps = (typed: string): string => typed.replaceAll(/[\s\p{Pd}]/gu, '')

export const inGroups = (text: string, between: string): string => text.match(/.{1,4}/g)?.join(between) ?? ''
