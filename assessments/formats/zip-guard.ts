// Looks into a zip before a reader unpacks it: how many parts it has and how large they really become. What a zip says
// of itself is not believed; each part is inflated with a limit and thrown away.
import { inflateRawSync } from 'node:zlib'
import type { ReadFailure } from '../frameworks/index.ts'
import { tooLarge, tooMany } from '../frameworks/outcome.ts'
import { mostInflatedBytes, mostZipEntries } from './limits.ts'

export interface ZipEntry {
  name: string
  method: number
  packed: number
  unpacked: number
  /** Where its own header stands. */
  at: number
}

const damaged: ReadFailure = { ok: false, failure: 'SOURCE_DAMAGED' }
const endMark = 0x06054b50
const entryMark = 0x02014b50
const partMark = 0x04034b50

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** The directory stands at the end, before a comment of at most 64 kB. */
function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at -= 1) {
    if (view.getUint32(at, true) === endMark) return at
  }
  return -1
}

/** Fails on more entries than any workbook has, on a directory that does not fit, and on the form for huge files. */
export function readDirectory(bytes: Uint8Array): { ok: true; entries: ZipEntry[] } | ReadFailure {
  const view = viewOf(bytes)
  const end = findEnd(view)
  if (end === -1) return damaged
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  if (count > mostZipEntries) return tooMany('items', mostZipEntries)
  const entries: ZipEntry[] = []
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== entryMark) return damaged
    const nameLength = view.getUint16(at + 28, true)
    const after = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    if (after > view.byteLength) return damaged
    entries.push({
      name: Buffer.from(bytes.subarray(at + 46, at + 46 + nameLength)).toString('utf8'),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    })
    at = after
  }
  return { ok: true, entries }
}

function sizeOf(bytes: Uint8Array, view: DataView, entry: ZipEntry, most: number): number | null {
  if (entry.at + 30 > view.byteLength || view.getUint32(entry.at, true) !== partMark) return null
  const from = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true)
  if (from + entry.packed > view.byteLength) return null
  if (entry.method === 0) return entry.packed
  if (entry.method !== 8) return null
  try {
    return inflateRawSync(bytes.subarray(from, from + entry.packed), { maxOutputLength: most }).length
  } catch (error) {
    return error instanceof RangeError ? Number.POSITIVE_INFINITY : null
  }
}

/** Null when the zip may be unpacked: every part is as large as it says, and all of them together are no bomb. */
export function guardZip(bytes: Uint8Array): ReadFailure | null {
  const directory = readDirectory(bytes)
  if (!directory.ok) return directory
  const declared = directory.entries.reduce((sum, { unpacked }) => sum + unpacked, 0)
  if (declared > mostInflatedBytes) return tooLarge(declared, mostInflatedBytes)
  const view = viewOf(bytes)
  let real = 0
  for (const entry of directory.entries) {
    const size = sizeOf(bytes, view, entry, mostInflatedBytes - real + 1)
    if (size === null) return damaged
    real += size
    if (real > mostInflatedBytes)
      return tooLarge(real === Number.POSITIVE_INFINITY ? mostInflatedBytes : real, mostInflatedBytes)
    if (size !== entry.unpacked) return damaged
  }
  return null
}
