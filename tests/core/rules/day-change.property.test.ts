// Whatever day it is and whatever happens: nothing written loses its place, nobody observes whom they may not, what has
// begun stays where it is, and what does not fit is said.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Run, SessionBody } from '../../../assessments/contract/index.ts'
import type { Clash } from '../../../assessments/contract/timetable-clashes.ts'
import { adapt } from '../../../assessments/rules/day-change/adapt.ts'

import { Plan } from '../../../assessments/rules/day-change/plan.ts'
import { anyChange, anyDay, facts } from './day-change-cases.ts'

const runs = Number(process.env.WAKKER_DAY_CHANGES ?? 600)
const seen = (body: SessionBody) =>
  new Set(
    body.runs.flatMap((run) =>
      run.observers.flatMap((o) => o.candidateIds.map((candidateId) => `${run.id} ${o.personId} ${candidateId}`)),
    ),
  )
const clashKeys = (found: Clash[]) =>
  new Set(found.map((c) => [c.code, ...c.slotIds.toSorted(), ...c.subjects].join(' ')))

describe('a change of the day', () => {
  it('keeps the rules on any day', () => {
    let made = 0
    fc.assert(
      fc.property(anyDay, anyChange, ({ body, facts: factsOf }, changeOf) => {
        const known = factsOf()
        const change = changeOf(body)
        const given = structuredClone(body)
        const adapted = adapt(body, change, known)
        expect(body).toEqual(given)
        expect(adapt(body, change, factsOf())).toEqual(adapted)
        if (!adapted.ok) return
        made += 1
        const after = adapted.body
        const run = (id: string) => after.runs.find((each) => each.id === id)

        // No work lost: who wrote about whom still observes them there.
        for (const [key, { candidateIds }] of known.work) {
          const [runId = '', personId = ''] = key.split(' ')
          const observer = run(runId)?.observers.find((o) => o.personId === personId)
          expect(observer, `${personId} keeps ${runId}`).toBeDefined()
          for (const id of candidateIds) {
            expect(observer?.candidateIds).toContain(id)
            expect(run(runId)?.candidateIds).toContain(id)
          }
        }
        // What has begun keeps its time; its room changes by hand only.
        for (const [id] of known.runs) {
          const old = body.runs.find((each) => each.id === id)
          expect(run(id)?.start).toBe(old?.start)
          if (change.kind !== 'room' || change.runId !== id) expect(run(id)?.room).toBe(old?.room)
        }
        for (const old of body.runs.filter(({ locked }) => locked)) {
          if (change.kind === 'moved' && change.runId === old.id) continue
          if (run(old.id) !== undefined) expect(run(old.id)?.start).toBe(old.start)
        }
        // Nobody is given somebody they may not observe, or more than they can follow.
        const before = seen(body)
        for (const key of seen(after)) {
          if (before.has(key)) continue
          const [, personId = '', candidateId = ''] = key.split(' ')
          expect(body.conflicts.some((c) => c.personId === personId && c.candidateId === candidateId)).toBe(false)
          expect(known.decided.has(candidateId)).toBe(false)
        }
        for (const each of after.runs) {
          expect(isWhole(each, after)).toBe(true)
          for (const { candidateIds } of each.observers) expect(candidateIds.length).toBeLessThanOrEqual(6)
        }
        expect(new Set(after.runs.map(({ id }) => id)).size).toBe(after.runs.length)
        // A clash that was not there before is told.
        const plan = new Plan(after, known)
        const old = clashKeys(new Plan(body, known).clashes())
        const fresh = [...clashKeys(plan.clashes())].filter((key) => !old.has(key))
        const told = adapted.effects.filter(({ code }) => code === 'clash').length
        expect(told).toBeGreaterThanOrEqual(fresh.length)
      }),
      { numRuns: runs },
    )
    // Else it would be a test of refusals.
    expect(made).toBeGreaterThan(runs / 4)
  })

  it('fits without a clash where there is plenty of room', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.nat(2), (minutes, who) => {
        const plan = roomyDay()
        const candidateId = plan.candidates[who]?.id ?? ''
        const adapted = adapt(plan, { kind: 'late', candidateId, minutes }, facts({ now: '2026-11-17T08:30' }))
        expect(adapted.ok && adapted.effects.some(({ code }) => code === 'clash')).toBe(false)
      }),
      { numRuns: 60 },
    )
  })
})

function isWhole({ candidateIds, observers }: Run, { candidates, assessorIds }: SessionBody): boolean {
  return (
    candidateIds.every((id) => candidates.some((each) => each.id === id)) &&
    new Set(candidateIds).size === candidateIds.length &&
    new Set(observers.map(({ personId }) => personId)).size === observers.length &&
    observers.every(
      (o) =>
        assessorIds.includes(o.personId) &&
        new Set(o.candidateIds).size === o.candidateIds.length &&
        o.candidateIds.every((id) => candidateIds.includes(id)),
    )
  )
}

function roomyDay(): SessionBody {
  const { body } = fc.sample(anyDay, { numRuns: 1, seed: 1 })[0] ?? { body: undefined }
  if (body === undefined) throw new Error('no day')
  const candidates = ['a', 'b', 'c'].map((id) => ({ id, code: id, name: id, extraTimePercent: 0, accommodations: '' }))
  const made = candidates.map(
    ({ id }, index): Run => ({
      id: `talk-${id}`,
      exerciseId: 'talk',
      room: '1',
      candidateIds: [id],
      observers: [{ personId: 'Ilse', candidateIds: [id] }],
      start: `2026-11-17T${String(9 + index).padStart(2, '0')}:00`,
      minutes: null,
      locked: false,
      rolePlayer: '',
    }),
  )
  return { ...body, candidates, conflicts: [], assessorIds: ['Ilse', 'Bart'], runs: made }
}
