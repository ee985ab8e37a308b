// The checks as a list to go through, the reasons that fit them, and the days at which candidates were told and agreed.
import { describe, expect, it } from 'vitest'
import type { SessionBody, Warning } from '../../../assessments/contract/index.ts'
import { withoutCandidate } from '../../../renderer/features/sessions/preparation/candidate-edits.ts'
import { checklistItems, checklistOf } from '../../../renderer/features/sessions/preparation/checklist.ts'
import { readinessOf, withDay, withoutDay } from '../../../renderer/features/sessions/preparation/readiness-edits.ts'
import { readyReasonsFor } from '../../../renderer/features/sessions/preparation/reasons.ts'
import { candidate, id, sessionBody } from '../../support/prepared-file.ts'

const warning = (code: Warning['code'], subject = ''): Warning => ({ code, subject, count: null })

describe('the checklist', () => {
  it('is met whole when nothing deviates', () => {
    const lines = checklistOf([])
    expect(lines.map(({ item }) => item)).toEqual([...checklistItems])
    expect(lines.every(({ warnings }) => warnings.length === 0)).toBe(true)
  })

  it('begins with what is not met, and leads to where it is mended', () => {
    const lines = checklistOf([
      warning('candidate-not-agreed', 'K-1'),
      warning('run-not-planned', 'Gesprek · K-1'),
      warning('candidate-not-agreed', 'K-2'),
    ])
    expect(lines.slice(0, 3).map(({ item, at, warnings }) => [item, at, warnings.length])).toEqual([
      ['timetable', 'timetable', 1],
      ['agreed', 'information', 2],
      ['people', 'candidates', 0],
    ])
    expect(lines).toHaveLength(checklistItems.length)
  })

  it('leads to the assessors when only they are missing', () => {
    expect(checklistOf([warning('no-assessors')])[0]).toMatchObject({ item: 'people', at: 'assessors' })
    expect(checklistOf([warning('no-assessors'), warning('no-candidates')])[0]).toMatchObject({ at: 'candidates' })
  })

  it('offers reasons that fit', () => {
    expect(readyReasonsFor('candidate-not-agreed')).toContain('on-paper')
    expect(readyReasonsFor('candidate-one-moment')).not.toContain('on-paper')
    expect(readyReasonsFor('candidate-one-moment')).toContain('few-people')
  })
})

describe('told and agreed', () => {
  const [k1, k2] = [candidate('K-1'), candidate('K-2')]
  const body: SessionBody = sessionBody(id(), { candidates: [k1, k2] })

  it('is set for one or for all, and a day that stands there stays', () => {
    const one = withDay(body, [k1.id], 'informedOn', '2026-11-02')
    expect(withoutDay(one, 'informedOn')).toEqual([k2.id])
    const all = withDay(one, withoutDay(one, 'informedOn'), 'informedOn', '2026-11-20')
    expect([k1, k2].map((each) => readinessOf(all, each.id).informedOn)).toEqual(['2026-11-02', '2026-11-20'])
    expect(withoutDay(all, 'agreedOn')).toEqual([k1.id, k2.id])
  })

  it('keeps nothing that says nothing, and goes with the candidate', () => {
    const told = withDay(body, [k1.id, k2.id], 'agreedOn', '2026-11-02')
    expect(withDay(told, [k1.id], 'agreedOn', null).readiness.map(({ candidateId }) => candidateId)).toEqual([k2.id])
    expect(withoutCandidate(told, k2.id).readiness.map(({ candidateId }) => candidateId)).toEqual([k1.id])
  })
})
