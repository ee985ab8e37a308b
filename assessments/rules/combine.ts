// From ratings to one start value per candidate and competence, by the programme's named rule and in the order domain.md
// names: indicators → competence per assessor, assessors within an exercise, then exercises. «Geen gelegenheid» is
// missing, never zero. Levels are ordinal: only order is used, and a tie goes to the lower level and is shown.
import type { ProgrammeBody } from '../contract/index.ts'

export type CombinationRule = ProgrammeBody['combination']
export interface Combined {
  level: number | null
  /** The two middle levels differed and the lower was taken. */
  tied: boolean
}

/**
 * Median of ordered levels; of an even number the lower of the two in the middle. `lowest` takes the lowest.
 * @param levels values 1..k, missing ones as null
 * @returns null when nothing was rated
 */
export function combine(levels: readonly (number | null)[], rule: CombinationRule): Combined {
  const known = levels.filter((level) => level !== null).sort((a, b) => a - b)
  const lower = known[Math.floor((known.length - 1) / 2)]
  const upper = known[Math.floor(known.length / 2)]
  if (lower === undefined || upper === undefined) return { level: null, tied: false }
  if (rule === 'lowest') return { level: known[0] ?? null, tied: false }
  return { level: lower, tied: lower !== upper }
}

export interface RatedLevel {
  personId: string
  exerciseId: string
  level: number | null
}
export interface StartValue extends Combined {
  exercises: { exerciseId: string; levels: number[]; level: number | null; tied: boolean }[]
}

/** An assessor's own level for a competence: their ratings within each exercise, then over exercises. */
export function assessorLevel(ratings: readonly RatedLevel[], personId: string, rule: CombinationRule): number | null {
  return startValue(
    ratings.filter((r) => r.personId === personId),
    rule,
  ).level
}

/** The start value for the eindbespreking with its arithmetic, exercise by exercise. */
export function startValue(ratings: readonly RatedLevel[], rule: CombinationRule): StartValue {
  const exercises = [...Map.groupBy(ratings, (r) => r.exerciseId)].map(([exerciseId, inExercise]) => {
    const people = [...Map.groupBy(inExercise, (r) => r.personId).values()]
    const perPerson = people.map(
      (own) =>
        combine(
          own.map((r) => r.level),
          rule,
        ).level,
    )
    const levels = perPerson.filter((level) => level !== null)
    return { exerciseId, levels, ...combine(levels, rule) }
  })
  return {
    ...combine(
      exercises.map((e) => e.level),
      rule,
    ),
    exercises,
  }
}
