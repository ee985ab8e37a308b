// Short forms while typing, key by key as the field sees them.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ShortForm } from '../../../assessments/contract/index.ts'
import { putForm, sameShort } from '../../../renderer/features/work/parts/short-form-list.ts'
import {
  type Expansion,
  expandTyped,
  expandWord,
  giveBack,
  type Typed,
} from '../../../renderer/features/work/parts/short-forms.ts'

const forms: ShortForm[] = [
  { short: 'kl', text: 'klant' },
  { short: 'ovl', text: 'overlegt met de collega' },
  { short: 'o.v.', text: 'onder voorbehoud' },
  { short: 'o', text: 'opdracht' },
  { short: 'DM', text: 'Dagelijks Materiaal' },
]

interface Field extends Typed {
  last: Expansion | null
}
/** As the field does it: one sign at the caret, then what the rules make of it. */
function press(field: Field, sign: string): Field {
  const { text, caret } = field
  const now =
    sign === '⌫'
      ? { text: text.slice(0, caret - 1) + text.slice(caret), caret: Math.max(0, caret - 1) }
      : { text: text.slice(0, caret) + sign + text.slice(caret), caret: caret + 1 }
  const back = giveBack(field.last, now)
  if (back !== undefined) return { ...back, last: null }
  const expansion = expandTyped(text, now, forms)
  return expansion === undefined ? { ...now, last: null } : { ...expansion, last: expansion }
}
const typed = (signs: string, from: Partial<Field> = {}): Field =>
  [...signs].reduce(press, { text: '', caret: 0, last: null, ...from })

describe('a short form', () => {
  it.each([
    ['kl ', 'klant '],
    ['de kl, ', 'de klant, '],
    ['kl.', 'klant.'],
    ['(kl)', '(klant)'],
    ['kl\n', 'klant\n'],
    ['Kl ', 'Klant '],
    ['dm ', 'Dagelijks Materiaal '],
    ['o ', 'opdracht '],
    ['o.v. ', 'onder voorbehoud '],
    ['kl kl ', 'klant klant '],
  ])('%j becomes %j', (signs, text) => {
    expect(typed(signs).text).toBe(text)
  })

  it.each(['klein ', 'snoekl ', "kl'n ", 'kl-man ', 'niet-kl ', 'kl/ovl ', 'wkl '])('stays in %j', (signs) => {
    expect(typed(signs).text).toBe(signs)
  })

  it('expands in the middle of a sentence, and the caret stays behind the space', () => {
    const after = typed(' ', { text: 'vraagt kl iets', caret: 9 })
    expect(after).toMatchObject({ text: 'vraagt klant  iets', caret: 13 })
  })

  it('is left alone inside a word that goes on after the caret', () => {
    expect(expandWord({ text: 'klok', caret: 2 }, forms)).toBeUndefined()
  })

  it('is what was typed again after Backspace, and stays so', () => {
    expect(typed('kl ⌫').text).toBe('kl ')
    expect(typed('kl ⌫weet ').text).toBe('kl weet ')
    expect(typed('kl x⌫').text).toBe('klant ')
    expect(typed('hij, kl,⌫').text).toBe('hij, kl,')
  })

  it('is expanded by Enter as well, where the sentence ends', () => {
    expect(expandWord({ text: 'helpt de kl', caret: 11 }, forms)).toEqual({ text: 'helpt de klant', caret: 14 })
    expect(expandWord({ text: 'helpt de klas', caret: 13 }, forms)).toBeUndefined()
  })

  it('does not touch what was pasted', () => {
    expect(expandTyped('', { text: 'kl ', caret: 3 }, forms)).toBeUndefined()
  })

  it('prefers the one typed exactly so', () => {
    const both = [...forms, { short: 'dm', text: 'dit moment' }]
    expect(expandWord({ text: 'dm', caret: 2 }, both)?.text).toBe('dit moment')
    expect(expandWord({ text: 'DM', caret: 2 }, both)?.text).toBe('Dagelijks Materiaal')
  })

  it('can always be taken back, and changes nothing without forms', () => {
    const sign = fc.constantFrom('k', 'l', 'K', 'o', '.', 'v', ' ', ',', "'", 'é', '⌫')
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 40 }), (signs) => {
        const field = typed(signs.join(''))
        expect(field.caret).toBe(field.text.length)
        if (field.last !== null) expect(press(field, '⌫').text).toBe(field.last.typed.text)
        expect(expandTyped(field.text, { text: `${field.text} `, caret: field.caret + 1 }, [])).toBeUndefined()
      }),
    )
  })
})

describe('the list', () => {
  it('stands in the order of the alphabet, and a change takes the place of what it was', () => {
    const list = putForm(putForm(forms, { short: 'a', text: 'afspraak' }, null), { short: 'klt', text: 'klant' }, 'kl')
    expect(list.map(({ short }) => short)).toEqual(['a', 'DM', 'klt', 'o', 'o.v.', 'ovl'])
  })
  it('takes capitals for the same letters', () => {
    expect(sameShort({ short: ' Kl' }, { short: 'kL ' })).toBe(true)
    expect(sameShort({ short: 'kl' }, { short: 'klt' })).toBe(false)
  })
})
