// Where a programme deviates from the rules of the field: too much at once to watch, or too few moments to judge on.

import type { Exercise } from '../contract/exercises.ts'
import type { Competence } from '../contract/framework-body.ts'
import type { ProgrammeBody, Warning } from '../contract/programmes.ts'
import { mostCompetencesPerExercise, mostIndicatorsPerExercise } from './norms.ts'
import { distinctWarnings, warning } from './warnings.ts'

export type KnownCompetences = readonly Pick<Competence, 'id' | 'number' | 'title'>[]

/** How a competence is called in a warning: its number and its title, as on every screen. */
export function competenceName(competences: KnownCompetences, id: string): string {
  const found = competences.find((competence) => competence.id === id)
  return found === undefined ? '' : `${found.number} ${found.title}`
}

/** Every competence that at least one exercise shows, in the order the exercises show them. */
export const shownCompetences = (exercises: readonly Pick<Exercise, 'matrix'>[]): string[] => [
  ...new Set(exercises.flatMap((exercise) => exercise.matrix.map((cell) => cell.competenceId))),
]

/** The same, as the framework has them and in its order. */
export function competencesShown<Known extends Pick<Competence, 'id'>>(
  competences: readonly Known[],
  exercises: readonly Pick<Exercise, 'matrix'>[],
): Known[] {
  const shown = new Set(shownCompetences(exercises))
  return competences.filter(({ id }) => shown.has(id))
}

export const minutesOf = (exercise: Pick<Exercise, 'phases'>): number =>
  exercise.phases.reduce((sum, phase) => sum + phase.minutes, 0)

export function programmeChecks(programme: ProgrammeBody, competences: KnownCompetences): Warning[] {
  const { exercises } = programme
  if (exercises.length === 0) return [warning('no-exercises', programme.title)]
  const inOne = shownCompetences(exercises).filter(
    (id) => exercises.filter((exercise) => exercise.matrix.some((cell) => cell.competenceId === id)).length === 1,
  )
  return distinctWarnings([
    ...exercises.flatMap(exerciseChecks),
    ...inOne.map((id) => warning('competence-in-one-exercise', competenceName(competences, id))),
  ])
}

function exerciseChecks({ title, matrix }: Exercise): Warning[] {
  if (matrix.length === 0) return [warning('exercise-without-competences', title)]
  const indicators = matrix.reduce((sum, cell) => sum + cell.indicatorIds.length, 0)
  const found: Warning[] = []
  if (matrix.length > mostCompetencesPerExercise) found.push(warning('too-many-competences', title, matrix.length))
  if (indicators > mostIndicatorsPerExercise) found.push(warning('too-many-indicators', title, indicators))
  return found
}
