// Changes to a programme as a whole value: exercises come and go.
import type { Exercise, ProgrammeBody } from '../../../assessments/contract/index.ts'

export const mostExercises = 40

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
