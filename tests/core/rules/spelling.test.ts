// Corrections of spelling, and changes that only look like one.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { onlySpelling } from '../../../assessments/rules/spelling.ts'

describe('spelling', () => {
  test.each([
    ['Vraagt hulp aan de begeleider', 'Vraagt hulp aan de begeleider.'],
    ['vraagt hulp', 'Vraagt hulp'],
    ['Vraagt hulp aan collegas', 'Vraagt hulp aan collega’s'],
    ['Vraagt hulp aan een client', 'Vraagt hulp aan een cliënt'],
    ['Stuurt een email', 'Stuurt een e-mail'],
    ['Controlert het werk', 'Controleert het werk'],
    ['Gebruikt de beschermingmiddelen', 'Gebruikt de beschermingsmiddelen'],
    ['Zegt wat er gebeurd', 'Zegt wat er gebeurt'],
    ['Meld een fout', 'Meldt een fout'],
    ['Bakt een pannekoek', 'Bakt een pannenkoek'],
    ['Draagt veiligheids schoenen', 'Draagt veiligheidsschoenen'],
    ['Draagt veiligheid schoenen', 'Draagt veiligheidsschoenen'],
    ['Werkt door tot de lunchpauze', 'Werkt door tot de lunch-pauze'],
    ['Leest de werkinstrcutie', 'Leest de werkinstructie'],
    ['Meldt het neit', 'Meldt het niet'],
    ['Spreekt over de planing', 'Spreekt over de planning'],
    ['Legt het gereedschp terug', 'Legt het gereedschap terug'],
    ['Vraagt uitleg, als iets onduidelijk is', 'Vraagt uitleg als iets onduidelijk is'],
    ['Noteerd het aantal', 'Noteert het aantal'],
    ['Doet de taak zo als afgesproken', 'Doet de taak zoals afgesproken'],
    ['Neemt het intiatief', 'Neemt het initiatief'],
    ['Werkt 8 uur per dag', 'Werkt 8 uur per dag.'],
  ])('%s → %s', (before, after) => {
    expect(onlySpelling(before, after)).toBe(true)
  })
})

describe('another text', () => {
  test.each([
    ['Meldt een fout', 'Meldt geen fout'],
    ['Meldt een fout', 'Meldt een fout niet'],
    ['Werkt met handschoenen', 'Werkt zonder handschoenen'],
    ['Meldt alle fouten', 'Meldt fouten'],
    ['Meldt elke fout', 'Meldt elk fout'],
    ['Meldt een fout', 'Meldt één fout'],
    ['Meldt een fout', 'Meldt fouten'],
    ['Meldt een storing', 'Meldt een storingen'],
    ['Vraagt hulp aan de klant', 'Vraagt hulp aan de klanten'],
    ['Legt 5 stukken klaar', 'Legt 6 stukken klaar'],
    ['Legt 1,5 meter vrij', 'Legt 15 meter vrij'],
    ['Haalt 10 % minder', 'Haalt 10 minder'],
    ['Werkt veilig', 'Werkt ✘ veilig'],
    ['Werkt veilig', 'Werkt ≠ veilig'],
    ['Werkt veilig', 'Werkt v\u0336e\u0336i\u0336l\u0336i\u0336g\u0336'],
    ['Begint voor de pauze', 'Begint na de pauze'],
    ['Legt het stuk op de bank', 'Legt het stuk op de band'],
    ['Vraagt de klant', 'Vraagt de kant'],
    ['Doet de taak', 'Doet de taart'],
    ['Levert het werk af', 'Leert het werk af'],
    ['Staat klaar', 'Slaat klaar'],
    ['Is vriendelijk', 'Is onvriendelijk'],
    ['Werkt nauwkeurig', 'Werkt onnauwkeurig'],
    ['Geeft voldoende uitleg', 'Geeft onvoldoende uitleg'],
    ['Controleert het werk', 'Controleerde het werk'],
    ['Vraagt uitleg aan een collega', 'Vraagt uitleg aan een begeleider'],
    ['Vraagt uitleg', 'Vraagt uitleg aan een collega'],
    ['Vraagt hulp en legt uit', 'Legt uit en vraagt hulp'],
    ['Kan het werk', 'Moet het werk'],
    ['Komt met een voorstel', 'Komt meteen voorstel'],
    ['Werkt rustig door', 'Werkt rustiger door'],
    ['Neemt de leiding', 'Neemt de lading'],
    ['Komt maandag', 'Komt dinsdag'],
    ['Vraagt hulp', ''],
    ['Komt links binnen', 'Komt rechts binnen'],
    ['Neemt het mee', 'Neemt hem mee'],
  ])('%s ≠ %s', (before, after) => {
    expect(onlySpelling(before, after)).toBe(false)
  })
})

describe('whatever the text', () => {
  const word = fc.constantFrom('vraagt', 'meldt', 'de', 'fout', 'niet', 'begeleider', '12', 'collega’s', 'één', 'Bij')
  const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '))

  test('itself, louder or with a full stop, is only spelling', () => {
    fc.assert(
      fc.property(text, (one) => {
        expect(onlySpelling(one, one)).toBe(true)
        expect(onlySpelling(one, `${one.toUpperCase()}.`)).toBe(true)
      }),
    )
  })
  test('a negation or a number put in anywhere is not', () => {
    fc.assert(
      fc.property(text, fc.nat(12), fc.constantFrom('niet', 'geen', 'nooit', 'alle', '3', 'twee'), (one, at, extra) => {
        const words = one === '' ? [] : one.split(' ')
        words.splice(at, 0, extra)
        expect(onlySpelling(one, words.join(' '))).toBe(false)
        expect(onlySpelling(words.join(' '), one)).toBe(false)
      }),
    )
  })
  test('any two texts get an answer', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (one, other) => typeof onlySpelling(one, other) === 'boolean'))
  })
})
