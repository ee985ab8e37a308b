// Packages and return files as somebody with tools of their own could make them: opened with a key or code they have, or
// made up, and signed by a device that is theirs.
import { type BundleBody, makeDevice, openBundle, sealBundle } from '../../assessments/bundles/index.ts'
import type { PackageManifest } from '../../assessments/contract/index.ts'
import type { LeadsLaptop } from './laptops.ts'

export interface Holder {
  state: { device: Awaited<ReturnType<typeof makeDevice>> | null }
}
export const deviceOf = ({ state }: Holder) => {
  if (state.device === null) throw new Error('no file open')
  return state.device
}
export const dbOf = ({ state }: Pick<LeadsLaptop, 'state'>) => {
  if (state.file === null) throw new Error('no file open')
  return state.file.db
}

export interface OpenedPackage {
  manifest: PackageManifest
  body: BundleBody
}
export async function openedPackage({ base64, code }: { base64: string; code: string | null }): Promise<OpenedPackage> {
  const opened = await openBundle(Buffer.from(base64, 'base64'), { code, identities: [] })
  if (opened.manifest.wakker !== 'package') throw new Error('no package')
  return { manifest: opened.manifest, body: opened.body }
}

/** The package changed, signed by `signer`, and locked with the code it had. */
export async function changedPackage(
  handed: { base64: string; code: string | null },
  signer: Holder,
  change: (opened: OpenedPackage) => OpenedPackage,
) {
  const { manifest, body } = change(await openedPackage(handed))
  const { id, signKey, signSecret } = deviceOf(signer)
  const lock = { code: handed.code ?? '' }
  const bytes = await sealBundle({ ...manifest, device: { id, signKey } }, body, signSecret, lock)
  return { base64: Buffer.from(bytes).toString('base64'), code: handed.code }
}

/** A device that no data file has. */
export async function stranger(): Promise<Holder> {
  return { state: { device: await makeDevice() } }
}
