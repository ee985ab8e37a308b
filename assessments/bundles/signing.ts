// Ed25519 over the manifest, with libsodium: it refuses keys and signatures that other libraries let pass.
import sodium from 'libsodium-wrappers-sumo'
import type { RetiredCard } from '../contract/index.ts'

// Checking a frame is synchronous work between two steps of a transaction; the library is ready once this module is.
await sodium.ready

/** Keeps a signature under a manifest from ever passing as one under something else. */
const domain = 'wakker bundle 1\n'

export const sign = (manifestText: string, signSecret: string): string =>
  sodium.to_hex(sodium.crypto_sign_detached(domain + manifestText, sodium.from_hex(signSecret)))

/** What a retiring identity says of the one that comes after it. */
const succession = (from: string, to: string) => `wakker successor 1\n${from} ${to}`

export const vouch = (from: string, to: string, signSecret: string): string =>
  sodium.to_hex(sodium.crypto_sign_detached(succession(from, to), sodium.from_hex(signSecret)))

export function vouchFits({ id, successor, vouch: said, signKey }: RetiredCard): boolean {
  const [text, key] = [succession(id, successor), sodium.from_hex(signKey)]
  return sodium.crypto_sign_verify_detached(sodium.from_hex(said), text, key)
}

export function signatureFits(manifestText: string, signature: string, signKey: string): boolean {
  return sodium.crypto_sign_verify_detached(sodium.from_hex(signature), domain + manifestText, sodium.from_hex(signKey))
}
