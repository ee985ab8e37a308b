// The age layer (https://c2sp.org/age): who can open a file, and how truthfully a file that does not open is explained.
// Two identities of our own stand around the real ones. The first sees the recipients and refuses what would cost much
// or cannot succeed; the last is reached only when none fits. So everything else the library throws is damage, and none
// of it is recognised by the words of a message.
import { armor, Decrypter, Encrypter, type Identity, type Stanza } from 'age-encryption'
import { keyOf } from './bech32.ts'
import { asDamage, BundleFailure } from './failures.ts'
import { readCode } from './read-out-code.ts'

export type Lock = { code: string } | { recipients: string[] }
export interface Unlock {
  code: string | null
  identities: string[]
}

/**
 * 16 MiB and some 60 ms per guess. Stretching is for passphrases people think up; a code has 80 random bits, and even at
 * a million million guesses a second half of them take some 19,000 years. What is asked here only has to stay unnoticed.
 */
const workFactor = 14
/** The default of age's own tool: about a second and 256 MiB. A file that asks for more is not computed at all. */
const highestWorkFactor = 18
/** Nobody deals out to more; a header of thousands would keep the computer busy before anything is known. */
const mostRecipients = 64
const versionLine = 'age-encryption.org/v1\n'
const armorLine = '-----BEGIN AGE ENCRYPTED FILE-----'

/** @throws RangeError when the code or a recipient is none: both were read by `readCode` and `readKey` before. */
export async function encrypted(plain: Uint8Array, lock: Lock): Promise<Uint8Array> {
  const encrypter = new Encrypter()
  if ('code' in lock) {
    if (readCode(lock.code) !== lock.code) throw new RangeError('not a canonical code')
    encrypter.setPassphrase(lock.code)
    encrypter.setScryptWorkFactor(workFactor)
  } else {
    const { length } = lock.recipients
    if (length === 0 || length > mostRecipients) throw new RangeError('no recipients, or too many')
    for (const recipient of lock.recipients) {
      if (keyOf(recipient) === null) throw new RangeError('not an age X25519 recipient')
      encrypter.addRecipient(recipient)
    }
  }
  return await encrypter.encrypt(plain)
}

export async function decrypted(bytes: Uint8Array, unlock: Unlock): Promise<Uint8Array> {
  const file = binary(bytes)
  const code = unlock.code === null ? null : readCode(unlock.code)
  const decrypter = new Decrypter()
  let byCode = false
  decrypter.addIdentity(
    asIdentity((stanzas) => {
      byCode = stanzas.some(isScrypt)
      if (byCode) checkScrypt(stanzas, unlock, code)
      else if (stanzas.length > mostRecipients) throw new BundleFailure('BUNDLE_DAMAGED')
    }),
  )
  if (code !== null) decrypter.addPassphrase(code)
  for (const identity of unlock.identities) addIfKey(decrypter, identity)
  decrypter.addIdentity(
    asIdentity(() => {
      throw new BundleFailure(byCode ? 'WRONG_CODE' : 'NOT_FOR_THIS_FILE')
    }),
  )
  try {
    return await decrypter.decrypt(file)
  } catch (error) {
    throw asDamage(error)
  }
}

/** A text that is no key fits no file. */
function addIfKey(decrypter: Decrypter, identity: string): void {
  try {
    decrypter.addIdentity(identity)
  } catch {
    // The file is then for none of ours, and that is what is said.
  }
}

const asIdentity = (look: (stanzas: Stanza[]) => void): Identity => ({
  unwrapFileKey: (stanzas) => {
    look(stanzas)
    return null
  },
})

const isScrypt = ({ args }: Stanza): boolean => args[0] === 'scrypt'

/** Before anything is computed: is it a file for one code, is its cost bearable, and was a code given? */
function checkScrypt(stanzas: Stanza[], unlock: Unlock, code: string | null): void {
  const [stanza, ...more] = stanzas
  const factor = stanza?.args[2] ?? ''
  if (more.length > 0 || !/^[1-9][0-9]?$/.test(factor) || Number(factor) > highestWorkFactor) {
    throw new BundleFailure('BUNDLE_DAMAGED')
  }
  if (unlock.code === null) throw new BundleFailure('CODE_NEEDED')
  if (code === null) throw new BundleFailure('WRONG_CODE')
}

/** The age file without its armor. What cannot have been one is told from what was one once. */
function binary(bytes: Uint8Array): Uint8Array {
  const start = Buffer.from(bytes.subarray(0, 200)).toString('latin1')
  if (start.startsWith(versionLine)) return bytes
  if (start.trimStart().startsWith(armorLine)) return unarmored(bytes)
  const cutShort = [versionLine, armorLine].some((line) => line.startsWith(start))
  // The line that says age is harmed, the recipients after it are not.
  const harmed = /^.{22}-> (X25519|scrypt) /s.test(start)
  throw new BundleFailure(cutShort || harmed ? 'BUNDLE_DAMAGED' : 'NOT_A_BUNDLE')
}

function unarmored(bytes: Uint8Array): Uint8Array {
  try {
    return armor.decode(Buffer.from(bytes).toString('latin1'))
  } catch {
    throw new BundleFailure('BUNDLE_DAMAGED')
  }
}
