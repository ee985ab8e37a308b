// Days to change in tests: small ones told by hand, and generated ones.
import fc from 'fast-check'
import { type DayChange, emptyRun, type Run, type SessionBody } from '../../../assessments/contract/index.ts'
import { addMinutes } from '../../../assessments/contract/local-time.ts'
import { type DayFacts, pair, type RunProgress, type WorkInRun } from '../../../assessments/rules/day-change/facts.ts'

export const day = '2026-11-17'
export const at = (time: string) => `${day}T${time}`

export const exercises = [
  { id: 'talk', title: 'Rollenspel', minutes: 30, group: false },
  { id: 'post', title: 'Postbak', minutes: 45, group: false },
  { id: 'team', title: 'Groepsoverleg', minutes: 40, group: true },
]
const names = ['Ilse', 'Bart', 'Nadia', 'Otto', 'Pia', 'Rik']
export const people = names.map((name) => ({ id: name, name }))

export const run = (id: string, exerciseId: string, candidateIds: string[], more: Partial<Run> = {}): Run => ({
  ...emptyRun(id, exerciseId, candidateIds),
  ...more,
})
export const seenBy = (personId: string, ...candidateIds: string[]) => ({ personId, candidateIds })
export const candidate = (id: string) => ({ id, code: `K-${id}`, name: id, extraTimePercent: 0, accommodations: '' })

export const session = (runs: Run[], more: Partial<SessionBody> = {}): SessionBody => ({
  title: 'Sessie',
  place: '',
  day,
  programmeId: 'programme',
  jobProfileId: null,
  candidates: ['a', 'b', 'c'].map(candidate),
  assessorIds: ['Ilse', 'Bart', 'Nadia'],
  conflicts: [],
  runs,
  timetable: {
    days: [{ day, from: '09:00', to: '17:00', breaks: [{ from: '12:00', to: '12:45' }] }],
    rooms: ['1', '2', '3'],
    rolePlayers: [],
    pauseMinutes: 5,
    moments: [],
  },
  information: { purpose: '', readers: '', keptFor: '' },
  readiness: [],
  ...more,
})

export function facts(more: Partial<DayFacts> = {}): DayFacts {
  let made = 0
  return {
    now: at('08:50'),
    exercises,
    people,
    runs: new Map(),
    work: new Map(),
    presence: new Map(),
    out: new Set(),
    decided: new Set(),
    candidatesPerObserver: 6,
    newId: () => {
      made += 1
      return `new-${made}`
    },
    ...more,
  }
}

/** A day of up to eight candidates of whom some runs are done, some under way, and a few locked; planned without care. */
export const anyDay = fc
  .record({
    candidates: fc.integer({ min: 1, max: 8 }),
    assessors: fc.integer({ min: 1, max: 5 }),
    now: fc.integer({ min: 0, max: 480 }),
    planned: fc.boolean(),
    runs: fc.array(
      fc.record({
        exercise: fc.integer({ min: 0, max: 2 }),
        candidates: fc.array(fc.nat(7), { minLength: 1, maxLength: 7 }),
        observers: fc.array(fc.record({ person: fc.nat(4), share: fc.nat(255) }), { maxLength: 3 }),
        room: fc.constantFrom('', '1', '2', '3'),
        start: fc.option(fc.nat(90), { freq: 6 }),
        locked: fc.boolean(),
        state: fc.constantFrom('open', 'open', 'open', 'started', 'over'),
        work: fc.constantFrom('none', 'written', 'sealed'),
      }),
      { minLength: 1, maxLength: 12 },
    ),
    conflicts: fc.array(fc.tuple(fc.nat(4), fc.nat(7)), { maxLength: 6 }),
    decided: fc.array(fc.nat(7), { maxLength: 1 }),
  })
  .map((made) => {
    const ids = Array.from({ length: made.candidates }, (_, i) => `c${i}`)
    const assessorIds = names.slice(0, made.assessors)
    const barred = new Set(made.conflicts.map(([p, c]) => pair(names[p % made.assessors] ?? '', `c${c % ids.length}`)))
    const progress = new Map<string, RunProgress>()
    const work = new Map<string, WorkInRun>()
    const runs = made.runs.map((one, index): Run => {
      const exercise = exercises[one.exercise] ?? exercises[0]
      const all = [...new Set(one.candidates.map((c) => `c${c % ids.length}`))]
      const candidateIds = exercise?.group ? all : all.slice(0, 1)
      const observers = [...new Map(one.observers.map((o) => [o.person % made.assessors, o.share])).entries()]
        .map(([person, share]) => {
          const personId = assessorIds[person] ?? ''
          const seen = candidateIds.filter((id, i) => !barred.has(pair(personId, id)) && ((share >> i) & 1) === 0)
          return seenBy(personId, ...seen.slice(0, 6))
        })
        .filter((observer) => observer.candidateIds.length > 0)
      const id = `run-${index}`
      const state = one.state === 'open' && one.work !== 'none' && observers.length > 0 ? 'started' : one.state
      if (state === 'started' || state === 'over') progress.set(id, { state, until: null })
      const [writer] = observers
      if (one.work !== 'none' && writer !== undefined && state !== 'open') {
        const about = new Set(writer.candidateIds.slice(0, 2))
        work.set(pair(id, writer.personId), { sealed: one.work === 'sealed', candidateIds: about })
      }
      const start = made.planned && one.start !== null ? addMinutes(at('09:00'), one.start * 5) : null
      return run(id, exercise?.id ?? '', candidateIds, { observers, start, room: one.room, locked: one.locked })
    })
    const conflicts = [...barred].map((key) => {
      const [personId = '', candidateId = ''] = key.split(' ')
      return { personId, candidateId }
    })
    const body = session(runs, { candidates: ids.map(candidate), assessorIds, conflicts })
    const decided = new Set(made.decided.map((c) => `c${c % ids.length}`))
    return { body, facts: () => facts({ now: addMinutes(at('09:00'), made.now), runs: progress, work, decided }) }
  })

export const anyChange = fc
  .record({
    kind: fc.constantFrom<DayChange['kind'][]>(
      'arrived',
      'late',
      'absent',
      'stopped',
      'replaced',
      'traded',
      'assessor-out',
      'extra-run',
      'room',
      'moved',
    ),
    candidate: fc.nat(7),
    other: fc.nat(7),
    person: fc.nat(5),
    exercise: fc.nat(2),
    run: fc.nat(11),
    minutes: fc.integer({ min: 1, max: 300 }),
    room: fc.constantFrom('', '1', '2', '4'),
    time: fc.option(fc.nat(90)),
    several: fc.boolean(),
  })
  .map((made) => (body: SessionBody): DayChange => {
    const candidateId = body.candidates[made.candidate % body.candidates.length]?.id ?? ''
    const otherId = body.candidates[made.other % body.candidates.length]?.id ?? ''
    const personId = body.assessorIds[made.person % body.assessorIds.length] ?? ''
    const runId = body.runs[made.run % body.runs.length]?.id ?? ''
    const exerciseId = exercises[made.exercise]?.id ?? ''
    const start = addMinutes(at('09:00'), (made.time ?? 12) * 5)
    switch (made.kind) {
      case 'late':
        return { kind: 'late', candidateId, minutes: made.minutes }
      case 'replaced':
        return { kind: 'replaced', candidateId, by: { id: 'newcomer', code: 'K-new', name: 'Nieuw' } }
      case 'traded':
        return { kind: 'traded', candidateId, otherId, exerciseId }
      case 'assessor-out':
        return { kind: 'assessor-out', personId, standInId: made.several ? (names[made.other % 6] ?? null) : null }
      case 'extra-run': {
        const candidateIds = [...new Set(made.several ? [candidateId, otherId] : [candidateId])]
        const personIds = made.several ? [personId] : []
        const time = made.time === null ? null : start
        return { kind: 'extra-run', runId: 'extra', exerciseId, candidateIds, personIds, room: made.room, start: time }
      }
      case 'room':
        return { kind: 'room', runId, room: made.room }
      case 'moved':
        return { kind: 'moved', runId, start }
      default:
        return { kind: made.kind, candidateId }
    }
  })
