// Our own CASE package comes back as the framework it was made of, with the ids it had.
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { FrameworkBody } from '../../../assessments/contract/framework-body.ts'
import { readCase } from '../../../assessments/frameworks/case/read.ts'
import { writeCase } from '../../../assessments/frameworks/case/write.ts'
import { anyBody, bodyOf, letters, readable } from './bodies.ts'

const identifier = '7b1f6a52-3c83-4b8f-9d3e-2f4f0a6c1d11'
const idFor = (name: string) => {
  const hex = createHash('sha256').update(name).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
const written = (body: FrameworkBody) =>
  JSON.stringify(writeCase({ identifier, version: 2, changedAt: '2026-01-01T10:00:00.000Z', body }, idFor))
const read = (text: string) => readable(readCase({ format: 'json', value: JSON.parse(text) }, []))

test('CASE, out and in, is the same framework', () => {
  fc.assert(
    fc.property(anyBody, (body) => {
      const preview = read(written(body))
      expect(preview.problems).toEqual([])
      expect(preview.identifier).toBe(identifier)
      expect(letters(bodyOf(preview))).toBe(letters(body))
    }),
    { numRuns: 60 },
  )
})

test('written again, it is the same file', () => {
  fc.assert(
    fc.property(anyBody, (body) => {
      const once = written(body)
      expect(written(bodyOf(read(once)))).toBe(once)
    }),
    { numRuns: 20 },
  )
})
