// A file somebody gave: opened with this data file's keys or a read-out code, and believed only as far as its signature.
import { type BundleBody, BundleFailure, type OpenedBundle, openBundle, openLines } from '../../bundles/index.ts'
import type { Manifest, RecordLine, SealedLines } from '../../contract/index.ts'
import type { Reading } from '../context.ts'
import { failure } from '../failures.ts'

export interface Given<M = Manifest> {
  manifest: M
  manifestText: string
  signature: string
  body: BundleBody
}

export async function openGiven(db: Reading, base64: string, code: string | null): Promise<Given> {
  const own = await db.selectFrom('devices').select(['id', 'identity']).where('role', '=', 'own').execute()
  const identities = [...new Set(own.flatMap(({ identity }) => (identity === null ? [] : [identity])))]
  const opened = await openedOrFailure(Buffer.from(base64, 'base64'), code, identities)
  if (own.some(({ id }) => id === opened.manifest.device.id)) throw failure('MADE_HERE')
  return opened
}

async function openedOrFailure(bytes: Uint8Array, code: string | null, identities: string[]): Promise<OpenedBundle> {
  try {
    return await openBundle(bytes, { code, identities })
  } catch (error) {
    if (error instanceof BundleFailure) throw failure(error.code)
    throw error
  }
}

export async function openOrFail(sealed: SealedLines, identities: string[]): Promise<RecordLine[] | null> {
  try {
    return await openLines(sealed, identities)
  } catch (error) {
    if (error instanceof BundleFailure) throw failure(error.code)
    throw error
  }
}

/** The file is of the kind the command is about; the screens never mix them up, another program might. */
export function only<K extends Manifest['wakker']>(given: Given, kind: K): Given<Extract<Manifest, { wakker: K }>> {
  const { manifest, ...rest } = given
  if (manifest.wakker !== kind) throw failure('NOT_A_BUNDLE')
  return { ...rest, manifest: manifest as Extract<Manifest, { wakker: K }> }
}
