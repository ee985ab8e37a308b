// Files that no program would make: small PDFs, zips and their hostile kin, built byte by byte.
import { deflateRawSync, deflateSync } from 'node:zlib'

const latin = (text: string) => Buffer.from(text, 'latin1')

/** A PDF of these objects; number 1 is the catalogue. `trailer` goes into the trailer's dictionary. */
export function pdfOf(objects: readonly (string | Buffer)[], trailer = ''): Uint8Array {
  const parts: Buffer[] = [latin('%PDF-1.7\n')]
  const places: number[] = []
  let length = parts[0]?.length ?? 0
  const push = (part: Buffer) => {
    parts.push(part)
    length += part.length
  }
  objects.forEach((object, index) => {
    places.push(length)
    push(Buffer.concat([latin(`${index + 1} 0 obj\n`), Buffer.from(object), latin('\nendobj\n')]))
  })
  const at = length
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  push(latin(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`))
  push(latin(`trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${at}\n%%EOF\n`))
  return new Uint8Array(Buffer.concat(parts))
}

export function stream(content: Buffer, filters = ''): Buffer {
  return Buffer.concat([latin(`<< /Length ${content.length} ${filters} >>\nstream\n`), content, latin('\nendstream')])
}

const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'
const page = (contents: number) =>
  `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${contents} 0 R >>`

/** As many pages as asked for, all with the same contents. */
export function pdfWith(contents: Buffer, pages = 1, trailer = '', more: string[] = []): Uint8Array {
  const kids = Array.from({ length: pages }, (_, index) => `${5 + index} 0 R`).join(' ')
  return pdfOf(
    [
      '<< /Type /Catalog /Pages 2 0 R >>',
      `<< /Type /Pages /Kids [${kids}] /Count ${pages} >>`,
      font,
      contents,
      ...Array.from({ length: pages }, () => page(4)),
      ...more,
    ],
    trailer,
  )
}

export interface Placed {
  text: string
  x: number
  y: number
}
/** Words at places on one page, drawn in this order. */
export const pdfOfPlaces = (placed: readonly Placed[]) =>
  pdfWith(
    stream(
      latin(
        placed
          .map(({ text, x, y }) => `BT /F1 10 Tf ${x} ${y} Td (${text.replace(/([()\\])/g, '\\$1')}) Tj ET`)
          .join('\n'),
      ),
    ),
  )

/** Lines of text on pages, as a simple program sets them. Letters outside Latin become a full stop. */
export function pdfOfPages(pages: readonly (readonly string[])[]): Uint8Array {
  const shown = (line: string) =>
    line
      .replace(/[−–]/g, '-')
      .replace(/[^ -~\u00a0-\u00ff]/g, '.')
      .replace(/([()\\])/g, '\\$1')
  const kids = pages.map((_, index) => `${4 + index * 2} 0 R`).join(' ')
  return pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    font,
    ...pages.flatMap((lines, index) => [
      page(5 + index * 2),
      stream(latin(lines.map((line, at) => `BT /F1 10 Tf 50 ${800 - at * 13} Td (${shown(line)}) Tj ET`).join('\n'))),
    ]),
  ])
}

/** A page that is one picture. */
export const scannedPdf = () => pdfWith(stream(latin('q 595 0 0 842 0 0 cm 0.9 g 0 0 1 1 re f Q')))

/** Nobody knows the password of this one: the keys in it are not the keys of any. */
export function lockedPdf(): Uint8Array {
  const text = stream(latin('BT /F1 10 Tf 50 700 Td (Niet te lezen zonder wachtwoord) Tj ET'))
  const key = '00112233445566778899aabbccddeeff'.repeat(2)
  const encrypt = `<< /Filter /Standard /V 1 /R 2 /O <${key}> /U <${key}> /P -44 >>`
  return pdfWith(text, 1, `/Encrypt 6 0 R /ID [<${key}> <${key}>]`, [encrypt])
}

/** A few kilobytes that become as many megabytes of content as asked for. */
export function bombPdf(megabytes: number): Uint8Array {
  return pdfWith(stream(deflateSync(Buffer.alloc(megabytes * 1_000_000, '(aa) Tj ')), '/Filter /FlateDecode'))
}

export interface ZipPart {
  name: string
  content: Buffer
  /** What the zip says of its size, when that is a lie. */
  declared?: number
}
export function zipOf(parts: readonly ZipPart[]): Uint8Array {
  const bodies: Buffer[] = []
  const heads: Buffer[] = []
  let at = 0
  for (const { name, content, declared } of parts) {
    const packed = deflateRawSync(content)
    const size = declared ?? content.length
    const local = Buffer.alloc(30 + name.length)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(20, 4)
    local.writeUInt16LE(8, 8)
    local.writeUInt32LE(packed.length, 18)
    local.writeUInt32LE(size, 22)
    local.writeUInt16LE(name.length, 26)
    local.write(name, 30, 'latin1')
    const head = Buffer.alloc(46 + name.length)
    head.writeUInt32LE(0x02014b50, 0)
    head.writeUInt16LE(20, 6)
    head.writeUInt16LE(8, 10)
    head.writeUInt32LE(packed.length, 20)
    head.writeUInt32LE(size, 24)
    head.writeUInt16LE(name.length, 28)
    head.writeUInt32LE(at, 42)
    head.write(name, 46, 'latin1')
    bodies.push(local, packed)
    heads.push(head)
    at += local.length + packed.length
  }
  const directory = Buffer.concat(heads)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(at, 16)
  return new Uint8Array(Buffer.concat([...bodies, directory, end]))
}
