// Whether a matrix speaks of a framework: known competences, each once, with indicators of its own, each once.
import type { FrameworkBody, MatrixCell } from '../../contract/index.ts'

export function matricesFit(matrices: readonly (readonly MatrixCell[])[], { competences }: FrameworkBody): boolean {
  const indicatorsOf = new Map(competences.map(({ id, indicators }) => [id, new Set(indicators.map((i) => i.id))]))
  return matrices.every(
    (matrix) =>
      unique(matrix.map(({ competenceId }) => competenceId)) &&
      matrix.every(
        ({ competenceId, indicatorIds }) =>
          indicatorsOf.has(competenceId) &&
          unique(indicatorIds) &&
          indicatorIds.every((id) => indicatorsOf.get(competenceId)?.has(id) === true),
      ),
  )
}

export const unique = (ids: readonly string[]): boolean => new Set(ids).size === ids.length
