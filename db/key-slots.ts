// The random data key, wrapped in slots. Today one slot that a passphrase opens; the list has room for a recovery code
// or a key store later. The slots lie in a key file beside the data file, because SQLite leaves no room in its own
// header (docs/decisions/0003-key-file.md); the pair is recognised by the first 16 bytes of the data file.
import sodium from 'libsodium-wrappers-sumo'
import { z } from 'zod'
import { FileFailure } from './failures.ts'

const hex = z.string().regex(/^([0-9a-f]{2})+$/)
const Slot = z.object({
  kind: z.literal('passphrase'),
  kdf: z.literal('argon2id13'),
  opsLimit: z.int().min(1),
  memLimit: z.int().min(8192),
  salt: hex,
  nonce: hex,
  sealed: hex,
})
export const KeyFile = z.object({ wakker: z.literal(1), file: hex, slots: z.array(Slot).min(1) })
export type KeyFile = z.infer<typeof KeyFile>

/** Cost of Argon2id; tests that are not about the key use a cheap one. */
export interface KeyCost {
  opsLimit: number
  memLimit: number
}
export const defaultKeyCost: KeyCost = { opsLimit: 3, memLimit: 128 * 1024 * 1024 }

export interface DataKey {
  /** 32 random bytes, hex. Never leaves the core process. */
  key: string
  /** 16 random bytes, hex: SQLCipher's salt, the first bytes of the file, and so the file's name for its key file. */
  fileId: string
}

export async function makeKey(passphrase: string, cost: KeyCost): Promise<{ dataKey: DataKey; keyFile: KeyFile }> {
  await sodium.ready
  const key = sodium.randombytes_buf(32)
  const fileId = sodium.to_hex(sodium.randombytes_buf(16))
  const salt = sodium.randombytes_buf(sodium.crypto_pwhash_SALTBYTES)
  const nonce = sodium.randombytes_buf(sodium.crypto_aead_xchacha20poly1305_ietf_NPUBBYTES)
  const sealed = sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(
    key,
    null,
    null,
    nonce,
    stretch(passphrase, salt, cost),
  )
  const slot = {
    kind: 'passphrase' as const,
    kdf: 'argon2id13' as const,
    ...cost,
    salt: sodium.to_hex(salt),
    nonce: sodium.to_hex(nonce),
    sealed: sodium.to_hex(sealed),
  }
  return { dataKey: { key: sodium.to_hex(key), fileId }, keyFile: { wakker: 1, file: fileId, slots: [slot] } }
}

/** Opens the first slot the passphrase fits; WRONG_PASSPHRASE when none does. */
export async function openKey(keyFile: KeyFile, passphrase: string): Promise<DataKey> {
  await sodium.ready
  for (const slot of keyFile.slots) {
    const wrapping = stretch(passphrase, sodium.from_hex(slot.salt), slot)
    try {
      const key = sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(
        null,
        sodium.from_hex(slot.sealed),
        null,
        sodium.from_hex(slot.nonce),
        wrapping,
      )
      return { key: sodium.to_hex(key), fileId: keyFile.file }
    } catch {
      // The wrong key for this slot; the next one may fit.
    }
  }
  throw new FileFailure('WRONG_PASSPHRASE')
}

function stretch(passphrase: string, salt: Uint8Array, cost: KeyCost): Uint8Array {
  // The same sentence typed on two keyboards may differ in composition; NFKC makes them one.
  const words = passphrase.normalize('NFKC').trim()
  return sodium.crypto_pwhash(32, words, salt, cost.opsLimit, cost.memLimit, sodium.crypto_pwhash_ALG_ARGON2ID13)
}
