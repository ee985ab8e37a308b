import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Run } from '../../../assessments/contract/index.ts'
import { type Proposal, proposeRuns } from '../../../assessments/rules/propose-runs.ts'
import { asTheyAre, unplanned } from '../../support/plain.ts'

const counter = () => {
  let n = 0
  return () => `run-${++n}`
}
const cell = { competenceId: 'c', indicatorIds: [] }
const single = (id: string) => ({ id, group: false, matrix: [cell] })
const together = (id: string) => ({ id, group: true, matrix: [cell] })
const named = (letter: string, n: number) => Array.from({ length: n }, (_, i) => `${letter}${i + 1}`)
const people = (n: number) => named('k', n).map((id) => ({ id, code: id, name: id, extraTimePercent: 0, ...asTheyAre }))

const propose = (more: Partial<Proposal['body']>, exercises: Proposal['exercises']): Run[] =>
  proposeRuns({
    body: { candidates: people(6), assessorIds: named('a', 3), conflicts: [], runs: [], ...more },
    exercises,
    newId: counter(),
  })

const observersOf = (run: Run, id: string) =>
  run.observers.filter((o) => o.candidateIds.includes(id)).map((o) => o.personId)

describe('proposing runs', () => {
  it('gives each candidate a run of an individual exercise, two assessors in one of the exercises', () => {
    const runs = propose({ candidates: people(2), assessorIds: ['a1', 'a2'] }, [single('gesprek'), single('postbak')])
    expect(runs.map((run) => [run.exerciseId, run.candidateIds.join(), run.observers.map((o) => o.personId)])).toEqual([
      ['gesprek', 'k1', ['a1', 'a2']],
      ['gesprek', 'k2', ['a1', 'a2']],
      ['postbak', 'k1', ['a1']],
      ['postbak', 'k2', ['a2']],
    ])
  })

  it('divides a group evenly, with at most six together', () => {
    const runs = propose({ candidates: people(7) }, [together('overleg')])
    expect(runs.map((run) => run.candidateIds.length)).toEqual([4, 3])
  })

  it('keeps what is there and fills what is missing', () => {
    const mine: Run = {
      id: 'mine',
      exerciseId: 'gesprek',
      room: 'Lokaal 2',
      candidateIds: ['k2', 'gone'],
      observers: [{ personId: 'a3', candidateIds: ['k2', 'gone'] }],
      ...unplanned,
    }
    const runs = propose({ candidates: people(2), runs: [mine] }, [single('gesprek')])
    expect(runs[0]).toMatchObject({ id: 'mine', room: 'Lokaal 2', candidateIds: ['k2'] })
    expect(runs[0]?.observers.map((o) => o.personId)).toEqual(['a3', 'a1'])
    expect(runs[1]?.candidateIds).toEqual(['k1'])
    expect(propose({ candidates: people(2), runs }, [single('gesprek')])).toEqual(runs)
  })

  it('lets somebody with a conflict watch the others of the group', () => {
    const conflicts = [{ personId: 'a1', candidateId: 'k1' }]
    const [run] = propose({ candidates: people(3), conflicts }, [together('overleg')])
    expect(run?.observers.flatMap((o) => (o.personId === 'a1' ? o.candidateIds : []))).not.toContain('k1')
    for (const id of named('k', 3)) expect(run && observersOf(run, id)).toHaveLength(2)
  })

  it('proposes runs without observers when there is nobody', () => {
    const runs = propose({ assessorIds: [] }, [single('gesprek')])
    expect(runs).toHaveLength(6)
    expect(runs.every((run) => run.observers.length === 0)).toBe(true)
  })

  const question = fc.record({
    candidates: fc.integer({ min: 0, max: 15 }),
    assessors: fc.integer({ min: 0, max: 6 }),
    groups: fc.array(fc.boolean(), { minLength: 1, maxLength: 5 }),
    conflicts: fc.array(fc.tuple(fc.nat(14), fc.nat(5)), { maxLength: 12 }),
  })

  it('keeps the rules whenever there are people enough', () => {
    fc.assert(
      fc.property(question, ({ candidates, assessors, groups, conflicts: pairs }) => {
        const conflicts = pairs.map(([k, a]) => ({ personId: `a${a + 1}`, candidateId: `k${k + 1}` }))
        const body = { candidates: people(candidates), assessorIds: named('a', assessors), conflicts }
        const exercises = groups.map((group, i) => (group ? together(`e${i}`) : single(`e${i}`)))
        const runs = propose(body, exercises)
        expect(propose(body, exercises)).toEqual(runs)
        for (const run of runs) {
          expect(run.candidateIds.length).toBeLessThanOrEqual(6)
          for (const { personId, candidateId } of conflicts) {
            expect(observersOf(run, candidateId)).not.toContain(personId)
          }
        }
        for (const { id } of body.candidates) {
          const own = runs.filter((run) => run.candidateIds.includes(id))
          expect(own.map((run) => run.exerciseId)).toEqual(exercises.map((e) => e.id))
          const barred = new Set(conflicts.filter((c) => c.candidateId === id).map((c) => c.personId))
          const free = body.assessorIds.filter((personId) => !barred.has(personId)).length
          const counts = own.map((run) => observersOf(run, id).length)
          if (free >= 1) expect(Math.min(...counts)).toBeGreaterThanOrEqual(1)
          if (free >= 2) {
            expect(Math.max(...counts)).toBeGreaterThanOrEqual(2)
            expect(new Set(own.flatMap((run) => observersOf(run, id))).size).toBeGreaterThanOrEqual(2)
          }
        }
      }),
    )
  })

  it('keeps the load even: nobody is more than two runs ahead of another', () => {
    fc.assert(
      fc.property(question, ({ candidates, assessors, groups }) => {
        const assessorIds = named('a', assessors)
        const exercises = groups.map((group, i) => (group ? together(`e${i}`) : single(`e${i}`)))
        const runs = propose({ candidates: people(candidates), assessorIds }, exercises)
        const largest = Math.max(0, ...runs.map((run) => run.candidateIds.length))
        const loads = assessorIds.map((personId) =>
          runs
            .flatMap((run) => run.observers.filter((o) => o.personId === personId))
            .reduce((sum, o) => sum + o.candidateIds.length, 0),
        )
        if (loads.length > 0) expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(2 * largest)
      }),
    )
  })
})
