// Return files as another program, a newer version or somebody with tools could make them: read with the lead's key,
// changed, and signed again by the device that is asked for.
import { createHash } from 'node:crypto'
import { type BundleBody, type DeviceSecrets, openBundle, sealBundle } from '../../assessments/bundles/index.ts'
import { ReadHeader, type RecordLine, type ReturnManifest } from '../../assessments/contract/index.ts'
import { canonicalJson } from '../../assessments/rules/canonical.ts'
import { hashing } from '../../assessments/services/record/hashing.ts'

interface Holder {
  state: { device: DeviceSecrets | null }
}
const deviceOf = ({ state }: Holder): DeviceSecrets => {
  if (state.device === null) throw new Error('no file open')
  return state.device
}

export interface Opened {
  manifest: ReturnManifest
  body: BundleBody
}
export async function openedBy(reader: Holder, base64: string): Promise<Opened> {
  const bytes = Buffer.from(base64, 'base64')
  const { manifest, body } = await openBundle(bytes, { code: null, identities: [deviceOf(reader).identity] })
  if (manifest.wakker !== 'return') throw new Error('no return file')
  return { manifest, body }
}

/** Changed, counted and signed anew. */
export async function changed(
  base64: string,
  { reader, signer }: { reader: Holder; signer: Holder },
  change: (opened: Opened) => Opened,
): Promise<string> {
  const { manifest, body } = change(await openedBy(reader, base64))
  const lock = { recipients: [deviceOf(reader).recipient] }
  const bytes = await sealBundle(manifest, body, deviceOf(signer).signSecret, lock)
  return Buffer.from(bytes).toString('base64')
}

/** One more entry after the last of the chain, of whatever kind and by whomever. */
export function following(last: RecordLine, change: Record<string, unknown>, content: unknown = {}): RecordLine {
  const before = ReadHeader.parse(JSON.parse(last.header))
  const salt = '00112233445566778899aabbccddeeff'
  const text = canonicalJson(content)
  const header = canonicalJson({
    ...before,
    sequence: before.sequence + 1,
    previous: last.hash,
    after: [],
    supersedes: null,
    parts: [{ commitment: hashing.commit(salt, text), subjects: [] }],
    ...change,
  })
  const hash = createHash('sha256').update(header).digest('hex')
  return { header, hash, parts: [{ part: 0, salt, content: text }] }
}
