// What the rest of the core may use of the files that travel between data files.
export type { Lock, Unlock } from './age-file.ts'
export { openBundle, sealBundle } from './bundle.ts'
export { type DeviceSecrets, deviceIdOf, makeDevice, shortMark } from './device-identity.ts'
export { BundleFailure } from './failures.ts'
export { type BundleBody, frame, type ManifestDraft, type OpenedBundle, readFrame } from './frame.ts'
export { keyWords, readKey } from './key-words.ts'
export { makeCode, readCode } from './read-out-code.ts'
export { openLines, sealLines } from './sealed-lines.ts'
