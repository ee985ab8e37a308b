// The code on a form: one reading, and no slip that passes for another form.
import { describe, expect, it } from 'vitest'
import { letters } from '../../../assessments/bundles/crockford.ts'
import { formCode, readFormCode } from '../../../assessments/services/paper/form-code.ts'

const ids = Array.from({ length: 40 }, () => crypto.randomUUID())

describe('the code of a form', () => {
  it('is the same for the same assignment, and reads back', () => {
    for (const id of ids) {
      const code = formCode(id)
      expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/)
      expect(formCode(id)).toBe(code)
      expect(readFormCode(code)).toBe(code)
    }
    expect(new Set(ids.map(formCode)).size).toBe(ids.length)
  })

  it('may be typed without its dash, in either case, with the letters that look like figures', () => {
    const code = formCode('00000000-0000-4000-8000-0000000018c6')
    expect(code).toContain('0')
    const plain = code.replace('-', '')
    expect(readFormCode(plain.toLowerCase())).toBe(code)
    expect(readFormCode(` ${plain.slice(0, 2)} ${plain.slice(2)} `)).toBe(code)
    expect(readFormCode(plain.replaceAll('0', 'o'))).toBe(code)
  })

  it('tells every single slip and every two signs that changed places', () => {
    for (const id of ids.slice(0, 8)) {
      const signs = formCode(id).replace('-', '').split('')
      for (const [at, sign] of signs.entries()) {
        for (const other of letters) {
          const slip = signs.with(at, other).join('')
          expect(readFormCode(slip) === null, slip).toBe(other !== sign)
        }
        for (const [to, there] of signs.entries()) {
          if (there === sign) continue
          const swapped = signs.with(at, there).with(to, sign).join('')
          expect(readFormCode(swapped), swapped).toBeNull()
        }
      }
    }
  })

  it.each(['', 'K7QF', 'K7QF-3DX22', 'ÄÄÄÄ-ÄÄÄÄ', 'UUUU-UUUU'])('«%s» is a slip', (typed) => {
    expect(readFormCode(typed)).toBeNull()
  })
})
