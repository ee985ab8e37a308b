// What a prepared document may hold of what is typed, the way back, and what a refused save asks of the person.
import { describe, expect, it } from 'vitest'
import { Candidate, Line, Phase, type Warning } from '../../../assessments/contract/index.ts'
import { back, edited, untouched } from '../../../renderer/features/preparation/edit-history.ts'
import { readAs, readWhole } from '../../../renderer/features/preparation/field-values.ts'
import { troubleOf } from '../../../renderer/features/preparation/save-trouble.ts'
import { byCode, warningSentence } from '../../../renderer/features/preparation/warning-words.ts'

describe('a typed value', () => {
  it.each(['0', '-5', '1e3', '7,5', '481', '', 'tien', '99999999999'])('«%s» is no number of minutes', (text) => {
    expect(readWhole(Phase.shape.minutes, text)).toEqual({ ok: false, code: 'minutes' })
  })

  it.each([
    ['1', 1],
    [' 480 ', 480],
    ['015', 15],
  ])('«%s» is a number of minutes', (text, value) => {
    expect(readWhole(Phase.shape.minutes, text)).toEqual({ ok: true, value })
  })

  it('says which rule a line breaks', () => {
    expect(readAs(Line, '   ')).toEqual({ ok: false, code: 'required' })
    expect(readAs(Line, 'x'.repeat(10_000))).toEqual({ ok: false, code: 'tooLong' })
    expect(readAs(Line, 'a\u0007b')).toEqual({ ok: false, code: 'controlCharacters' })
    expect(readAs(Candidate.shape.code, 'K'.repeat(21))).toEqual({ ok: false, code: 'tooLong' })
  })

  it.each([' Zoë ', '“D’Hondt”', '👩🏽‍🏭 Fatma', 'יוסף כהן'])('%s is a name, without the spaces around it', (name) => {
    expect(readAs(Line, name)).toEqual({ ok: true, value: name.trim() })
  })
})

describe('the way back', () => {
  it('is one step for typing on in one field, and one for each other change', () => {
    const typed = ['Ro', 'Rol'].reduce((now, title) => edited(now, title, 'title'), untouched('R'))
    const removed = edited(typed, '')
    expect(back(removed).body).toBe('Rol')
    expect(back(back(removed)).body).toBe('R')
    expect(back(untouched('R')).body).toBe('R')
  })

  it('has no step for a change that changes nothing', () => {
    const same = untouched('R')
    expect(edited(same, 'R')).toBe(same)
  })
})

describe('a save that failed', () => {
  it('asks to load again when another window was first, and to change something when it was refused', () => {
    expect(troubleOf('CHANGED_ELSEWHERE')).toBe('elsewhere')
    expect(troubleOf('IN_USE')).toBe('fixed')
    expect(troubleOf('WORK_EXISTS')).toBe('refused')
  })

  it('waits when it is not about the content', () => {
    expect(['DISK_FULL', 'LOCKED', undefined].map(troubleOf)).toEqual(['waiting', 'waiting', 'waiting'])
  })
})

describe('a warning', () => {
  const warning = (code: Warning['code'], subject: string, count: number | null = null): Warning => ({
    code,
    subject,
    count,
  })

  it('is a sentence with what it is about, for every code', () => {
    for (const code of ['too-many-indicators', 'run-without-assessor', 'conflict-of-interest'] as const) {
      const sentence = warningSentence(warning(code, 'Postbak', 14))
      expect(sentence).toContain('Postbak')
      expect(sentence).toMatch(/\.$/)
      expect(sentence).not.toContain('{{')
    }
    expect(warningSentence(warning('too-many-indicators', 'Postbak', 14))).toContain('14 indicatoren')
  })

  it('keeps the order in which the kinds came', () => {
    const all = [warning('same-name', 'Dirk', 2), warning('no-assessors', ''), warning('same-name', 'An', 2)]
    expect(byCode(all).map(({ code, warnings }) => [code, warnings.length])).toEqual([
      ['same-name', 2],
      ['no-assessors', 1],
    ])
  })
})
