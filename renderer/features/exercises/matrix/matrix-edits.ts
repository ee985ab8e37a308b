// The matrix of what an exercise shows, as it changes tick by tick. A competence that is shown without any indicator is
// rated as a whole; that is a choice, so the last indicator taken away leaves the competence standing.
import type { Competence, Exercise, MatrixCell } from '../../../../assessments/contract/index.ts'

type Shown = Pick<Competence, 'id' | 'indicators'>

export const cellOf = (exercise: Pick<Exercise, 'matrix'>, competenceId: string): MatrixCell | undefined =>
  exercise.matrix.find((cell) => cell.competenceId === competenceId)

/** A competence comes with all its indicators: which to leave out is the choice that takes thought. */
export function withCompetence(exercise: Exercise, competence: Shown, shown: boolean): Exercise {
  if (!shown) return { ...exercise, matrix: exercise.matrix.filter((cell) => cell.competenceId !== competence.id) }
  if (cellOf(exercise, competence.id) !== undefined) return exercise
  return withCell(exercise, competence, () => true)
}

export const withAllIndicators = (exercise: Exercise, competence: Shown): Exercise =>
  withCell(exercise, competence, () => true)

/** Shown and rated as a whole. */
export const withoutIndicators = (exercise: Exercise, competence: Shown): Exercise =>
  withCell(exercise, competence, () => false)

export function withIndicator(exercise: Exercise, competence: Shown, indicatorId: string, chosen: boolean): Exercise {
  const before = new Set(cellOf(exercise, competence.id)?.indicatorIds ?? [])
  return withCell(exercise, competence, (id) => (id === indicatorId ? chosen : before.has(id)))
}

/** Indicators keep the order of the framework, in whatever order they were ticked. */
function withCell(exercise: Exercise, { id, indicators }: Shown, chosen: (indicatorId: string) => boolean): Exercise {
  const cell: MatrixCell = {
    competenceId: id,
    indicatorIds: indicators.map((indicator) => indicator.id).filter(chosen),
  }
  return {
    ...exercise,
    matrix:
      cellOf(exercise, id) === undefined
        ? [...exercise.matrix, cell]
        : exercise.matrix.map((each) => (each.competenceId === id ? cell : each)),
  }
}

export interface MatrixCounts {
  competences: number
  indicators: number
}

export const countsOf = ({ matrix }: Pick<Exercise, 'matrix'>): MatrixCounts => ({
  competences: matrix.length,
  indicators: matrix.reduce((sum, cell) => sum + cell.indicatorIds.length, 0),
})
