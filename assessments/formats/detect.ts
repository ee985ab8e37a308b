// What kind of file the bytes are, by what is in them: a name is only what somebody called it.
import { maxJsonBytes, maxSheetBytes, maxSourceBytes, maxTextBytes } from '../contract/imports.ts'
import { decodeSource, type ReadFailure } from '../frameworks/index.ts'
import { tooLarge } from '../frameworks/outcome.ts'
import { looksLikeTable } from './table-signs.ts'
import { readDirectory } from './zip-guard.ts'

export type Detected =
  | { ok: true; format: 'pdf' | 'excel'; bytes: Uint8Array }
  | { ok: true; format: 'json' | 'csv' | 'text'; text: string }

const latin = (bytes: Uint8Array, from: number, to: number) => Buffer.from(bytes.subarray(from, to)).toString('latin1')

/** Readers of PDF forgive some bytes in front; so do we. */
const isPdf = (bytes: Uint8Array) => latin(bytes, 0, 1_024).includes('%PDF-')
const isZip = (bytes: Uint8Array) => ['PK\u0003\u0004', 'PK\u0005\u0006'].includes(latin(bytes, 0, 4))
const isOldOffice = (bytes: Uint8Array) => latin(bytes, 0, 8) === '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1'
/** The name of the part that holds a workbook behind a password, as such a container writes it. */
const encryptedPart = Buffer.from('EncryptedPackage', 'utf16le')

function detectZip(bytes: Uint8Array): Detected | ReadFailure {
  const directory = readDirectory(bytes)
  if (!directory.ok) return directory
  // A Word file or a folder of anything is a zip too.
  if (!directory.entries.some(({ name }) => name.startsWith('xl/'))) return { ok: false, failure: 'SOURCE_BINARY' }
  return { ok: true, format: 'excel', bytes }
}

/** JSON opens so; a text that begins with a bracket goes on with words. */
const opensJson = (text: string) => /^\s*(?:\{\s*["}]|\[\s*[[{"\]])/.test(text)

/** `as` is a person's word over what the text looks like. */
export function detect(bytes: Uint8Array, fileName: string, as?: 'csv' | 'text'): Detected | ReadFailure {
  if (bytes.length === 0) return { ok: false, failure: 'SOURCE_EMPTY' }
  if (bytes.length > maxSourceBytes) return tooLarge(bytes.length, maxSourceBytes)
  if (isPdf(bytes)) return { ok: true, format: 'pdf', bytes }
  if (isZip(bytes)) return bytes.length > maxSheetBytes ? tooLarge(bytes.length, maxSheetBytes) : detectZip(bytes)
  if (isOldOffice(bytes)) {
    return { ok: false, failure: Buffer.from(bytes).includes(encryptedPart) ? 'SOURCE_LOCKED' : 'SOURCE_BINARY' }
  }
  const decoded = decodeSource(bytes, maxSheetBytes)
  if (!decoded.ok) return decoded
  const { text } = decoded
  if (opensJson(text.slice(0, 4_096))) {
    return bytes.length > maxJsonBytes ? tooLarge(bytes.length, maxJsonBytes) : { ok: true, format: 'json', text }
  }
  const table = as === undefined ? looksLikeTable(text, /\.(?:csv|tsv)$/i.test(fileName)) : as === 'csv'
  if (table) return { ok: true, format: 'csv', text }
  return bytes.length > maxTextBytes ? tooLarge(bytes.length) : { ok: true, format: 'text', text }
}
