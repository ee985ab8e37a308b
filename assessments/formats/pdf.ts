// The text of a PDF, page by page. Nothing of it is drawn, no font or table is fetched, and a page that cannot be read
// spoils the whole: a profile of which a page is missing in silence is worse than none.
import { getDocumentProxy } from 'unpdf'
import { maxTextBytes } from '../contract/imports.ts'
import type { OpenOutcome, ReadFailure } from '../frameworks/index.ts'
import { tooLarge, tooMany } from '../frameworks/outcome.ts'
import { mostPages } from './limits.ts'
import { frameOf, linesOf, type Piece } from './pdf-lines.ts'

/** Fewer letters than this on all pages together are a stamp on a picture. */
const leastLetters = 20

const failed = (failure: ReadFailure['failure']): ReadFailure => ({ ok: false, failure })

/** A PDF ends with where its table of objects is; without, it was cut off and some pages may be gone. */
const isWhole = (bytes: Uint8Array) => Buffer.from(bytes.subarray(-8_192)).toString('latin1').includes('startxref')

async function load(bytes: Uint8Array) {
  return getDocumentProxy(bytes, {
    verbosity: 0,
    stopAtErrors: true,
    enableXfa: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    maxImageSize: 1,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    standardFontDataUrl: undefined,
    cMapUrl: undefined,
  })
}
type Loaded = Awaited<ReturnType<typeof load>>

async function piecesOf(pdf: Loaded, number: number): Promise<Piece[]> {
  const page = await pdf.getPage(number)
  const { items } = await page.getTextContent()
  page.cleanup()
  return items.flatMap((item): Piece[] => {
    if (!('str' in item)) return []
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0]: number[] = item.transform
    // Text that stands upright or on its head (a name along the margin) has no place among the lines.
    if (Math.abs(b) > Math.abs(a)) return []
    return [{ text: item.str, x, y, width: item.width, size: Math.hypot(c, d) || item.height || 10 }]
  })
}

export async function openPdf(bytes: Uint8Array): Promise<OpenOutcome> {
  if (!isWhole(bytes)) return failed('SOURCE_DAMAGED')
  let pdf: Loaded
  try {
    pdf = await load(bytes)
  } catch (error) {
    return failed(error instanceof Error && error.name === 'PasswordException' ? 'SOURCE_LOCKED' : 'SOURCE_DAMAGED')
  }
  if (pdf.numPages > mostPages) return tooMany('pages', mostPages)
  const pages: Piece[][] = []
  let length = 0
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const pieces = await piecesOf(pdf, number)
    length += pieces.reduce((sum, piece) => sum + piece.text.length, 0)
    if (length > maxTextBytes) return tooLarge(length)
    pages.push(pieces)
  }
  const frame = frameOf(pages)
  const text = pages.map((pieces) => linesOf(pieces, frame).join('\n')).join('\n\f')
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  return letters < leastLetters ? failed('SOURCE_SCANNED') : { ok: true, opened: { format: 'pdf', text } }
}
