// From what somebody brings to a draft: what is kept of it, and what keeps it from being kept.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { ImportPreview } from '../../../assessments/contract/index.ts'
import { createSourceReader } from '../../../assessments/formats/open.ts'
import { readFramework } from '../../../assessments/frameworks/index.ts'
import { draftBody, readSource } from '../../../assessments/services/preparation/framework-import.ts'
import { failureCodeOf } from '../../support/core.ts'
import { fixture, unitsFixture } from '../frameworks/sources.ts'

const sources = createSourceReader()
const sourceOf = (bytes: Uint8Array | string, fileName = 'bron') => ({
  fileName,
  base64: Buffer.from(bytes).toString('base64'),
  corrections: [],
})
const units = (text = unitsFixture): ImportPreview => {
  const read = readFramework({ format: 'text', text }, { kind: null, corrections: [] })
  if (!read.ok) throw new Error(read.failure)
  return read.preview
}
const codeOf = (work: () => unknown) => failureCodeOf((async () => work())())

test('groups, tags, learning results, knowledge and units become part of the draft', () => {
  const body = draftBody(units(), 'overzicht.txt')
  const [first] = body.competences
  expect(first?.learningResult).toMatch(/^De bezoeker weet/)
  expect(first?.groups.map(({ tags }) => tags.length)).toEqual([3, 1])
  expect(first?.indicators.map(({ groupId }) => first.groups.findIndex(({ id }) => id === groupId))).toEqual([
    0, 0, 0, 1, 1,
  ])
  expect(body.knowledge).toHaveLength(10)
  expect(body.source).toBe('overzicht.txt')
  expect(body.scale).toHaveLength(4)
})

test('good ids of the source stay, the others are made; no two are the same', () => {
  const preview = units()
  const id = '3f0c6a52-5f43-4a7a-9a55-0d9c5b5a1c11'
  const given = preview.competences.map((competence, index) => ({
    ...competence,
    id: [id, id.toUpperCase(), 'geen-uuid', null][index] ?? null,
  }))
  const scale = [1, 2, 3].map((value) => ({ value, name: `Trap ${value}` }))
  const body = draftBody({ ...preview, competences: given, scale }, 'x')
  const ids = body.competences.map((competence) => competence.id)
  expect(ids[0]).toBe(id)
  expect(new Set(ids.map((each) => each.toLowerCase())).size).toBe(4)
  expect(body.scale).toEqual(scale)
})

test('a text that is too long is a problem with its line, and nothing is kept', async () => {
  const long = unitsFixture.replace('• begroet elke bezoeker', `• ${'begroet elke bezoeker en '.repeat(220)}`)
  const preview = units(long)
  const line = long.split('\n').findIndex((each) => each.includes('begroet elke')) + 1
  expect(preview.problems).toEqual([
    expect.objectContaining({ code: 'text-too-long', line, value: expect.stringMatching(/^begroet elke .{60,}…$/) }),
  ])
  expect(preview.problems[0]?.count).toBeGreaterThan(5_000)
  expect(await codeOf(() => draftBody(preview, 'x'))).toBe('SOURCE_HAS_PROBLEMS')
})

test('a PDF and a pasted text of one profile are the same framework', async () => {
  const pdf = readFileSync(new URL('../../fixtures/opleidingsprofiel.pdf', import.meta.url))
  const read = await readSource({ sources }, sourceOf(pdf, 'profiel.pdf'))
  expect(read).toMatchObject({ kind: 'opleidingsprofiel', format: 'pdf', problems: [] })
  const pasted = await readSource({ sources }, sourceOf(fixture))
  expect(read.competences.map(({ title }) => title)).toEqual(pasted.competences.map(({ title }) => title))
})

test('a person’s word on what it is goes first, and is refused when it cannot be', async () => {
  const as = (kind: ImportPreview['kind']) => codeOf(() => readSource({ sources }, { ...sourceOf(unitsFixture), kind }))
  expect(await as('leereenheden')).toBe('none')
  expect(await as('opleidingsprofiel')).toBe('SOURCE_UNKNOWN')
  expect(await as('case')).toBe('SOURCE_UNKNOWN')
  expect(await codeOf(() => readSource({ sources }, sourceOf(new Uint8Array(20_000_001))))).toBe('SOURCE_TOO_LARGE')
})

test('an indicator of a profile can be moved to another competence', async () => {
  const line = fixture.split('\n').findIndex((each) => each.includes('Tilt zware goederen met de juiste')) + 1
  const corrections = [{ line, role: 'as-read' as const, under: '6' }]
  const read = await readSource({ sources }, { ...sourceOf(fixture), corrections })
  const texts = (number: string) =>
    read.competences.find((each) => each.number === number)?.indicators.map(({ text }) => text)
  expect(texts('6')).toContain('Tilt zware goederen met de juiste houding')
  expect(read.lines[line - 1]).toMatchObject({ competence: '6', fate: 'placed' })
})
