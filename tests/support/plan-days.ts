// Generated days for the proposal: ordinary ones, too full ones, and ones that contradict themselves.
import fc from 'fast-check'
import { PlanProblem, type PlanQuestion } from '../../assessments/contract/plan.ts'

const names = (letter: string, count: number) => Array.from({ length: count }, (_, i) => `${letter}${i + 1}`)
const clock = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
const times = fc.integer({ min: 96, max: 204 }).map((fives) => clock(fives * 5))

const days = fc
  .uniqueArray(
    fc.record({
      day: fc.constantFrom('2026-10-24', '2026-10-25', '2026-10-26', '2026-11-24', '2026-11-25'),
      from: fc.integer({ min: 90, max: 114 }),
      minutes: fc.oneof(
        { weight: 1, arbitrary: fc.integer({ min: 24, max: 72 }) },
        { weight: 3, arbitrary: fc.integer({ min: 72, max: 108 }) },
      ),
      breaks: fc.array(fc.record({ at: fc.integer({ min: 2, max: 100 }), minutes: fc.integer({ min: 1, max: 12 }) }), {
        maxLength: 2,
      }),
    }),
    { selector: ({ day }) => day, minLength: 1, maxLength: 2 },
  )
  .map((list) =>
    list.map(({ day, from, minutes, breaks }) => ({
      day,
      from: clock(from * 5),
      to: clock((from + minutes) * 5),
      breaks: breaks
        .filter((pause) => pause.at + pause.minutes < minutes)
        .map((pause) => ({ from: clock((from + pause.at) * 5), to: clock((from + pause.at + pause.minutes) * 5) })),
    })),
  )

/** Four ordinary ones for one of the others. */
const mostly = <T>(ordinary: fc.Arbitrary<T>, other: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 4, arbitrary: ordinary }, { weight: 1, arbitrary: other })

const counts = fc.record({
  candidates: fc.integer({ min: 1, max: 12 }),
  assessors: mostly(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 0, max: 6 })),
  rooms: mostly(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 0, max: 4 })),
  rolePlayers: mostly(fc.integer({ min: 1, max: 2 }), fc.constant(0)),
  exercises: fc.integer({ min: 1, max: 5 }),
})
const limits = fc.record({
  pauseMinutes: fc.constantFrom(0, 0, 5, 12),
  candidatesPerObserver: mostly(fc.constant(6), fc.constantFrom(3, 1)),
  stepMinutes: fc.constantFrom(5, 5, 1, 15),
  conflictMayShareGroup: fc.boolean(),
})

export const planProblems: fc.Arbitrary<PlanProblem> = fc
  .tuple(counts, days, limits)
  .chain(([count, plannedDays, limit]) => {
    const candidates = names('k', count.candidates)
    const assessors = names('a', count.assessors)
    const rooms = names('r', count.rooms)
    const rolePlayers = names('p', count.rolePlayers)
    const exercises = names('e', count.exercises)
    const some = (list: string[], most = list.length) => fc.uniqueArray(fc.constantFrom(...list), { maxLength: most })
    const someOf = (list: string[], most?: number) => (list.length === 0 ? fc.constant<string[]>([]) : some(list, most))
    const on = fc.constantFrom(...plannedDays.map(({ day }) => day))
    const span = fc
      .tuple(on, times, times)
      .filter(([, from, to]) => from < to)
      .map(([day, from, to]) => ({ from: `${day}T${from}`, to: `${day}T${to}` }))
    const away = fc.oneof(
      { weight: 5, arbitrary: fc.constant<{ from: string; to: string }[]>([]) },
      { weight: 1, arbitrary: fc.array(span, { maxLength: 2 }) },
    )
    const exercise = fc.record({
      minutes: mostly(fc.integer({ min: 2, max: 8 }), fc.integer({ min: 3, max: 24 })).map((fives) => fives * 5),
      group: fc.boolean(),
      mostCandidates: fc.integer({ min: 1, max: 8 }),
      assessors: fc.constantFrom(0, 1, 1, 1, 2),
      rooms: mostly(fc.constant(null), fc.option(someOf(rooms))),
      needsRolePlayer: mostly(fc.constant(false), fc.boolean()),
      candidates: fc.option(some(candidates), { freq: 5 }),
      moments: fc.option(
        fc.record({
          count: fc.integer({ min: 1, max: 4 }),
          to: fc.constantFrom('2026-11-04', '2026-11-20', '2026-11-27'),
        }),
        { freq: 6 },
      ),
    })
    const fixed = fc.record({
      exercise: fc.constantFrom(...exercises),
      candidates: fc.uniqueArray(fc.constantFrom(...candidates), { minLength: 1, maxLength: 3 }),
      assessors: someOf(assessors, 2),
      room: fc.option(fc.constantFrom(...(rooms.length > 0 ? rooms : ['']))),
      rolePlayer: fc.option(fc.constantFrom(...(rolePlayers.length > 0 ? rolePlayers : ['']))),
      span,
    })
    return fc
      .record({
        candidates: fc.tuple(
          ...candidates.map((id) =>
            fc
              .record({
                extraTimePercent: fc.constantFrom(0, 0, 0, 25, 33, 50),
                window: mostly(fc.constant(null), fc.option(span)),
                unavailable: away,
              })
              .map(({ extraTimePercent, window, unavailable }) => ({
                id,
                extraTimePercent,
                notBefore: window === null ? null : window.from,
                unavailable,
              })),
          ),
        ),
        assessors: fc.tuple(...assessors.map((id) => away.map((unavailable) => ({ id, unavailable })))),
        exercises: fc.tuple(
          ...exercises.map((id) =>
            exercise.map((each) => ({
              id,
              ...each,
              moments: each.moments === null ? null : { ...each.moments, from: '2026-11-02' },
            })),
          ),
        ),
        conflicts:
          assessors.length === 0
            ? fc.constant<{ assessor: string; candidate: string }[]>([])
            : fc.array(
                fc.record({ assessor: fc.constantFrom(...assessors), candidate: fc.constantFrom(...candidates) }),
                {
                  maxLength: 5,
                },
              ),
        fixed: mostly(fc.array(fixed, { maxLength: 0 }), fc.array(fixed, { maxLength: 3 })).map((list) =>
          list.map(({ span: { from, to }, room, rolePlayer, ...rest }, i) => ({
            ...rest,
            id: `f${i}`,
            room: room === '' ? null : room,
            rolePlayer: rolePlayer === '' ? null : rolePlayer,
            start: from,
            end: to,
          })),
        ),
        wishes: fc.record({ twoAssessors: fc.boolean(), seenByTwo: fc.boolean(), balancedOrder: fc.boolean() }),
      })
      .map((rest): PlanQuestion => ({ ...rest, rooms, rolePlayers, days: plannedDays, limits: limit }))
      .map((question) => PlanProblem.parse(question))
  })
