// The session whole in words: how many levels follow the rule, and how each lies beside it; and how far a candidate is.
import { expect, test } from 'vitest'
import type { OutcomeRow, SessionOutcome } from '../../../assessments/contract/index.ts'
import {
  changeWords,
  isChanged,
  rangeWords,
  reasonWords,
  rowsByCandidate,
  summary,
} from '../../../renderer/features/deliberations/outcome/outcome-words.ts'
import { standWords } from '../../../renderer/features/deliberations/outcome/stand-words.ts'

const scale = ['Onvoldoende', 'Matig', 'Goed', 'Zeer goed'].map((name, place) => ({ value: place + 1, name }))
const final = (level: number | null, reasonCode: string | null = null, reason = '') => ({ level, reasonCode, reason })
const row = (over: Partial<OutcomeRow>): OutcomeRow => ({
  candidateId: 'k1',
  competenceId: 'c1',
  title: 'Veilig werken',
  lowest: 2,
  highest: 3,
  mechanical: 2,
  final: final(2),
  change: 'same',
  ...over,
})
const rows = (...changes: OutcomeRow['change'][]) => changes.map((change) => ({ change }))

test('the sentence counts what follows the rule, what lies apart from it, and what is still to set', () => {
  expect(summary(rows('same', 'same', 'up', 'up', 'down', 'insufficient', 'without-rule', 'open'))).toBe(
    'Van 7 vastgelegde niveaus volgen er 2 de regel. ' +
      'Anders dan de regel: 2 hoger, 1 lager, 1 keer onvoldoende bewijs, 1 keer gaf de regel niets. ' +
      'Nog 1 vast te leggen.',
  )
  expect(summary(rows('same', 'same', 'same'))).toBe('Alle 3 vastgelegde niveaus volgen de regel.')
  expect(summary(rows('same'))).toBe('Het ene vastgelegde niveau volgt de regel.')
  expect(summary(rows('up'))).toBe('Het ene vastgelegde niveau volgt de regel niet. Anders dan de regel: 1 hoger.')
  expect(summary(rows('up', 'down'))).toBe(
    'Van 2 vastgelegde niveaus volgt er geen de regel. Anders dan de regel: 1 hoger, 1 lager.',
  )
  expect(summary(rows('same', 'up'))).toBe(
    'Van 2 vastgelegde niveaus volgt er 1 de regel. Anders dan de regel: 1 hoger.',
  )
  // Nothing set yet: no sentence about following.
  expect(summary(rows('open', 'open'))).toBe('Nog 2 vast te leggen.')
})

test('each level says how it lies beside the rule, in words', () => {
  expect(changeWords(row({}), scale)).toBe('zoals de regel')
  expect(changeWords(row({ final: final(3), change: 'up' }), scale)).toBe('1 niveau hoger dan Matig')
  expect(changeWords(row({ mechanical: 4, change: 'down' }), scale)).toBe('2 niveaus lager dan Zeer goed')
  expect(changeWords(row({ final: final(null), change: 'insufficient' }), scale)).toBe('de regel gaf Matig')
  expect(changeWords(row({ final: final(null), mechanical: null, change: 'insufficient' }), scale)).toBe(
    'ook de regel gaf niets',
  )
  expect(changeWords(row({ mechanical: null, change: 'without-rule' }), scale)).toBe('de regel gaf niets')
  expect(changeWords(row({ final: null, change: 'open' }), scale)).toBe('nog niet vastgelegd; de regel geeft Matig')
  expect(changeWords(row({ final: null, mechanical: null, change: 'open' }), scale)).toBe('nog niet vastgelegd')
  expect(
    (['open', 'same', 'up', 'down', 'insufficient', 'without-rule'] as const).filter((change) => isChanged({ change })),
  ).toEqual(['up', 'down', 'insufficient', 'without-rule'])
})

test('what was given apart, and the reason: the ready one, own words, or both', () => {
  expect(rangeWords(row({}), scale)).toBe('Matig tot Goed')
  expect(rangeWords(row({ highest: 2 }), scale)).toBe('Matig')
  expect(rangeWords(row({ lowest: null, highest: null }), scale)).toBe('geen niveau')
  expect(reasonWords(row({ final: null }))).toBe('')
  expect(reasonWords(row({ final: final(2, 'more-concrete') }))).toBe('Concreter bewijs')
  expect(reasonWords(row({ final: final(2, null, 'Zei het zelf.') }))).toBe('Zei het zelf.')
  expect(reasonWords(row({ final: final(2, 'more-concrete', 'Zei het zelf.') }))).toBe(
    'Concreter bewijs: Zei het zelf.',
  )
  // A reason from a newer Wakker has no words here yet; one's own words still show.
  expect(reasonWords(row({ final: final(2, 'from-the-future', 'Zei het zelf.') }))).toBe('Zei het zelf.')
})

test('rows stand per candidate in the order of the session; without rows a candidate is left out', () => {
  const candidate = (id: string) => ({
    candidate: { id, code: id.toUpperCase(), name: id },
    gate: 'open' as const,
    mayLook: true,
    closedAt: null,
    toldOn: null,
    answer: null,
  })
  const outcome: SessionOutcome = {
    sessionId: 's',
    session: 'Sessie',
    scale,
    combination: 'median',
    candidates: ['k2', 'k1', 'k3'].map(candidate),
    rows: [row({}), row({ competenceId: 'c2', change: 'up' }), row({ candidateId: 'k2' })],
  }
  const shown = (keep: Parameters<typeof rowsByCandidate>[1]) =>
    rowsByCandidate(outcome, keep).map((one) => [one.candidate.id, one.rows.length])
  expect(shown(() => true)).toEqual([
    ['k2', 1],
    ['k1', 2],
  ])
  expect(shown(isChanged)).toEqual([['k1', 1]])
  expect(shown((_, name) => name === 'K2 k2')).toEqual([['k2', 1]])
})

test('after the levels: closed, told and answered, or what is still to come', () => {
  const closedAt = '2026-11-20T10:00:00.000Z'
  expect(standWords({ closedAt: null, toldOn: null, answer: null })).toEqual(['nog niet afgesloten'])
  expect(standWords({ closedAt, toldOn: null, answer: null })).toEqual([
    'afgesloten op 20 november',
    'nog niet verteld',
    'nog geen reactie',
  ])
  expect(standWords({ closedAt, toldOn: '2026-11-24', answer: 'contests' })).toEqual([
    'afgesloten op 20 november',
    'verteld op 24 november',
    'gaat niet akkoord',
  ])
})
