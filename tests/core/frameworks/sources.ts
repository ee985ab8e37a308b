// Where the importer's tests take their sources from: the fixture of the repository, and the real profile when the
// folder with published sources stands beside it.
import { existsSync, readFileSync } from 'node:fs'
import type { ImportPreview, LineCorrection } from '../../../assessments/contract/imports.ts'
import { readOpleidingsprofiel } from '../../../assessments/frameworks/index.ts'

export const fixture = readFileSync(new URL('../../fixtures/opleidingsprofiel.txt', import.meta.url), 'utf8')
export const unitsFixture = readFileSync(new URL('../../fixtures/leereenheden.txt', import.meta.url), 'utf8')

const published = new URL('../../../../shared/seeds/', import.meta.url)
const profile = new URL('000_5c919ef7754ef2fb.txt', published)
export const realProfile = existsSync(profile) ? readFileSync(profile, 'utf8') : null
export const otherSources = [
  '001_27c3800a6cc564ee.txt',
  '002_dc40cb6947454473.txt',
  '003_63af9e300760c6bb.txt',
  '004_efd225e8b924a38d.txt',
].flatMap((name) => {
  const file = new URL(name, published)
  return existsSync(file) ? [{ name, text: readFileSync(file, 'utf8') }] : []
})

export function previewOf(text: string, corrections: readonly LineCorrection[] = []): ImportPreview {
  const read = readOpleidingsprofiel(text, corrections)
  if (!read.ok) throw new Error(`not read: ${read.failure}`)
  return read.preview
}

export function competenceOf(preview: ImportPreview, number: string) {
  const found = preview.competences.find((competence) => competence.number === number)
  if (!found) throw new Error(`no competence ${number}`)
  return found
}

/** The number of the first line that holds these words. */
export function lineWith(text: string, words: string): number {
  const index = text.split(/\r\n|\n|\r/).findIndex((line) => line.includes(words))
  if (index === -1) throw new Error(`no line with ${words}`)
  return index + 1
}

/** Each line once, in order, with a fate that holds together. */
export function faultsInLines(preview: ImportPreview, text: string): string[] {
  const faults: string[] = []
  const count = text.split(/\r\n|\n|\r/).length
  if (preview.lines.length !== count) faults.push(`${preview.lines.length} of ${count} lines`)
  preview.lines.forEach((line, index) => {
    if (line.line !== index + 1) faults.push(`line ${index + 1} is numbered ${line.line}`)
    if ((line.fate === 'merged') !== (line.into !== null)) faults.push(`line ${line.line}: ${line.fate}, ${line.into}`)
    const target = line.into === null ? null : preview.lines[line.into - 1]
    if (target && target.fate !== 'placed') faults.push(`line ${line.line} went into ${line.into}, ${target.fate}`)
  })
  return faults
}
