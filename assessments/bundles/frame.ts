// The plain text of a bundle: a manifest, its signature, and one JSON object per line. Between text and objects, with
// every check that needs no data file. Format: docs/bundle-format.md.
import { z } from 'zod'
import { bundleFormat, Manifest, Preparation, RecordLine, SealedLines } from '../contract/index.ts'
import { canonicalJson } from '../rules/canonical.ts'
import { deviceIdOf } from './device-identity.ts'
import { asDamage, BundleFailure } from './failures.ts'
import { sha256Hex } from './hashing.ts'
import { sign, signatureFits, vouchFits } from './signing.ts'

export interface BundleBody {
  preparation: Preparation | null
  /** In packages: what only the assessor's own file opens (`openLines`). */
  sealed: SealedLines[]
  records: RecordLine[]
}
type WithoutFilledIn<M> = M extends Manifest ? Omit<M, 'format' | 'counts' | 'body'> : never
/** All of the manifest but what the codec fills in. */
export type ManifestDraft = WithoutFilledIn<Manifest>
export interface OpenedBundle<M = Manifest> {
  manifest: M
  /** The line that was signed, letter for letter. */
  manifestText: string
  signature: string
  body: BundleBody
}

const countsOf = ({ preparation, sealed, records }: BundleBody): Manifest['counts'] => ({
  documents: (preparation === null ? 0 : 1) + sealed.length,
  records: records.length,
  parts: records.reduce((sum, record) => sum + record.parts.length, 0),
})

/** The schemas drop what the contract does not name: what is not meant to travel does not, whatever it is called with. */
export async function frame(draft: ManifestDraft, body: BundleBody, signSecret: string): Promise<string> {
  const lines = body.records.map((record) => `${canonicalJson({ record: RecordLine.parse(record) })}\n`)
  lines.unshift(...body.sealed.map((own) => `${canonicalJson({ sealed: SealedLines.parse(own) })}\n`))
  if (body.preparation !== null) {
    lines.unshift(`${canonicalJson({ preparation: Preparation.parse(body.preparation) })}\n`)
  }
  const bodyText = lines.join('')
  const manifestText = canonicalJson(
    Manifest.parse({ ...draft, format: bundleFormat, counts: countsOf(body), body: sha256Hex(bodyText) }),
  )
  const text = `${manifestText}\n${sign(manifestText, signSecret)}\n${bodyText}`
  // Nothing leaves that cannot be read again: a damaged record is found here and not on another's laptop.
  readFrame(text)
  return text
}

/** Checks everything that can be known from the text alone, in the order in which it can be believed. */
export function readFrame(text: string): OpenedBundle {
  const [manifestText, afterManifest] = firstLine(text)
  const loose = looseManifest(manifestText)
  if (loose === null) throw new BundleFailure('NOT_A_BUNDLE')
  if (loose.format > bundleFormat) throw new BundleFailure('BUNDLE_NEWER')
  if (!knownKinds.has(loose.wakker)) throw new BundleFailure('NOT_A_BUNDLE')
  try {
    const [signature, bodyText] = firstLine(afterManifest)
    const manifest = Manifest.parse(JSON.parse(manifestText))
    checkSignature(manifest, manifestText, signature)
    if (sha256Hex(bodyText) !== manifest.body) throw new BundleFailure('BUNDLE_DAMAGED')
    const body = readBody(bodyText)
    if (canonicalJson(countsOf(body)) !== canonicalJson(manifest.counts)) throw new BundleFailure('BUNDLE_DAMAGED')
    return { manifest, manifestText, signature, body }
  } catch (error) {
    throw asDamage(error)
  }
}

const Loose = z.object({ wakker: z.string(), format: z.int().min(1) })
const knownKinds: ReadonlySet<string> = new Set<Manifest['wakker']>(['package', 'return', 'receipt'])

/** What a manifest of any version has; null when the line is something else altogether. */
function looseManifest(line: string): z.infer<typeof Loose> | null {
  try {
    return Loose.parse(JSON.parse(line))
  } catch {
    return null
  }
}

function firstLine(text: string): [line: string, rest: string] {
  const end = text.indexOf('\n')
  return end === -1 ? [text, ''] : [text.slice(0, end), text.slice(end + 1)]
}

function checkSignature(manifest: Manifest, manifestText: string, signature: string): void {
  if (!/^[0-9a-f]{128}$/.test(signature)) throw new BundleFailure('BUNDLE_DAMAGED')
  const retired = 'devices' in manifest ? manifest.devices : []
  const cards = [manifest.device, ...retired]
  const ids = new Set(cards.map(({ id }) => id))
  const own =
    cards.every((card) => deviceIdOf(card.signKey) === card.id) &&
    retired.every((card) => ids.has(card.successor) && vouchFits(card))
  if (!own || !signatureFits(manifestText, signature, manifest.device.signKey)) {
    throw new BundleFailure('SIGNATURE_WRONG')
  }
}

function readBody(text: string): BundleBody {
  const body: BundleBody = { preparation: null, sealed: [], records: [] }
  if (text === '') return body
  if (!text.endsWith('\n')) throw new BundleFailure('BUNDLE_DAMAGED')
  for (const [index, line] of text.slice(0, -1).split('\n').entries()) {
    const [[key, value] = [], ...more] = Object.entries(JSON.parse(line))
    if (more.length > 0) throw new BundleFailure('BUNDLE_DAMAGED')
    if (key === 'record') body.records.push(readRecord(value))
    else if (key === 'sealed') body.sealed.push(SealedLines.parse(value))
    else if (key === 'preparation' && index === 0) body.preparation = Preparation.parse(value)
    else throw new BundleFailure('BUNDLE_DAMAGED')
  }
  return body
}

const Header = z.record(z.string(), z.unknown())

/** Kind and fields of a header stay unread here: those of a newer version travel on as they came. */
export function readRecord(value: unknown): RecordLine {
  const record = RecordLine.parse(value)
  Header.parse(JSON.parse(record.header))
  const places = new Set(record.parts.map(({ part }) => part))
  if (sha256Hex(record.header) !== record.hash || places.size !== record.parts.length) {
    throw new BundleFailure('BUNDLE_DAMAGED')
  }
  return record
}
