// What a person offers to read: a file as its bytes, or pasted text as UTF-8. The size is looked at before anything
// else, so that a film dropped by mistake is answered at once and never read into memory.
import { maxSourceBytes } from '../../../../assessments/contract/index.ts'

export interface OfferedSource {
  fileName: string
  base64: string
}
export type Offer =
  | { ok: true; source: OfferedSource }
  | { ok: false; code: 'SOURCE_EMPTY' | 'UNREADABLE' }
  | { ok: false; code: 'SOURCE_TOO_LARGE'; megabytes: number }

/** What is needed of a browser's File. */
export interface OfferedFile {
  name: string
  size: number
  arrayBuffer(): Promise<ArrayBuffer>
}

const longestName = 300

export async function offerFile(file: OfferedFile): Promise<Offer> {
  if (file.size > maxSourceBytes) return tooLarge(file.size)
  try {
    const bytes = new Uint8Array(await file.arrayBuffer())
    return { ok: true, source: { fileName: file.name.slice(0, longestName), base64: toBase64(bytes) } }
  } catch {
    // A folder, or a file that has gone since it was chosen.
    return { ok: false, code: 'UNREADABLE' }
  }
}

export function offerText(text: string, fileName: string): Offer {
  if (text.trim() === '') return { ok: false, code: 'SOURCE_EMPTY' }
  // No letter takes less than a byte: far too long is known without encoding it.
  if (text.length > maxSourceBytes) return tooLarge(text.length)
  const bytes = new TextEncoder().encode(text)
  return bytes.length > maxSourceBytes
    ? tooLarge(bytes.length)
    : { ok: true, source: { fileName, base64: toBase64(bytes) } }
}

const tooLarge = (bytes: number): Offer => ({
  ok: false,
  code: 'SOURCE_TOO_LARGE',
  megabytes: Math.round(bytes / 100_000) / 10,
})

/** In pieces: one call with two million arguments overflows the stack. */
export function toBase64(bytes: Uint8Array): string {
  let binary = ''
  for (let from = 0; from < bytes.length; from += 8_192) {
    binary += String.fromCharCode(...bytes.subarray(from, from + 8_192))
  }
  return btoa(binary)
}
