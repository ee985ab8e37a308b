// Looks at every page of a PDF: each must have words on it and ink. Used on the demo's report after conversion.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Fewer words than this is a page with only its header and footer. */
const fewestWords = 12
/** Of all pixels; the header and footer alone are about a tenth of this. */
const leastInk = 0.003

function run(command: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 64_000_000 })
  if (status !== 0) throw new Error(`${command}: ${stderr}`)
  return stdout
}

/** The share of pixels that is not white in a binary greymap (`pdftoppm -gray`): P5, width, height, maximum, bytes. */
function inkOf(file: string): number {
  const bytes = readFileSync(file)
  const header = /^P5\s+(\d+)\s+(\d+)\s+(\d+)\s/.exec(bytes.subarray(0, 64).toString('latin1'))
  if (header === null) throw new Error(`${file} is no greymap`)
  const pixels = bytes.subarray(header[0].length)
  let dark = 0
  for (const pixel of pixels) if (pixel < 250) dark += 1
  return dark / pixels.length
}

function main(pdf: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'wakker-pages-'))
  try {
    run('pdftoppm', ['-gray', '-r', '40', pdf, join(folder, 'page')])
    const pictures = readdirSync(folder).sort()
    const texts = run('pdftotext', ['-layout', pdf, '-']).split('\f')
    const empty = pictures.flatMap((picture, index) => {
      const words = (texts[index] ?? '').split(/\s+/).filter((word) => word !== '').length
      const ink = inkOf(join(folder, picture))
      return words < fewestWords || ink < leastInk
        ? [`page ${index + 1}: ${words} words, ${(ink * 100).toFixed(2)}% ink`]
        : []
    })
    console.log(`report: ${pictures.length} pages, ${empty.length} empty`)
    for (const line of empty) console.log(line)
    process.exitCode = pictures.length === 0 || empty.length > 0 ? 1 : 0
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const [pdf] = process.argv.slice(2)
if (pdf === undefined) throw new Error('usage: report-pages.ts FILE.pdf')
main(pdf)
