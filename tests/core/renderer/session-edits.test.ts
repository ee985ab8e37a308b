// A session as the screen changes it: whoever goes takes along what refers to them, and nothing else.
import { describe, expect, it } from 'vitest'
import type { Run, SessionBody, Warning } from '../../../assessments/contract/index.ts'
import { dayOf, dayWords } from '../../../renderer/features/sessions/days.ts'
import { withConflict, withoutAssessor } from '../../../renderer/features/sessions/preparation/assessor-edits.ts'
import {
  codeTaken,
  nextCode,
  withoutCandidate,
} from '../../../renderer/features/sessions/preparation/candidate-edits.ts'
import {
  deviationsFor,
  type Reasons,
  sharedReason,
  withoutReason,
  withReason,
} from '../../../renderer/features/sessions/preparation/reasons.ts'
import {
  departed,
  joined,
  observes,
  runWith,
  withObserver,
  withProgramme,
  withRun,
} from '../../../renderer/features/sessions/preparation/run-edits.ts'
import { arrangements, asTheyAre, unplanned } from '../../support/plain.ts'

const candidate = (id: string, code = id) => ({ id, code, name: `Naam ${id}`, extraTimePercent: 0, ...asTheyAre })
const run = (id: string, candidateIds: string[], observers: Run['observers'] = [], exerciseId = 'group'): Run => ({
  id,
  exerciseId,
  room: '',
  candidateIds,
  observers,
  ...unplanned,
})
const body = (more: Partial<SessionBody> = {}): SessionBody => ({
  title: 'Sessie',
  place: '',
  day: '2026-11-17',
  programmeId: 'p1',
  jobProfileId: 'job',
  candidates: [candidate('a'), candidate('b')],
  assessorIds: ['ilse', 'bart'],
  conflicts: [{ personId: 'ilse', candidateId: 'a' }],
  runs: [
    run('r1', ['a', 'b'], [{ personId: 'ilse', candidateIds: ['a', 'b'] }]),
    run('r2', ['a'], [{ personId: 'bart', candidateIds: ['a'] }], 'alone'),
  ],
  ...arrangements,
  ...more,
})

describe('the next code', () => {
  it.each([
    [[], 'K-01'],
    [['K-06'], 'K-07'],
    [['K-09'], 'K-10'],
    [['A1', 'K-99'], 'K-100'],
    [['deelnemer'], 'K-01'],
    [['K-02', 'k-03', 'K-02b'], 'k-04'],
  ])('after %j comes %s', (codes, next) => {
    expect(nextCode(codes.map((code) => ({ code })))).toBe(next)
  })

  it('skips a code that is taken, however it is written', () => {
    expect(nextCode([{ code: 'k-03' }, { code: 'K-02' }])).toBe('K-04')
    expect(codeTaken([candidate('a', 'K-01')], ' k-01 ', null)).toBe(true)
    expect(codeTaken([candidate('a', 'K-01')], 'K-01', 'a')).toBe(false)
  })
})

describe('who goes', () => {
  it('a candidate: their own run and conflicts go, the group stays', () => {
    const left = withoutCandidate(body(), 'a')
    expect(left.runs).toEqual([run('r1', ['b'], [{ personId: 'ilse', candidateIds: ['b'] }])])
    expect(left.conflicts).toEqual([])
  })

  it('an assessor: observes nobody any more', () => {
    const left = withoutAssessor(body(), 'ilse')
    expect(left.runs.map(({ observers }) => observers.length)).toEqual([0, 1])
    expect(left.assessorIds).toEqual(['bart'])
    expect(left.conflicts).toEqual([])
  })

  it('a programme: the runs go, and the job profile of another framework', () => {
    expect(withProgramme(body(), 'p2', true)).toMatchObject({ runs: [], jobProfileId: 'job' })
    expect(withProgramme(body(), 'p2', false).jobProfileId).toBeNull()
    const same = body()
    expect(withProgramme(same, 'p1', true)).toBe(same)
  })
})

describe('runs by hand', () => {
  it('joining one group is leaving another, with who observed there', () => {
    const two = withRun(body(), 'group', 'r3')
    const after = joined(two, 'r3', 'a')
    expect(runWith(after, 'group', 'a')?.id).toBe('r3')
    expect(observes(runWith(after, 'group', 'b'), 'ilse', 'b')).toBe(true)
    expect(after.runs.find(({ id }) => id === 'r1')?.observers).toEqual([{ personId: 'ilse', candidateIds: ['b'] }])
    expect(runWith(after, 'alone', 'a')?.id).toBe('r2')
  })

  it('a run of one alone goes with them; an empty group stays to be filled', () => {
    expect(departed(body(), 'r2', 'a', false).runs.map(({ id }) => id)).toEqual(['r1'])
    const emptied = departed(departed(body(), 'r1', 'a', true), 'r1', 'b', true)
    expect(emptied.runs[0]).toEqual(run('r1', []))
  })

  it('an observer of nobody is no observer', () => {
    const seen = withObserver(body(), 'r2', 'ilse', 'a', true)
    expect(observes(runWith(seen, 'alone', 'a'), 'ilse', 'a')).toBe(true)
    expect(withObserver(seen, 'r2', 'ilse', 'a', false)).toEqual(body())
    expect(withObserver(body(), 'r2', 'ilse', 'a', false)).toEqual(body())
  })

  it('a conflict is there once', () => {
    expect(withConflict(body(), 'ilse', 'a', true).conflicts).toHaveLength(1)
    expect(withConflict(body(), 'ilse', 'a', false).conflicts).toEqual([])
  })
})

describe('reasons at the start', () => {
  const warnings: Warning[] = ['Dirk', 'An'].map((subject) => ({ code: 'same-name', subject, count: 2 }))

  it('one for all of a kind, or each their own', () => {
    const [first] = warnings
    const all = withReason(new Map(), warnings, 'Zo afgesproken')
    expect(sharedReason(all, warnings)).toBe('Zo afgesproken')
    const apart = withReason(all, first ? [first] : [], ' Broers ')
    expect(sharedReason(apart, warnings)).toBe('')
    expect(deviationsFor(apart, warnings).map(({ reason }) => reason)).toEqual(['Broers', 'Zo afgesproken'])
  })

  it('spaces are no reason', () => {
    const reasons: Reasons = withReason(new Map(), warnings.slice(0, 1), '   ')
    expect(withoutReason(reasons, warnings)).toEqual(warnings)
  })
})

it('a day is said in words, and today is the local one', () => {
  expect(dayWords('2026-11-17')).toBe('dinsdag 17 november 2026')
  expect(dayOf(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05')
})
