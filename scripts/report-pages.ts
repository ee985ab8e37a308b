// Looks at every page of PDFs: each must have words on it and ink. Used on the demo's documents after conversion.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'

// A page with only its header and footer has about ten words and 0.3% ink; a last page of a few lines has thirty and 1%.
const fewestWords = 20
/** Of all pixels. */
const leastInk = 0.006

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

/** One line for each page without content. */
function emptyPages(pdf: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'wakker-pages-'))
  try {
    run('pdftoppm', ['-gray', '-r', '40', pdf, join(folder, 'page')])
    const pictures = readdirSync(folder).sort()
    if (pictures.length === 0) return [`${basename(pdf)}: no pages`]
    const texts = run('pdftotext', ['-layout', pdf, '-']).split('\f')
    const pages = pictures.map((picture, index) => ({
      words: (texts[index] ?? '').split(/\s+/).filter((word) => word !== '').length,
      ink: inkOf(join(folder, picture)),
    }))
    const percents = pages.map(({ words, ink }) => `${words} words ${(ink * 100).toFixed(1)}%`)
    console.log(`${basename(pdf)}: ${pages.length} pages (${percents.join(', ')} ink)`)
    return pages.flatMap(({ words, ink }, index) =>
      words < fewestWords || ink < leastInk ? [`${basename(pdf)}: page ${index + 1} is empty`] : [],
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const pdfs = process.argv.slice(2)
if (pdfs.length === 0) throw new Error('usage: report-pages.ts FILE.pdf ...')
const empty = pdfs.flatMap(emptyPages)
for (const line of empty) console.log(line)
process.exitCode = empty.length > 0 ? 1 : 0
