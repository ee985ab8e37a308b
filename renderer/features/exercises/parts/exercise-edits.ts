// Changes to one exercise as a whole value. The library and a programme hold the same exercise; only its own id differs:
// in the library it is that of the document.
import { type Exercise, emptyBrief, type LibraryExerciseBody } from '../../../../assessments/contract/index.ts'

export const mostPhases = 12

export const minutesOf = ({ phases }: Pick<Exercise, 'phases'>): number =>
  phases.reduce((sum, phase) => sum + phase.minutes, 0)

export function newExercise(id: string, title: string, phase: string): Exercise {
  return {
    id,
    title,
    kind: 'role-play',
    group: false,
    phases: [{ name: phase, minutes: 20 }],
    matrix: [],
    brief: emptyBrief,
  }
}

/** An exercise of the library as a programme takes it: under the id it is known by there. */
export function asExercise({ title, kind, group, phases, matrix, brief }: LibraryExerciseBody, id: string): Exercise {
  return { id, title, kind, group, phases, matrix, brief }
}

/** An exercise of a programme as the library keeps it. A short name is given to it there. */
export function asLibraryBody({ id: _id, ...content }: Exercise, frameworkId: string): LibraryExerciseBody {
  return { ...content, code: '', frameworkId }
}

/** An edit of an exercise, done to one of the library. */
export function editedBody(
  body: LibraryExerciseBody,
  id: string,
  edit: (exercise: Exercise) => Exercise,
): LibraryExerciseBody {
  const { id: _id, ...content } = edit(asExercise(body, id))
  return { ...body, ...content }
}
