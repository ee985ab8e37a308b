// The day goes otherwise: one change told by hand at a time, and what the rest of the timetable does.
import { describe, expect, it } from 'vitest'
import type { DayChange, SessionBody } from '../../../assessments/contract/index.ts'
import { adapt } from '../../../assessments/rules/day-change/adapt.ts'
import { type DayFacts, pair } from '../../../assessments/rules/day-change/facts.ts'
import { at, facts, run, seenBy, session } from './day-change-cases.ts'

function done(body: SessionBody, change: DayChange, known: DayFacts = facts()) {
  const adapted = adapt(body, change, known)
  if (!adapted.ok) throw new Error(adapted.refusal.code)
  const told = adapted.effects.map(({ code, who, from, to }) => [code, who, from, to].filter((x) => x !== '').join(' '))
  return { ...adapted, told, run: (id: string) => adapted.body.runs.find((each) => each.id === id) }
}
const refused = (body: SessionBody, change: DayChange, known: DayFacts = facts()) => {
  const adapted = adapt(body, change, known)
  return adapted.ok ? 'none' : adapted.refusal
}
const started = (...ids: string[]) => new Map(ids.map((id) => [id, { state: 'started' as const, until: null }]))
const written = (runId: string, personId: string, ...about: string[]) =>
  new Map([[pair(runId, personId), { sealed: false, candidateIds: new Set(about) }]])

const morning = session([
  run('a-talk', 'talk', ['a'], { start: at('09:00'), room: '1', observers: [seenBy('Ilse', 'a')] }),
  run('b-talk', 'talk', ['b'], { start: at('09:40'), room: '1', observers: [seenBy('Bart', 'b')] }),
  run('a-post', 'post', ['a'], { start: at('10:30'), room: '2', observers: [seenBy('Nadia', 'a')] }),
  run('team', 'team', ['a', 'b', 'c'], {
    start: at('14:00'),
    room: '3',
    observers: [seenBy('Ilse', 'a', 'b'), seenBy('Bart', 'c')],
  }),
])

describe('a candidate comes late', () => {
  it('moves what cannot be made to the next free place, and nothing else', () => {
    const { told, run: now } = done(morning, { kind: 'late', candidateId: 'a', minutes: 20 })
    // 09:20 to 09:50 would be in room 1 during the next run there.
    expect(told).toEqual(['run-moved K-a 2026-11-17T09:00 2026-11-17T11:20'])
    expect(now('team')?.start).toBe(at('14:00'))
  })
  it('takes the first gap in which the assessor and the room are free too', () => {
    const roomy = session(morning.runs.filter(({ id }) => id !== 'b-talk'))
    const { run: now } = done(roomy, { kind: 'late', candidateId: 'a', minutes: 20 })
    expect(now('a-talk')?.start).toBe(at('09:20'))
  })
  it('lets a group wait half an hour and no longer', () => {
    const group = session([run('team', 'team', ['a', 'b'], { start: at('09:00') })])
    expect(done(group, { kind: 'late', candidateId: 'a', minutes: 30 }).run('team')?.start).toBe(at('09:30'))
    const long = done(group, { kind: 'late', candidateId: 'a', minutes: 35 })
    expect(long.told).toEqual(['clash K-a candidate-late'])
    expect(long.run('team')?.start).toBe(at('09:00'))
  })
  it('leaves a locked run and says that it does not fit', () => {
    const locked = session(morning.runs.map((each) => ({ ...each, locked: true })))
    expect(done(locked, { kind: 'late', candidateId: 'a', minutes: 20 }).told).toEqual(['clash K-a candidate-late'])
  })
  it('is remembered when nothing has to move', () => {
    expect(done(morning, { kind: 'late', candidateId: 'c', minutes: 20 }).told.length).toBeGreaterThan(0)
    expect(done(session([]), { kind: 'late', candidateId: 'c', minutes: 5 }).effects).toEqual([])
  })
})

describe('a candidate is not there', () => {
  it('falls out of what has not begun; a run of their own goes', () => {
    const { told, run: now } = done(morning, { kind: 'absent', candidateId: 'a' })
    expect(now('a-talk')).toBeUndefined()
    expect(now('team')?.observers).toEqual([seenBy('Ilse', 'b'), seenBy('Bart', 'c')])
    expect(told).toEqual([
      'candidate-out-of-run K-a 2026-11-17T14:00',
      'run-dropped K-a 2026-11-17T09:00',
      'run-dropped K-a 2026-11-17T10:30',
    ])
  })
  it('keeps what was written when they stop, and drops the rest', () => {
    const known = facts({ now: at('09:10'), runs: started('a-talk'), work: written('a-talk', 'Ilse', 'a') })
    const { told, run: now } = done(morning, { kind: 'stopped', candidateId: 'a' }, known)
    expect(now('a-talk')).toEqual(morning.runs[0])
    expect(told).toContain('work-kept K-a')
    expect(now('a-post')).toBeUndefined()
  })
  it('takes whoever was never there out of what began without them', () => {
    const known = facts({ now: at('14:10'), runs: started('team'), work: written('team', 'Ilse', 'b') })
    const { run: now } = done(morning, { kind: 'absent', candidateId: 'a' }, known)
    expect(now('team')?.candidateIds).toEqual(['b', 'c'])
    expect(now('team')?.observers).toEqual([seenBy('Ilse', 'b'), seenBy('Bart', 'c')])
    const seen = facts({ now: at('14:10'), runs: started('team'), work: written('team', 'Ilse', 'a') })
    expect(done(morning, { kind: 'absent', candidateId: 'a' }, seen).run('team')).toEqual(morning.runs[3])
  })
  it('comes back into what there still is a place for', () => {
    const without = done(morning, { kind: 'absent', candidateId: 'a' }).body
    const known = facts({ now: at('11:00'), presence: new Map([['a', 'absent']]) })
    const { told, body } = done(without, { kind: 'arrived', candidateId: 'a' }, known)
    expect(body.runs.filter(({ candidateIds }) => candidateIds.includes('a'))).toHaveLength(3)
    expect(told).toContain('candidate-into-run K-a 2026-11-17T14:00')
    expect(
      refused(without, { kind: 'arrived', candidateId: 'a' }, facts({ presence: new Map([['a', 'present']]) })),
    ).toEqual({ code: 'NOTHING_CHANGES' })
  })
  it('is replaced by somebody who takes what has not begun', () => {
    const known = facts({ now: at('09:10'), runs: started('a-talk'), work: written('a-talk', 'Ilse', 'a') })
    const by = { id: 'd', code: 'K-d', name: 'Dirk' }
    const { body, run: now } = done(morning, { kind: 'replaced', candidateId: 'a', by }, known)
    expect(body.candidates.map(({ id }) => id)).toEqual(['a', 'd', 'b', 'c'])
    expect(now('a-talk')?.candidateIds).toEqual(['a'])
    expect(now('a-post')?.observers).toEqual([seenBy('Nadia', 'd')])
    expect(now('team')?.candidateIds).toEqual(['d', 'b', 'c'])
    expect(refused(morning, { kind: 'replaced', candidateId: 'a', by: { ...by, id: 'b' } })).toEqual({
      code: 'UNKNOWN_REFERENCE',
    })
  })
})

describe('two candidates change turns', () => {
  it('each takes the other’s time, and who may not observe the one who comes is replaced', () => {
    const known = session(morning.runs, { conflicts: [{ personId: 'Bart', candidateId: 'a' }] })
    const { run: now } = done(known, { kind: 'traded', candidateId: 'a', otherId: 'b', exerciseId: 'talk' })
    expect(now('a-talk')?.candidateIds).toEqual(['b'])
    expect(now('b-talk')?.candidateIds).toEqual(['a'])
    expect(now('b-talk')?.observers.map(({ personId }) => personId)).not.toContain('Bart')
    expect(now('b-talk')?.observers).toHaveLength(1)
  })
  it('not once somebody has written or sealed', () => {
    const change: DayChange = { kind: 'traded', candidateId: 'a', otherId: 'b', exerciseId: 'talk' }
    const writing = facts({ runs: started('b-talk'), work: written('b-talk', 'Bart', 'b') })
    expect(refused(morning, change, writing)).toEqual({
      code: 'WORK_EXISTS',
      assessor: 'Bart',
      exercise: 'Rollenspel',
    })
    const sealed = new Map([[pair('b-talk', 'Bart'), { sealed: true, candidateIds: new Set(['b']) }]])
    expect(refused(morning, change, facts({ work: sealed }))).toEqual({
      code: 'ALREADY_SEALED',
      exercise: 'Rollenspel',
    })
    expect(refused(morning, { ...change, exerciseId: 'team' })).toEqual({ code: 'NOTHING_CHANGES' })
  })
})

describe('an assessor drops out', () => {
  it('a stand-in takes over, also one who was not in the session', () => {
    const { body, run: now } = done(morning, { kind: 'assessor-out', personId: 'Ilse', standInId: 'Otto' })
    expect(body.assessorIds).toContain('Otto')
    expect(now('a-talk')?.observers).toEqual([seenBy('Otto', 'a')])
    expect(now('team')?.observers).toEqual([seenBy('Bart', 'c'), seenBy('Otto', 'a', 'b')])
  })
  it('the others share it out, without being in two places and without those who know the candidate', () => {
    const known = session(morning.runs, { conflicts: [{ personId: 'Nadia', candidateId: 'a' }] })
    const { run: now } = done(known, { kind: 'assessor-out', personId: 'Ilse', standInId: null })
    expect(now('a-talk')?.observers).toEqual([seenBy('Bart', 'a')])
    expect(
      now('team')
        ?.observers.flatMap(({ candidateIds }) => candidateIds)
        .toSorted(),
    ).toEqual(['a', 'b', 'c'])
    expect(now('team')?.observers.find(({ personId }) => personId === 'Nadia')?.candidateIds).toEqual(undefined)
  })
  it('what they wrote stays theirs', () => {
    const known = facts({ now: at('09:10'), runs: started('a-talk'), work: written('a-talk', 'Ilse', 'a') })
    const { told, run: now } = done(morning, { kind: 'assessor-out', personId: 'Ilse', standInId: null }, known)
    expect(now('a-talk')?.observers).toEqual([seenBy('Ilse', 'a')])
    expect(told).toContain('work-kept Ilse')
  })
  it('says which run nobody can observe', () => {
    const alone = session(morning.runs.slice(0, 1), { assessorIds: ['Ilse'] })
    const { told } = done(alone, { kind: 'assessor-out', personId: 'Ilse', standInId: null })
    expect(told).toEqual(['observer-changed K-a Ilse', 'run-without-observer K-a'])
  })
})

describe('a run by hand', () => {
  it('goes to another time, and what is in its way gives way', () => {
    const { told } = done(morning, { kind: 'moved', runId: 'a-talk', start: at('09:40') })
    expect(told).toEqual([
      'run-moved K-a 2026-11-17T09:00 2026-11-17T09:40',
      'run-moved K-b 2026-11-17T09:40 2026-11-17T10:10',
    ])
  })
  it('goes to another room; whoever was to be there goes to the one that came free', () => {
    const both = session([
      run('one', 'talk', ['a'], { start: at('09:00'), room: '1' }),
      run('two', 'talk', ['b'], { start: at('09:00'), room: '2' }),
    ])
    const { run: now } = done(both, { kind: 'room', runId: 'one', room: '2' })
    expect([now('one')?.room, now('two')?.room]).toEqual(['2', '1'])
    expect(refused(both, { kind: 'room', runId: 'one', room: '1' })).toEqual({ code: 'NOTHING_CHANGES' })
  })
  it('is added where everybody is free, before whoever has seen them least', () => {
    const extra: Extract<DayChange, { kind: 'extra-run' }> = {
      kind: 'extra-run',
      runId: 'x',
      exerciseId: 'post',
      candidateIds: ['b'],
      personIds: [],
      room: '2',
      start: null,
    }
    const { run: now } = done(morning, extra)
    expect(now('x')).toMatchObject({ start: at('11:15'), observers: [{ candidateIds: ['b'] }] })
    expect(done(morning, { ...extra, personIds: ['Otto'] }).body.assessorIds).toContain('Otto')
  })
  it('a run that has begun is not moved', () => {
    const known = facts({ runs: started('a-talk') })
    expect(refused(morning, { kind: 'moved', runId: 'a-talk', start: at('15:00') }, known)).toMatchObject({
      code: 'WORK_EXISTS',
    })
  })
})
