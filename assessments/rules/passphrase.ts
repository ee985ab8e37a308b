// How strong a passphrase must be. Our norm: five words, or twelve characters that are not one repeated few.
// A sentence of five common words resists guessing behind Argon2id; length is what people can remember.

export type PassphraseStrength = 'empty' | 'weak' | 'strong'

export function passphraseStrength(passphrase: string): PassphraseStrength {
  const text = passphrase.normalize('NFKC').trim()
  if (text === '') return 'empty'
  const words = text.split(/\s+/u).filter((word) => [...word].length >= 2)
  const different = new Set(text.toLowerCase()).size
  if (new Set(words.map((w) => w.toLowerCase())).size >= 5) return 'strong'
  return [...text].length >= 12 && different >= 7 ? 'strong' : 'weak'
}

export const strongEnough = (passphrase: string): boolean => passphraseStrength(passphrase) === 'strong'
