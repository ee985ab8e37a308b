// A file somebody offers, as base64. The size is looked at before anything else, so that a film dropped by mistake is
// answered at once and never read into memory.

export interface WholeFile {
  name: string
  base64: string
}
export type FileReading =
  | { ok: true; file: WholeFile }
  | { ok: false; code: 'empty' | 'unreadable' }
  | { ok: false; code: 'tooLarge'; megabytes: number }

/** What is needed of a browser's File. */
export interface OfferedFile {
  name: string
  size: number
  arrayBuffer(): Promise<ArrayBuffer>
}

export async function readFile(file: OfferedFile, maxBytes: number): Promise<FileReading> {
  if (file.size > maxBytes) return { ok: false, code: 'tooLarge', megabytes: megabytesOf(file.size) }
  try {
    const bytes = new Uint8Array(await file.arrayBuffer())
    return bytes.length === 0
      ? { ok: false, code: 'empty' }
      : { ok: true, file: { name: file.name, base64: toBase64(bytes) } }
  } catch {
    // A folder, or a file that has gone since it was chosen: the stick was pulled out.
    return { ok: false, code: 'unreadable' }
  }
}

export const megabytesOf = (bytes: number): number => Math.round(bytes / 100_000) / 10

/** Newer browsers do it themselves: twenty megabytes without a wait. The types do not know it yet. */
interface EncodesItself {
  toBase64?(): string
}

export function toBase64(bytes: Uint8Array & EncodesItself): string {
  return bytes.toBase64?.() ?? inPieces(bytes)
}

/** One call with two million arguments overflows the stack. */
function inPieces(bytes: Uint8Array): string {
  let binary = ''
  for (let from = 0; from < bytes.length; from += 8_192) {
    binary += String.fromCharCode(...bytes.subarray(from, from + 8_192))
  }
  return btoa(binary)
}
