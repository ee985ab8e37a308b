// Changes to a programme as a whole value: exercises and their phases come, go and change places.
import type { Exercise, ProgrammeBody } from '../../../assessments/contract/index.ts'

export const mostExercises = 40
export const mostPhases = 12

export const minutesOf = ({ phases }: Pick<Exercise, 'phases'>): number =>
  phases.reduce((sum, phase) => sum + phase.minutes, 0)

export function newExercise(id: string, title: string, phase: string): Exercise {
  return { id, title, kind: 'role-play', group: false, phases: [{ name: phase, minutes: 20 }], matrix: [] }
}

export const withExercise = (body: ProgrammeBody, exercise: Exercise): ProgrammeBody => ({
  ...body,
  exercises: [...body.exercises, exercise],
})

export const withoutExercise = (body: ProgrammeBody, id: string): ProgrammeBody => ({
  ...body,
  exercises: body.exercises.filter((exercise) => exercise.id !== id),
})

export function changedExercise(
  body: ProgrammeBody,
  id: string,
  change: (exercise: Exercise) => Exercise,
): ProgrammeBody {
  return { ...body, exercises: body.exercises.map((exercise) => (exercise.id === id ? change(exercise) : exercise)) }
}
