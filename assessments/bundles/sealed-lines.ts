// Entries inside a package that its sender carries without being able to read them.
import type { RecordLine, SealedLines } from '../contract/index.ts'
import { canonicalJson } from '../rules/canonical.ts'
import { decrypted, encrypted } from './age-file.ts'
import { BundleFailure } from './failures.ts'
import { readRecord } from './frame.ts'

export async function sealLines(
  assessor: string,
  records: readonly RecordLine[],
  recipient: string,
): Promise<SealedLines> {
  const text = records.map((record) => canonicalJson(record)).join('\n')
  const age = await encrypted(Buffer.from(text, 'utf8'), { recipients: [recipient] })
  return { assessor, age: Buffer.from(age).toString('base64') }
}

/** null when they are for another file: a package for one laptop may also be opened on another. */
export async function openLines({ age }: SealedLines, identities: string[]): Promise<RecordLine[] | null> {
  try {
    const text = Buffer.from(await decrypted(Buffer.from(age, 'base64'), { code: null, identities })).toString('utf8')
    return text === '' ? [] : text.split('\n').map((line) => readRecord(JSON.parse(line)))
  } catch (error) {
    if (error instanceof BundleFailure && error.code === 'NOT_FOR_THIS_FILE') return null
    throw error instanceof BundleFailure ? error : new BundleFailure('BUNDLE_DAMAGED')
  }
}
