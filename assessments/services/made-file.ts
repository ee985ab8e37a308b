// Bytes as a file to keep or to hand on: how every document and table leaves the core.
import type { MadeFile } from '../contract/index.ts'

export const madeFile = (fileName: string, bytes: Uint8Array): MadeFile => ({
  fileName,
  base64: Buffer.from(bytes).toString('base64'),
})

/** For the name of a file: letters and figures that every system and every mail program passes on. */
export const plainName = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^\w]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '')
