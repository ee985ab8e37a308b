// Before a start: who was told, who agreed, who practised rating, and what of it a candidate's report may say.
import { describe, expect, it } from 'vitest'
import type { SessionBody } from '../../../assessments/contract/index.ts'
import { monthsAfter } from '../../../assessments/rules/months.ts'
import { isAboutMeasurement, readinessChecks } from '../../../assessments/rules/readiness-checks.ts'
import { candidate, id, sessionBody } from '../../support/prepared-file.ts'

const ann = { id: id(), name: 'Ann', calibratedOn: '2026-03-02' as string | null }
const bo = { id: id(), name: 'Bo', calibratedOn: null as string | null }
const [k1, k2] = [candidate('K-1', 'Kim'), candidate('K-2', 'ليلى 😀')]
const told = { purpose: 'waarvoor', readers: 'wie', keptFor: 'hoe lang' }
const ready = (candidateId: string) => ({ candidateId, informedOn: '2026-11-02', agreedOn: '2026-11-03' })

function checks(change: Partial<SessionBody>, people = [ann], calibrationMonths: number | null = 12) {
  const body = sessionBody(id(), {
    day: '2026-11-24',
    candidates: [k1, k2],
    assessorIds: people.map((person) => person.id),
    information: told,
    readiness: [ready(k1.id), ready(k2.id)],
    ...change,
  })
  return readinessChecks({ body, people, calibrationMonths }).map(({ code, subject, count }) => [code, subject, count])
}

describe('readiness', () => {
  it('finds nothing when everybody was told and agreed', () => expect(checks({})).toEqual([]))

  it('names by code who was not told, and who did not agree', () => {
    const readiness = [{ ...ready(k1.id), agreedOn: null }]
    expect(checks({ readiness })).toEqual([
      ['candidate-not-informed', 'K-2', null],
      ['candidate-not-agreed', 'K-1', null],
      ['candidate-not-agreed', 'K-2', null],
    ])
  })

  it('counts the texts that are missing, spaces being no text', () => {
    expect(checks({ information: { ...told, readers: '  ', keptFor: '' } })).toEqual([['information-missing', '', 2]])
    const nobody = { information: { purpose: '', readers: '', keptFor: '' }, candidates: [], readiness: [] }
    expect(checks(nobody)).toEqual([])
  })

  it.each([
    [null, false],
    ['2025-11-23', false],
    ['2025-11-24', true],
    ['2026-11-24', true],
    ['2027-01-01', true],
  ])('calibrated on %s for a session on 24 November 2026: %s', (calibratedOn, fresh) => {
    expect(checks({}, [{ ...bo, calibratedOn }])).toEqual(fresh ? [] : [['assessor-not-calibrated', 'Bo', 12]])
  })

  it('asks what the programme asks, and nothing when it asks nothing', () => {
    expect(checks({}, [{ ...bo, calibratedOn: '2026-08-24' }], 3)).toEqual([])
    expect(checks({}, [{ ...bo, calibratedOn: '2026-08-23' }], 3)).toEqual([['assessor-not-calibrated', 'Bo', 3]])
    expect(checks({}, [bo], null)).toEqual([])
  })

  it.each([
    ['2025-11-30', 3, '2026-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-11-17', 60, '2031-11-17'],
  ])('%s and %i months is %s', (from, months, to) => expect(monthsAfter(from, months)).toBe(to))
})

describe('what a report tells', () => {
  it.each([
    ['assessor-not-calibrated', true],
    ['candidate-one-assessor', true],
    ['candidate-not-informed', false],
    ['candidate-not-agreed', false],
    ['information-missing', false],
    ['run-not-planned', false],
    ['timetable-clash', false],
    ['person-in-two-sessions', false],
  ] as const)('%s: %s', (code, told) => expect(isAboutMeasurement({ code })).toBe(told))
})
