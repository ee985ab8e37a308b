// Anything may be offered as a source: the right failure, no exception, no waiting, and never a line without a fate.
import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { LineCorrection } from '../../../assessments/contract/imports.ts'
import { decodeSource, readOpleidingsprofiel } from '../../../assessments/frameworks/index.ts'
import { faultsInLines, fixture } from './sources.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const failure = (source: Uint8Array) => {
  const decoded = decodeSource(source)
  return decoded.ok ? readOpleidingsprofiel(decoded.text, []) : decoded
}

describe('encodings', () => {
  const text = fixture.replaceAll('−', '–').replaceAll('\u00ad', '')
  const utf16 = (bigEndian: boolean, mark: boolean) => {
    const buffer = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le')
    return new Uint8Array(bigEndian ? buffer.swap16() : buffer)
  }
  const windows1252 = () => {
    const special: Record<string, number> = { '–': 0x96, '“': 0x93, '”': 0x94, '’': 0x92, '…': 0x85 }
    return Uint8Array.from([...text].map((letter) => special[letter] ?? letter.charCodeAt(0)))
  }
  test.each([
    ['UTF-8', () => bytes(text)],
    ['UTF-8 with a mark', () => bytes(`\ufeff${text}`)],
    ['UTF-16 LE with a mark', () => utf16(false, true)],
    ['UTF-16 BE with a mark', () => utf16(true, true)],
    ['UTF-16 LE without one', () => utf16(false, false)],
    ['UTF-16 BE without one', () => utf16(true, false)],
    ['Windows-1252', windows1252],
  ])('%s', (_, encode) => {
    expect(decodeSource(encode())).toEqual({ ok: true, text })
  })

  test('good UTF-8 with a letter cut in two stays UTF-8', () => {
    const cut = bytes(`${'één '.repeat(20)}é`).slice(0, -1)
    const decoded = decodeSource(cut)
    expect(decoded.ok && decoded.text.startsWith('één één')).toBe(true)
  })
})

describe('failures', () => {
  test('empty, too large, binary, no profile', () => {
    expect(failure(new Uint8Array())).toEqual({ ok: false, failure: 'SOURCE_EMPTY' })
    expect(failure(bytes(' \r\n\u00a0\t\n'))).toEqual({ ok: false, failure: 'SOURCE_EMPTY' })
    expect(readOpleidingsprofiel(' \n\f', [])).toEqual({ ok: false, failure: 'SOURCE_EMPTY' })
    expect(failure(new Uint8Array(50_000_000))).toEqual({
      ok: false,
      failure: 'SOURCE_TOO_LARGE',
      data: { megabytes: 50, most: 2 },
    })
    expect(readOpleidingsprofiel('a'.repeat(2_000_001), [])).toMatchObject({ failure: 'SOURCE_TOO_LARGE' })
    expect(failure(bytes('%PDF-1.7 en de rest'))).toEqual({ ok: false, failure: 'SOURCE_BINARY' })
    expect(failure(bytes('PK\u0003\u0004 en de rest'))).toEqual({ ok: false, failure: 'SOURCE_BINARY' })
    expect(failure(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10]))).toEqual({ ok: false, failure: 'SOURCE_BINARY' })
    expect(failure(bytes(`${fixture}\u0000`))).toEqual({ ok: false, failure: 'SOURCE_BINARY' })
    expect(failure(new Uint8Array(deflateRawSync(bytes(fixture))))).toMatchObject({ failure: 'SOURCE_BINARY' })
    expect(failure(bytes('Beste collega,\n\n1 Dit is een brief.\n− Met een lijst\n'))).toEqual({
      ok: false,
      failure: 'SOURCE_UNKNOWN',
    })
  })

  test.each([
    ['one line', () => ' '.repeat(900_000) + 'x '.repeat(500_000)],
    ['dashes', () => '−'.repeat(1_900_000)],
    ['brackets', () => `MODULE X\nNR COMPETENTIES\n1 A\n${'('.repeat(1_500)}\n`.repeat(1_000)],
    ['bullets', () => `MODULE X\nNR COMPETENTIES\n1 Aa\n${'− Doet iets\n'.repeat(120_000)}`],
    [
      // As many lines as any source may have; every other case is longer still.
      'modules that repeat nearly the same',
      () =>
        Array.from({ length: 3_300 }, (_, index) => {
          const word = String.fromCharCode(97 + (index % 26), 97 + (Math.floor(index / 26) % 26), 97 + (index % 7))
          return `MODULE M${word.toUpperCase()}${index}\nNR COMPETENTIES\n\n1 Doet ${word}\n\n− Kiest ${word} voor de dienst ${word}x in de ploeg\n`
        }).join(''),
    ],
    ['one sentence without end', () => `MODULE X\nNR COMPETENTIES\n1 Aa\n− Doet\n${'en nog iets\n'.repeat(150_000)}`],
  ])(
    'two megabytes of %s do not stall it',
    (_, make) => {
      const text = make()
      const read = readOpleidingsprofiel(text.slice(0, 2_000_000), [])
      if (read.ok) expect(faultsInLines(read.preview, text.slice(0, 2_000_000))).toEqual([])
      else expect(read.failure).toBe('SOURCE_UNKNOWN')
    },
    20_000,
  )
})

describe('whatever happens to a profile', () => {
  const lines = fixture.split('\n')
  const roles: LineCorrection['role'][] = [
    'indicator',
    'knowledge',
    'competence',
    'module',
    'continuation',
    'separate',
    'leave-out',
  ]
  const correction = fc.record({
    line: fc.integer({ min: 1, max: lines.length + 5 }),
    role: fc.constantFrom(...roles),
    number: fc.option(fc.string({ maxLength: 20 }), { nil: undefined }),
    text: fc.option(fc.string({ maxLength: 40, unit: 'grapheme' }), { nil: undefined }),
  })
  const holds = (text: string, corrections: LineCorrection[] = []) => {
    const read = readOpleidingsprofiel(text, corrections)
    if (read.ok) expect(faultsInLines(read.preview, text)).toEqual([])
    else expect(['SOURCE_EMPTY', 'SOURCE_BINARY', 'SOURCE_UNKNOWN']).toContain(read.failure)
  }

  test('lines left out, doubled and shuffled', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(lines), fc.subarray(lines), (shuffled, kept) => {
        holds(shuffled.join('\n'))
        holds([...kept, ...kept].join('\r\n'))
      }),
      { numRuns: 60 },
    )
  })

  test('any corrections', () => {
    fc.assert(
      fc.property(fc.array(correction, { maxLength: 40 }), (corrections) => holds(fixture, corrections)),
      { numRuns: 80 },
    )
  })

  test('any text in between, and any bytes', () => {
    const words = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('MODULE', '−', '12', '(3)', '\f', '1 a', '-'))
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(lines.length), words), { maxLength: 20 }), (inserts) => {
        const changed = [...lines]
        for (const [at, text] of inserts) changed.splice(at, 0, text)
        holds(changed.join('\n'))
      }),
      { numRuns: 80 },
    )
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (source) => {
        const decoded = decodeSource(source)
        if (decoded.ok) holds(decoded.text)
      }),
    )
  })
})
