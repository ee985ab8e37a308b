// Who a device is: a key that signs what it sends, and a key that answers are encrypted for. Its id is made from the
// first, so that nobody can write records under another device's id.
import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import sodium from 'libsodium-wrappers-sumo'
import { crockford, inGroups } from './crockford.ts'
import { sha256 } from './hashing.ts'

export interface DeviceSecrets {
  id: string
  /** Ed25519 public key, hex. */
  signKey: string
  /** libsodium's Ed25519 secret key: seed and public key, 64 bytes, hex. */
  signSecret: string
  /** age1… */
  recipient: string
  /** AGE-SECRET-KEY-1… */
  identity: string
}

export async function makeDevice(): Promise<DeviceSecrets> {
  await sodium.ready
  const { publicKey, privateKey } = sodium.crypto_sign_keypair()
  const identity = await generateX25519Identity()
  const signKey = sodium.to_hex(publicKey)
  return {
    id: deviceIdOf(signKey),
    signKey,
    signSecret: sodium.to_hex(privateKey),
    recipient: await identityToRecipient(identity),
    identity,
  }
}

/** UUIDv8 (RFC 9562) of the first 16 bytes of SHA-256 over the 32 bytes of the public key. */
export function deviceIdOf(signKey: string): string {
  const bytes = sha256(Buffer.from(signKey, 'hex')).subarray(0, 16)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

/**
 * Eight characters that two people compare aloud. 40 bits show a mix-up of files or devices; somebody with much
 * computing power can make a second text with the same mark.
 */
export const shortMark = (text: string): string => inGroups(crockford(sha256(text).subarray(0, 5)), ' ')
