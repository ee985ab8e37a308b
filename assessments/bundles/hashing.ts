// SHA-256 as the format uses it: over bytes, or over the UTF-8 bytes of a text.
import { createHash } from 'node:crypto'

export const sha256 = (of: string | Uint8Array): Buffer => createHash('sha256').update(of).digest()
export const sha256Hex = (of: string | Uint8Array): string => sha256(of).toString('hex')
