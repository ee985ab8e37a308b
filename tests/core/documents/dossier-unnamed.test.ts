// Names that people typed do not leave in a document for third parties.
import { expect, it } from 'vitest'
import { unnamedBy } from '../../../assessments/services/dossier/unnamed.ts'

const { text, talk } = unnamedBy(
  [
    { code: 'K-01', name: 'Amina El Haddad' },
    { code: 'K-02', name: 'Bo Van Damme' },
    { code: 'K-03', name: 'Sofie Claes' },
  ],
  ['Leen Claes', 'Omar Aziz'],
  ['Greet Lambrechts'],
)

it.each([
  ['Amina El Haddad was later.', 'K-01 was later.'],
  ['Met amina  el haddad besproken.', 'Met K-01 besproken.'],
  ["Amina's werk en Haddad-nota", "K-01's werk en K-01-nota"],
  ['Van Damme keek toe, van ver.', 'Van K-02 keek toe, van ver.'],
  ['Claes zag dit.', '[naam] zag dit.'],
  ['Een aminabel woord', 'Een aminabel woord'],
  ['Omar en Greet beslisten.', 'Omar en Greet beslisten.'],
])('%s', (said, expected) => {
  expect(text(said)).toBe(expected)
})
it('of assessors nobody is named in what was said together; who leads is', () => {
  expect(talk('Omar zag meer. Leen bleef erbij, zegt Omar Aziz tegen Greet.')).toBe(
    'Een beoordelaar zag meer. Een beoordelaar bleef erbij, zegt een beoordelaar tegen Greet.',
  )
})
it('two candidates of one name are told by both codes', () => {
  const same = unnamedBy(
    [
      { code: 'K-01', name: 'Jan Smit' },
      { code: 'K-02', name: 'Jan Smit' },
    ],
    [],
    [],
  )
  expect(same.text('Jan Smit en Jan')).toBe('K-01 / K-02 en [naam]')
  const short = unnamedBy([{ code: 'K-05', name: 'Al' }], [], [])
  expect(short.text('Wat Al al deed')).toBe('Wat K-05 al deed')
  expect(unnamedBy([], [], []).text('Niets')).toBe('Niets')
})
