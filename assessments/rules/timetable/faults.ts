// What is wrong with a question before anything is planned: names nobody has, names used twice, times that go backwards.
// The schema has looked at the shape; this looks at what the parts say about each other.
import { isRealLocalTime } from '../../contract/local-time.ts'
import type { PlanProblem } from '../../contract/plan.ts'

export const planFaultCodes = [
  'same-id',
  'unknown-id',
  'not-a-date',
  'ends-before-start',
  'same-day',
  'break-outside-day',
  'minutes-missing',
  'minutes-and-phases',
  'watches-stranger',
] as const
/** `place`: where in the question, as `exercises[2].rooms[0]`; `id`: the name or time it is about. */
export interface PlanFault {
  code: (typeof planFaultCodes)[number]
  place: string
  id: string
}

export function faultsOf(problem: PlanProblem): PlanFault[] {
  return [...namesUsedTwice(problem), ...unknownNames(problem), ...timesWrong(problem), ...exercisesWrong(problem)]
}

type Named = readonly [place: string, id: string]
const named = (list: string, ids: readonly string[]): Named[] => ids.map((id, i) => [`${list}[${i}]`, id])
const idsOf = (list: string, items: readonly { id: string }[]): Named[] =>
  items.map(({ id }, i) => [`${list}[${i}].id`, id])

function namesUsedTwice(problem: PlanProblem): PlanFault[] {
  // Candidates, assessors and role players are people: one name is one person, who has one place at a time.
  const spaces: Named[][] = [
    [
      ...idsOf('candidates', problem.candidates),
      ...idsOf('assessors', problem.assessors),
      ...named('rolePlayers', problem.rolePlayers),
    ],
    named('rooms', problem.rooms),
    idsOf('exercises', problem.exercises),
    idsOf('fixed', problem.fixed),
    ...problem.exercises.map(({ rooms }, i) => named(`exercises[${i}].rooms`, rooms ?? [])),
    ...problem.exercises.map(({ candidates }, i) => named(`exercises[${i}].candidates`, candidates ?? [])),
    ...problem.fixed.map(({ candidates }, i) => named(`fixed[${i}].candidates`, candidates)),
    ...problem.fixed.map(({ assessors }, i) => named(`fixed[${i}].assessors`, assessors)),
    ...problem.fixed.map(({ watches }, i) =>
      named(`fixed[${i}].watches`, watches?.map(({ assessor }) => assessor) ?? []),
    ),
  ]
  return spaces.flatMap((space) => {
    const seen = new Set<string>()
    return space.flatMap(([place, id]): PlanFault[] => {
      if (seen.has(id)) return [{ code: 'same-id', place, id }]
      seen.add(id)
      return []
    })
  })
}

function unknownNames(problem: PlanProblem): PlanFault[] {
  const candidates = new Set(problem.candidates.map(({ id }) => id))
  const assessors = new Set(problem.assessors.map(({ id }) => id))
  const exercises = new Set(problem.exercises.map(({ id }) => id))
  const rooms = new Set(problem.rooms)
  const rolePlayers = new Set(problem.rolePlayers)
  const unknown = (known: ReadonlySet<string>, names: readonly Named[]): PlanFault[] =>
    names.flatMap(([place, id]) => (known.has(id) ? [] : [{ code: 'unknown-id', place, id }]))
  const maybe = (place: string, id: string | null): Named[] => (id === null ? [] : [[place, id]])
  return [
    ...problem.exercises.flatMap((exercise, i) => [
      ...unknown(rooms, named(`exercises[${i}].rooms`, exercise.rooms ?? [])),
      ...unknown(candidates, named(`exercises[${i}].candidates`, exercise.candidates ?? [])),
    ]),
    ...problem.conflicts.flatMap(({ assessor, candidate }, i) => [
      ...unknown(assessors, [[`conflicts[${i}].assessor`, assessor]]),
      ...unknown(candidates, [[`conflicts[${i}].candidate`, candidate]]),
    ]),
    ...problem.fixed.flatMap((slot, i) => [
      ...unknown(exercises, [[`fixed[${i}].exercise`, slot.exercise]]),
      ...unknown(candidates, named(`fixed[${i}].candidates`, slot.candidates)),
      ...unknown(assessors, named(`fixed[${i}].assessors`, slot.assessors)),
      ...unknown(rooms, maybe(`fixed[${i}].room`, slot.room)),
      ...unknown(rolePlayers, maybe(`fixed[${i}].rolePlayer`, slot.rolePlayer)),
      ...(slot.watches ?? []).flatMap(({ assessor, candidates: watched }, j): PlanFault[] => {
        const place = `fixed[${i}].watches[${j}]`
        const strangers = [
          ...(slot.assessors.includes(assessor) ? [] : [assessor]),
          ...watched.filter((candidate) => !slot.candidates.includes(candidate)),
        ]
        return strangers.map((id) => ({ code: 'watches-stranger', place, id }))
      }),
    ]),
  ]
}

function timesWrong(problem: PlanProblem): PlanFault[] {
  const spans: [place: string, from: string, to: string][] = [
    ...problem.candidates.flatMap(({ notBefore, notAfter }, i): [string, string, string][] =>
      notBefore === null && notAfter === null
        ? []
        : [[`candidates[${i}]`, notBefore ?? '0001-01-01T00:00', notAfter ?? '9999-12-31T23:59']],
    ),
    ...problem.candidates.flatMap(({ unavailable }, i) =>
      unavailable.map(({ from, to }, j): [string, string, string] => [`candidates[${i}].unavailable[${j}]`, from, to]),
    ),
    ...problem.assessors.flatMap(({ unavailable }, i) =>
      unavailable.map(({ from, to }, j): [string, string, string] => [`assessors[${i}].unavailable[${j}]`, from, to]),
    ),
    ...problem.fixed.map(({ start, end }, i): [string, string, string] => [`fixed[${i}]`, start, end]),
    ...problem.days.map(({ from, to }, i): [string, string, string] => [`days[${i}]`, from, to]),
    ...problem.days.flatMap(({ breaks }, i) =>
      breaks.map(({ from, to }, j): [string, string, string] => [`days[${i}].breaks[${j}]`, from, to]),
    ),
    ...problem.exercises.flatMap(({ moments }, i): [string, string, string][] =>
      moments === null ? [] : [[`exercises[${i}].moments.hours`, moments.hours.from, moments.hours.to]],
    ),
  ]
  const days = problem.days.map(({ day }) => day)
  return [
    ...spans.flatMap(([place, from, to]): PlanFault[] => {
      const unreal = [from, to].find((time) => time.length > 5 && !time.startsWith('0001') && !isRealLocalTime(time))
      if (unreal !== undefined) return [{ code: 'not-a-date', place, id: unreal }]
      return from < to ? [] : [{ code: 'ends-before-start', place, id: `${from} - ${to}` }]
    }),
    ...problem.exercises.flatMap(({ moments }, i): PlanFault[] =>
      moments !== null && moments.to < moments.from
        ? [{ code: 'ends-before-start', place: `exercises[${i}].moments`, id: `${moments.from} - ${moments.to}` }]
        : [],
    ),
    ...problem.days.flatMap(({ day, from, to, breaks }, i): PlanFault[] => [
      ...(days.indexOf(day) < i ? [{ code: 'same-day' as const, place: `days[${i}]`, id: day }] : []),
      ...breaks.flatMap((pause, j): PlanFault[] =>
        pause.from < from || pause.to > to
          ? [{ code: 'break-outside-day', place: `days[${i}].breaks[${j}]`, id: `${pause.from} - ${pause.to}` }]
          : [],
      ),
    ]),
  ]
}

function exercisesWrong({ exercises }: PlanProblem): PlanFault[] {
  return exercises.flatMap(({ minutes, phases, id }, i): PlanFault[] => {
    const place = `exercises[${i}]`
    if (minutes === undefined && phases === undefined) return [{ code: 'minutes-missing', place, id }]
    return minutes !== undefined && phases !== undefined ? [{ code: 'minutes-and-phases', place, id }] : []
  })
}
