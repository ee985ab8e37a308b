// What two people can agree about: one competence of one candidate in one exercise, which both saw. An assessor's level
// there is made of their indicators by the programme's rule, as everywhere.
import { type CombinationRule, combine } from '../combine.ts'
import type { SessionMaterial } from './model.ts'
import type { Steps } from './steps.ts'

export interface Moment {
  candidateId: string
  competenceId: string
  exerciseId: string
  /** One per assessor who gave a level; at least one. */
  levels: readonly { personId: string; level: number }[]
}

const ratingsInAStep = 5_000

/** Candidate by candidate, competence by competence, exercise by exercise; the order of the ratings does not matter. */
export function* momentSteps(material: SessionMaterial): Steps<Moment[]> {
  const { candidates, competences, combination, given } = material
  const places = {
    candidates: placesOf(candidates.map(({ id }) => id)),
    targets: new Map(competences.flatMap(({ targetIds }, place) => targetIds.map((id) => [id, place] as const))),
    exercises: placesOf([...material.exercises.map(({ id }) => id), ...inOrder(given.map((g) => g.exerciseId))]),
  }
  const people = inOrder(given.map((g) => g.personId))
  const person = placesOf(people)
  // One number for all four: there are tens of thousands of ratings in a large session.
  const cells = new Map<number, number[]>()
  for (const [place, { candidateId, personId, exerciseId, targetId, level }] of given.entries()) {
    if (place % ratingsInAStep === 0) yield
    const [candidate, competence] = [places.candidates.get(candidateId), places.targets.get(targetId)]
    if (level === null || candidate === undefined || competence === undefined) continue
    const exercise = places.exercises.get(exerciseId) ?? 0
    const moment = (candidate * competences.length + competence) * places.exercises.size + exercise
    const cell = moment * people.length + (person.get(personId) ?? 0)
    const levels = cells.get(cell)
    if (levels === undefined) cells.set(cell, [level])
    else levels.push(level)
  }
  yield
  const exerciseIds = [...places.exercises.keys()]
  const found = [
    ...Map.groupBy(
      [...cells.keys()].sort((a, b) => a - b),
      (cell) => Math.floor(cell / people.length),
    ),
  ]
  return found.map(([moment, its]) => {
    const about = Math.floor(moment / exerciseIds.length)
    return {
      candidateId: candidates[Math.floor(about / competences.length)]?.id ?? '',
      competenceId: competences[about % competences.length]?.id ?? '',
      exerciseId: exerciseIds[moment % exerciseIds.length] ?? '',
      levels: its.flatMap((cell) => {
        const { level } = combine(cells.get(cell) ?? [], combination)
        return level === null ? [] : [{ personId: people[cell % people.length] ?? '', level }]
      }),
    }
  })
}

export const ratedByTwo = (moments: readonly Moment[]): Moment[] => moments.filter(({ levels }) => levels.length >= 2)

export const candidatesIn = (moments: readonly { candidateId: string }[]): string[] => [
  ...new Set(moments.map(({ candidateId }) => candidateId)),
]

export const assessorsIn = (moments: readonly Moment[]): string[] =>
  inOrder(moments.flatMap(({ levels }) => levels.map(({ personId }) => personId)))

/** What each assessor gave over all exercises: the level they bring to the eindbespreking. */
export function levelsApart(moments: readonly Moment[], rule: CombinationRule): { personId: string; level: number }[] {
  const given = moments.flatMap(({ levels }) => levels)
  return [...Map.groupBy(given, ({ personId }) => personId)].flatMap(([personId, own]) => {
    const { level } = combine(
      own.map((each) => each.level),
      rule,
    )
    return level === null ? [] : [{ personId, level }]
  })
}

const inOrder = (ids: readonly string[]) => [...new Set(ids)].sort()
const placesOf = (ids: readonly string[]) => new Map([...new Set(ids)].map((id, place) => [id, place] as const))
