// Stands in for the age layer in the many histories of the trial: who may open a file is written on it instead of being
// computed. The bundles' tests and a sample of the histories use the real one.
import type { Lock, Unlock } from '../../../assessments/bundles/age-file.ts'
import { BundleFailure } from '../../../assessments/bundles/failures.ts'

/** The recipient of every identity there is in the trial. */
export const recipientOf = new Map<string, string>()

export async function encrypted(plain: Uint8Array, lock: Lock): Promise<Uint8Array> {
  return Buffer.concat([Buffer.from(`${JSON.stringify(lock)}\n`), plain])
}

export async function decrypted(bytes: Uint8Array, { code, identities }: Unlock): Promise<Uint8Array> {
  const end = bytes.indexOf(10)
  const lock: Partial<{ code: string; recipients: string[] }> = lockOn(
    Buffer.from(bytes.subarray(0, Math.max(end, 0))).toString('utf8'),
  )
  const opens =
    lock.code !== undefined
      ? lock.code === code
      : identities.some((identity) => lock.recipients?.includes(recipientOf.get(identity) ?? ''))
  if (!opens) throw new BundleFailure('NOT_FOR_THIS_FILE')
  return bytes.subarray(end + 1)
}

function lockOn(line: string): Lock {
  try {
    return JSON.parse(line) as Lock
  } catch {
    throw new BundleFailure('BUNDLE_DAMAGED')
  }
}
