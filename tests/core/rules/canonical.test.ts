// One value, one text; and numbers that two competences share.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalJson } from '../../../assessments/rules/canonical.ts'
import { sameNumbers } from '../../../assessments/rules/same-numbers.ts'
import { bodyOf, competenceOf } from './hints/bodies.ts'

test('the order of keys, and keys without value, make no difference', () => {
  expect(canonicalJson({ b: [1, { d: null, c: 'é"' }], a: undefined })).toBe('{"b":[1,{"c":"é\\"","d":null}]}')
  expect(canonicalJson({ a: 1, b: 2 })).toBe(canonicalJson({ b: 2, a: 1 }))
  expect(canonicalJson([undefined])).toBe('[null]')
})

test('it reads back as the same value', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
    }),
  )
})

test('numbers that occur twice, as first written', () => {
  const numbered = (...numbers: string[]) => bodyOf(numbers.map((number) => competenceOf('Meldt', [], { number })))
  expect(sameNumbers(numbered('1', '2', '3'))).toEqual([])
  expect(sameNumbers(numbered('1', 'A2', '1.0', ' a2 ', '1', '1'))).toEqual(['1', 'A2'])
  expect(sameNumbers(numbered())).toEqual([])
})
