// Names that every system takes, and that never stand on top of another file.
import { mkdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { freePath, safeName } from '../../../assessments/services/batches/file-names.ts'
import { documentFileName, nobodys } from '../../../assessments/services/documents/file-name.ts'
import { freshFolder } from '../../support/core.ts'

describe('a safe name', () => {
  it.each([
    ['Verslag K01', 'Verslag K01'],
    ['a<b>c:d"e/f\\g|h?i*j', 'a b c d e f g h i j'],
    ['regel\neen\ttwee\u0000drie', 'regel een twee drie'],
    ['eindigt op een punt...', 'eindigt op een punt'],
    ['.verborgen', 'verborgen'],
    ['../../etc/passwd', 'etc passwd'],
    ['CON', '_CON'],
    ['nul.txt', '_nul.txt'],
    ['COM¹', '_COM¹'],
    ['console', 'console'],
    ['Zoë Ångström', 'Zoë Ångström'],
    ['محمد', 'محمد'],
    ['omge\u202Edraaid', 'omge draaid'],
    ['\uD800half', 'half'],
    ['???', 'anders'],
    ['   ', 'anders'],
  ])('%j becomes %j', (text, name) => expect(safeName(text, 'anders')).toBe(name))

  it.each([
    ['a', 200],
    ['é', 200],
    ['👩🏽‍🏭', 200],
    ['字', 200],
  ])('cuts %s × %i at a whole sign', (sign, times) => {
    const name = safeName(sign.repeat(times), 'anders')
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(180)
    expect(Buffer.byteLength(name)).toBeGreaterThan(150)
    const folder = freshFolder()
    writeFileSync(freePath(folder, name, '.docx'), '')
    expect(basename(freePath(folder, name, '.docx'))).toBe(`${name} 2.docx`)
    expect(name).not.toContain('\uFFFD')
  })
})

it('never takes a name that is there already, whatever it is', () => {
  const folder = freshFolder()
  writeFileSync(join(folder, 'Plan.docx'), 'van een ander')
  mkdirSync(join(folder, 'Plan 2.docx'))
  expect(freePath(folder, 'Plan', '.docx')).toBe(join(folder, 'Plan 3.docx'))
})

it('holds no personal name unless asked for, and beside it the code', () => {
  const coach = { kind: 'coach', madeAt: '2026-11-21T09:00:00.000Z' } as const
  const cara = { code: 'K-01', name: 'Cara Peeters' }
  expect(documentFileName(coach, cara, false)).toBe('Verslag-coach-K-01-2026-11-21')
  expect(documentFileName(coach, cara, true)).toBe('Verslag-coach-K-01-Cara-Peeters-2026-11-21')
  // What no mail program passes on leaves the code.
  expect(documentFileName(coach, { code: 'K-02', name: 'مريم' }, true)).toBe('Verslag-coach-K-02-2026-11-21')
  expect(documentFileName({ ...coach, kind: 'group' }, nobodys, false)).toBe('Groepsoverzicht-2026-11-21')
})
