// What a person offers to read: a file as its bytes, or pasted text as UTF-8.
import { maxSourceBytes } from '../../../../assessments/contract/index.ts'
import { sentenceOf } from '../../../messages/failure-sentences.ts'
import { t } from '../../../messages/index.ts'
import { megabytesOf, type OfferedFile, readFile, toBase64 } from '../../../ui/file-intake/read-file.ts'

export interface OfferedSource {
  fileName: string
  base64: string
}
export type Offer =
  | { ok: true; source: OfferedSource }
  | { ok: false; code: 'SOURCE_EMPTY' | 'UNREADABLE' }
  | { ok: false; code: 'SOURCE_TOO_LARGE'; megabytes: number }

const longestName = 300

export async function offerFile(offered: OfferedFile): Promise<Offer> {
  const answer = await readFile(offered, maxSourceBytes)
  if (answer.ok) {
    return { ok: true, source: { fileName: answer.file.name.slice(0, longestName), base64: answer.file.base64 } }
  }
  if (answer.code === 'tooLarge') return { ok: false, code: 'SOURCE_TOO_LARGE', megabytes: answer.megabytes }
  return { ok: false, code: answer.code === 'empty' ? 'SOURCE_EMPTY' : 'UNREADABLE' }
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

/** Why it was not taken in, in words. */
export function offerSentence(offer: Exclude<Offer, { ok: true }>): string {
  if (offer.code === 'UNREADABLE') return t('imports.source.unreadable')
  const size =
    offer.code === 'SOURCE_TOO_LARGE' ? { megabytes: offer.megabytes, most: megabytesOf(maxSourceBytes) } : {}
  return sentenceOf('frameworks.preview', offer.code, size)
}

const tooLarge = (bytes: number): Offer => ({ ok: false, code: 'SOURCE_TOO_LARGE', megabytes: megabytesOf(bytes) })
