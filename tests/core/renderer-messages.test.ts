// Every way a procedure can fail has a sentence on the screen, and every code a field can be refused with too.
import { describe, expect, it } from 'vitest'
import { contract } from '../../assessments/contract/index.ts'
import { samplePin } from '../../assessments/sample/day.ts'
import { failureKey, fieldSentence, sentenceOf } from '../../renderer/messages/failure-sentences.ts'
import { catalogue, t } from '../../renderer/messages/index.ts'

const procedures = Object.entries(contract).flatMap(([router, members]) =>
  Object.entries(members).map(([name, procedure]) => ({
    path: `${router}.${name}`,
    codes: Object.keys(procedure['~orpc'].errorMap),
  })),
)

const sentences = (branch: object): string[] =>
  Object.values(branch).flatMap((value: unknown) =>
    typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? sentences(value) : [],
  )

describe('failure sentences', () => {
  it.each(procedures)('$path has a sentence for every failure', ({ path, codes }) => {
    expect(codes.length).toBeGreaterThan(0)
    expect(codes.filter((code) => failureKey(path, code) === undefined)).toEqual([])
  })

  it('takes the sentence of the procedure before the common one', () => {
    expect(sentenceOf('people.remove', 'IN_USE', undefined)).not.toBe(
      sentenceOf('programmes.save', 'IN_USE', undefined),
    )
  })

  it('fills in what the failure tells, in words', () => {
    expect(sentenceOf('desk.signIn', 'WRONG_PIN', { attemptsLeft: 1 })).toContain('nog 1 poging.')
    expect(sentenceOf('desk.signIn', 'WRONG_PIN', { attemptsLeft: 3 })).toContain('nog 3 pogingen.')
    expect(sentenceOf('work.seal', 'WRONG_STEP', { step: 'classifying' })).toContain('klasseren')
    expect(sentenceOf('deliberations.get', 'GATE_CLOSED', { missing: 2 })).toContain('2 afnames')
    expect(sentenceOf('frameworks.publish', 'HINDERED', { hindrances: ['no-competences'] })).toContain('competenties')
  })

  it('stays calm about a code it does not know', () => {
    expect(sentenceOf('desk.open', 'SOMETHING_NEW', undefined)).toBe(t('failures.codes.INTERNAL'))
  })
})

describe('field sentences', () => {
  const codes = ['required', 'tooLong', 'controlCharacters', 'day', 'pin', 'minutes', 'phases', 'percent', 'scale']

  it.each([...codes, 'sourceTooLarge', 'bundleTooLarge'])('%s has its own sentence', (code) => {
    expect(fieldSentence(code)).not.toBe(t('failures.fields.other'))
  })

  it('says something calm about every other refusal', () => {
    expect(fieldSentence('Invalid input')).toBe(t('failures.fields.other'))
  })
})

it('no sentence shouts, and none says gelieve or oeps', () => {
  expect(sentences(catalogue).filter((sentence) => /!|gelieve|\boeps\b/i.test(sentence))).toEqual([])
})

it('tells the PIN of the sample as the sample has it', () => {
  expect(t('start.samplePin')).toContain(samplePin)
})
