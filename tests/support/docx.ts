// Opens a .docx the way a test wants to look at it: its XML parts by name, and the text a reader sees.
import { strFromU8, unzipSync } from 'fflate'

export function partsOf(bytes: Uint8Array): Map<string, string> {
  return new Map(
    Object.entries(unzipSync(bytes))
      .filter(([name]) => name.endsWith('.xml') || name.endsWith('.rels'))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, part]) => [name, strFromU8(part)]),
  )
}

export function partOf(bytes: Uint8Array, name: string): string {
  const part = partsOf(bytes).get(name)
  if (part === undefined) throw new Error(`no part ${name}`)
  return part
}

/** The files inside the workbook that a chart carries. */
export function workbookOf(bytes: Uint8Array): string {
  const [, workbook] = Object.entries(unzipSync(bytes)).find(([name]) => name.endsWith('.xlsx')) ?? []
  if (workbook === undefined) throw new Error('no workbook')
  return [...partsOf(workbook).values()].join('\n')
}

const plain = (text: string) =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&')

export interface Line {
  style: string
  text: string
}

/** Every paragraph with its style, in reading order, also those in tables. */
export function linesOf(bytes: Uint8Array): Line[] {
  const xml = partOf(bytes, 'word/document.xml')
  return [...xml.matchAll(/<w:p[ >](.*?)<\/w:p>/gs)].map(([, inside = '']) => ({
    style: /<w:pStyle w:val="([^"]*)"/.exec(inside)?.[1] ?? 'Normal',
    text: plain(
      [...inside.matchAll(/<w:t[ >][^<]*|<w:br\/>/g)]
        .map(([piece]) => (piece === '<w:br/>' ? '\n' : piece.slice(piece.indexOf('>') + 1)))
        .join(''),
    ),
  }))
}

export const textOf = (bytes: Uint8Array) =>
  linesOf(bytes)
    .map((line) => line.text.replace(/\u00a0/g, ' '))
    .join('\n')
