// The closing and the candidate's part: what is kept of what is written, what waits to be closed, and what may be recorded.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type Closing,
  type ClosingBody,
  emptyClosing,
  type StatementDraft,
} from '../../../assessments/contract/index.ts'
import {
  isBefore,
  statementHindrance,
  storedStatement,
} from '../../../renderer/features/deliberations/candidate/statement.ts'
import {
  changeOf,
  finished,
  lineAdded,
  mostLines,
  sameBody,
  withoutEmpty,
  writtenOf,
} from '../../../renderer/features/deliberations/closing/body.ts'
import { toldWords } from '../../../renderer/features/deliberations/closing/told-words.ts'

const body = (over: Partial<ClosingBody> = {}): ClosingBody => ({ ...emptyClosing, sentence: 'Werkt vlot.', ...over })
const closing = (of: ClosingBody): Closing => ({
  body: of,
  tellerName: '',
  at: '2026-11-22T10:00:00.000Z',
  by: 'Greet',
  outdated: false,
})

test('what is kept has no empty lines; everything written stays, in its order', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('', '  ', 'Telt na.', 'Vraagt het na.')), (lines) => {
      const { strengths, growth } = withoutEmpty(body({ strengths: lines, growth: lines }))
      expect(strengths).toEqual(lines.filter((line) => line.trim() !== ''))
      expect(growth).toEqual(strengths)
    }),
  )
})

test('a proposal nobody wrote on is closed as the competence alone', () => {
  const lines = ['Werkt veilig: ', ' : ', 'Telt na: ook bij drukte.']
  expect(finished(body({ strengths: lines, growth: [] })).strengths).toEqual(['Werkt veilig', lines[2]])
})

test('a line comes after the one somebody is at, and never more than a record takes', () => {
  expect(lineAdded(['a', 'b'], 'c')).toEqual(['a', 'b', 'c'])
  expect(lineAdded(['a', 'b'], 'c', 0)).toEqual(['a', 'c', 'b'])
  // Given back at the place it was taken from.
  expect(lineAdded(['a', 'b'], 'c', -1)).toEqual(['c', 'a', 'b'])
  const full = Array.from({ length: mostLines }, (_, place) => `${place}`)
  expect(lineAdded(full, 'te veel')).toEqual(full)
})

test('a draft waits only when it says something else than what was closed', () => {
  const closed = closing(body())
  expect(changeOf({ closing: null, closingDraft: body() })).toEqual(body())
  expect(changeOf({ closing: closed, closingDraft: null })).toBeNull()
  expect(changeOf({ closing: closed, closingDraft: body() })).toBeNull()
  const changed = body({ growth: ['Vroeger hulp vragen.'] })
  expect(changeOf({ closing: closed, closingDraft: changed })).toEqual(changed)
  expect(writtenOf(changed, closed.body)).toEqual(changed)
  expect(writtenOf(null, closed.body)).toEqual(closed.body)
  expect(writtenOf(null, null)).toEqual(emptyClosing)
})

test('two bodies are the same whatever the order of their keys, and differ in any field', () => {
  const { sentence, strengths, growth, told } = body()
  expect(
    sameBody({ told: { on: told.on, byId: told.byId, what: told.what }, growth, strengths, sentence }, body()),
  ).toBe(true)
  const others = [
    body({ sentence: 'Anders.' }),
    body({ strengths: ['Telt na.'] }),
    body({ growth: ['Telt na.'] }),
    body({ told: { ...told, what: 'Met tolk.' } }),
    body({ told: { ...told, byId: 'p' } }),
    body({ told: { ...told, on: '2026-11-24' } }),
  ]
  for (const other of others) expect(sameBody(other, body())).toBe(false)
})

test('who tells it and when, as far as it was agreed', () => {
  expect(toldWords({ byId: 'p', on: '2026-11-24' }, 'Greet')).toBe('\u2068Greet\u2069 vertelt het op 24 november.')
  expect(toldWords({ byId: 'p', on: null }, 'Greet')).toBe(
    '\u2068Greet\u2069 vertelt het. De dag is nog niet afgesproken.',
  )
  expect(toldWords({ byId: null, on: '2026-11-24' }, '')).toBe(
    'Dat gebeurt op 24 november. Wie het vertelt, is nog niet afgesproken.',
  )
  expect(toldWords({ byId: null, on: null }, '')).toBe('Wie het vertelt en wanneer, is nog niet afgesproken.')
})

test('whoever contests says with what; whoever agrees or stays silent may leave it at that', () => {
  const form = (answer: StatementDraft['answer'], text = ''): StatementDraft => ({ answer, text, readBack: false })
  expect(statementHindrance(form(null, 'Niet juist.'))).toBe('answer-needed')
  for (const answer of ['contests', 'agrees-in-part'] as const) {
    expect(statementHindrance(form(answer, '  \n'))).toBe('text-needed')
    expect(statementHindrance(form(answer, 'Niet juist.'))).toBeNull()
  }
  for (const answer of ['agrees', 'no-answer'] as const) expect(statementHindrance(form(answer))).toBeNull()
})

test('a statement that is changed is read aloud anew', () => {
  expect(storedStatement({ answer: 'contests', text: 'Niet juist.', readBack: true })).toEqual({
    answer: 'contests',
    text: 'Niet juist.',
    readBack: false,
  })
})

test('a statement from before the closing was changed may be about other words', () => {
  const closed = closing(body())
  expect(isBefore({ at: '2026-11-22T09:59:59.000Z' }, closed)).toBe(true)
  // The same moment told in another zone.
  expect(isBefore({ at: '2026-11-22T11:00:00.000+01:00' }, closed)).toBe(false)
  expect(isBefore(null, closed)).toBe(false)
})
