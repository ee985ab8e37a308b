// A bundle as a file: the plain text of a frame inside an age file. Not compressed and no archive, on purpose: there is
// nothing in it that can unfold to a size of its own, and no name that could climb out of a folder.
import { maxBundleBytes } from '../contract/index.ts'
import { decrypted, encrypted, type Lock, type Unlock } from './age-file.ts'
import { BundleFailure } from './failures.ts'
import { type BundleBody, frame, type ManifestDraft, type OpenedBundle, readFrame } from './frame.ts'

/** @throws BundleFailure BUNDLE_TOO_LARGE: what nobody would open is not written either. */
export async function sealBundle(
  draft: ManifestDraft,
  body: BundleBody,
  signSecret: string,
  lock: Lock,
): Promise<Uint8Array> {
  const bytes = await encrypted(Buffer.from(await frame(draft, body, signSecret), 'utf8'), lock)
  if (bytes.length > maxBundleBytes) throw new BundleFailure('BUNDLE_TOO_LARGE')
  return bytes
}

/** @throws BundleFailure and nothing else, whatever the bytes are. */
export async function openBundle(bytes: Uint8Array, unlock: Unlock): Promise<OpenedBundle> {
  if (bytes.length === 0) throw new BundleFailure('BUNDLE_EMPTY')
  if (bytes.length > maxBundleBytes) throw new BundleFailure('BUNDLE_TOO_LARGE')
  return readFrame(asText(await decrypted(bytes, unlock)))
}

/** age has proved that these bytes are as they were written: what is no text was never a bundle. */
function asText(plain: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(plain)
  } catch {
    throw new BundleFailure('NOT_A_BUNDLE')
  }
}
