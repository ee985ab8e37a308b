// What people read out and type over: codes and keys. Forgiving where nothing can be mixed up, and nowhere else.
import { identityToRecipient } from 'age-encryption'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keyOf, recipientOf } from '../../../assessments/bundles/bech32.ts'
import { keyWords, makeCode, makeDevice, readCode, readKey } from '../../../assessments/bundles/index.ts'
import { proquints } from '../../../assessments/bundles/key-words.ts'

const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const codes = fc
  .array(fc.constantFrom(...letters), { minLength: 16, maxLength: 16 })
  .map((all) => all.join('').replace(/^(.{4})(.{4})(.{4})(.{4})$/, '$1-$2-$3-$4'))
const keys = fc.uint8Array({ minLength: 32, maxLength: 32 })
const gap = fc.constantFrom('', ' ', '-', ' - ', '\n', '\r\n', '\t', '\u00a0', '–')
const look = (typed: string, alike: boolean[]) =>
  [...typed].map((c, i) => (alike[i % 16] === true ? ({ '0': 'o', '1': 'l' }[c] ?? c) : c)).join('')

describe('a code', () => {
  it('is made of 80 random bits and read back as it is', () => {
    const made = Array.from({ length: 200 }, makeCode)
    expect(new Set(made).size).toBe(200)
    expect(new Set(made.join('')).size).toBe(33)
    for (const code of made) {
      expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/)
      expect(readCode(code)).toBe(code)
    }
  })

  it('forgives case, gaps and look-alikes', () => {
    const typings = fc.array(gap, { minLength: 17, maxLength: 17 })
    const sixteen = fc.array(fc.boolean(), { minLength: 16, maxLength: 16 })
    fc.assert(
      fc.property(codes, typings, sixteen, sixteen, (code, gaps, low, alike) => {
        const bare = look(code.replaceAll('-', ''), alike)
        const typed = [...bare].map((c, i) => gaps[i] + (low[i] === true ? c.toLowerCase() : c.toUpperCase())).join('')
        expect(readCode(typed + gaps[16])).toBe(code)
      }),
    )
  })

  it('takes nothing else', () => {
    fc.assert(
      fc.property(codes, fc.constantFrom('u', 'U', '!', 'é', 'ſ', 'ı', '０', '\0'), fc.nat(15), (code, wrong, at) => {
        const bare = code.replaceAll('-', '')
        expect(readCode(bare.slice(0, at) + wrong + bare.slice(at + 1))).toBe(null)
        expect(readCode(bare + bare.slice(0, at + 1))).toBe(null)
        expect(readCode(bare.slice(0, at))).toBe(null)
      }),
    )
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => readCode(text) === null || text.length >= 16))
  })
})

describe('proquints', () => {
  it('are those of the paper', () => {
    const published = {
      '127.0.0.1': 'lusab-babad',
      '63.84.220.193': 'gutih-tugad',
      '63.118.7.35': 'gutuk-bisog',
      '140.98.193.141': 'mudof-sakat',
      '64.255.6.200': 'haguz-biram',
      '128.30.52.45': 'mabiv-gibot',
      '147.67.119.2': 'natag-lisaf',
      '212.58.253.68': 'tibup-zujah',
      '216.35.68.215': 'tobog-higil',
      '216.68.232.21': 'todah-vobij',
      '198.81.129.136': 'sinid-makam',
      '12.110.110.204': 'budov-kuras',
    }
    for (const [address, words] of Object.entries(published)) {
      expect(proquints(Uint8Array.from(address.split('.'), Number)).join('-')).toBe(words)
    }
  })
})

describe('a key in words', () => {
  it('comes back, however it is typed', () => {
    fc.assert(
      fc.property(keys, fc.array(gap, { minLength: 17, maxLength: 17 }), fc.boolean(), (key, gaps, upper) => {
        const recipient = recipientOf(key)
        const words = keyWords(recipient)
        expect(words).toHaveLength(17)
        const typed = words.map((word, i) => gaps[i] + word).join('')
        expect(readKey(upper ? typed.toUpperCase() : typed)).toBe(recipient)
        expect(readKey(words.join('\n'))).toBe(recipient)
      }),
    )
  })

  it('is refused with any one letter wrong, two words swapped, or a word too few', () => {
    const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz')
    fc.assert(
      fc.property(keys, fc.nat(84), letter, (key, at, wrong) => {
        const typed = keyWords(recipientOf(key)).join('')
        fc.pre(typed[at] !== wrong)
        // 16 bits: one slip in 65536 passes. The seed below has none.
        expect(readKey(typed.slice(0, at) + wrong + typed.slice(at + 1))).toBe(null)
        expect(readKey(typed.slice(5))).toBe(null)
      }),
      { seed: 3 },
    )
    const words = keyWords(recipientOf(Uint8Array.from({ length: 32 }, (_, i) => i)))
    const [first = '', second = '', ...rest] = words
    expect(readKey([second, first, ...rest].join(' '))).toBe(null)
  })

  it('may be typed as age writes it, with its own checksum', async () => {
    for (let i = 0; i < 20; i += 1) {
      const { recipient, identity } = await makeDevice()
      expect(await identityToRecipient(identity)).toBe(recipient)
      expect(recipientOf(keyOf(recipient) ?? new Uint8Array())).toBe(recipient)
      expect(readKey(` ${recipient.slice(0, 30)}\n${recipient.slice(30).toUpperCase()} `)).toBe(recipient)
      const at = 4 + i * 2
      const other = recipient[at] === 'q' ? 'p' : 'q'
      expect(readKey(recipient.slice(0, at) + other + recipient.slice(at + 1))).toBe(null)
      expect(readKey(recipient.slice(0, -1))).toBe(null)
      expect(readKey(identity)).toBe(null)
    }
  })

  it('is not found in anything else', () => {
    for (const text of ['', 'age1', 'age1qqqq', 'hallo', 'AGE-SECRET-KEY-1', 'babab', `age1${'q'.repeat(58)}`]) {
      expect(readKey(text), text).toBe(null)
    }
    expect(() => keyWords('age1qqqq')).toThrow(RangeError)
  })
})
