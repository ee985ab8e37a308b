// Each list says what a good colleague would say of these texts; the rules must agree with nearly every line.
import { describe, expect, test } from 'vitest'
import { compoundWords } from '../../../../assessments/rules/hints/compound.ts'
import { innerWords } from '../../../../assessments/rules/hints/observable.ts'
import { hardness } from '../../../../assessments/rules/hints/plain.ts'
import { tokensOf } from '../../../../assessments/rules/hints/tokens.ts'
import { vagueWords } from '../../../../assessments/rules/hints/vague.ts'
import { oneBehaviour, twoBehaviours } from './compound-texts.ts'
import { inner, observable } from './observable-texts.ts'
import { hard, plain } from './plain-texts.ts'
import { withoutVagueWords, withVagueWords } from './vague-texts.ts'

describe('compound', () => {
  test.each(oneBehaviour)('one: %s', (text) => {
    expect(compoundWords(tokensOf(text))).toEqual([])
  })
  test.each(twoBehaviours)('two: %s', (text) => {
    expect(compoundWords(tokensOf(text)).length).toBeGreaterThan(1)
  })
  test('names the verbs as they stand in the text', () => {
    expect(compoundWords(tokensOf('Begroet de klant, vraagt wat nodig is en schrijft het op'))).toEqual([
      'Begroet',
      'vraagt',
      'schrijft',
    ])
  })
})

describe('vague or judging', () => {
  test.each(withoutVagueWords)('neither: %s', (text) => {
    expect(vagueWords(tokensOf(text))).toEqual([])
  })
  test.each(withVagueWords)('%s → %s', (text, word) => {
    expect(vagueWords(tokensOf(text))).toContain(word)
  })
})

describe('not observable', () => {
  test.each(observable)('seen or heard: %s', (text) => {
    expect(innerWords(tokensOf(text))).toEqual([])
  })
  test.each(inner)('%s → %s', (text, words) => {
    expect(innerWords(tokensOf(text))).toEqual([words])
  })
})

describe('above B1', () => {
  test.each(plain)('plain: %s', (text) => {
    expect(hardness(tokensOf(text))).toEqual({ found: false, words: [] })
  })
  test.each(hard)('%s → %s', (text, word) => {
    expect(hardness(tokensOf(text))).toEqual({ found: true, words: word === null ? [] : [word] })
  })
})

test('the same text written with a decomposed accent or a curly apostrophe gives the same words', () => {
  expect(vagueWords(tokensOf('Werkt efficiënt'.normalize('NFD')))).toHaveLength(1)
})
