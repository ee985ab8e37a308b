// Words to begin a line with, from the final levels: what stands highest for the strengths, lowest for what can grow.
import type { CompetenceTalk } from '../../../../assessments/contract/index.ts'

const most = 4

/** Competences that no line of either side is about yet; what has no level is neither strong nor weak. */
export function proposals(
  competences: readonly CompetenceTalk[],
  side: 'strengths' | 'growth',
  lines: readonly string[],
): { competenceId: string; title: string; level: number }[] {
  const levelled = competences.flatMap(({ competenceId, title, final }) =>
    final?.level == null ? [] : [{ competenceId, title, level: final.level }],
  )
  const levels = levelled.map(({ level }) => level)
  const end = side === 'strengths' ? Math.max(...levels) : Math.min(...levels)
  return levelled
    .filter(({ level, title }) => level === end && !lines.some((line) => line.startsWith(title)))
    .slice(0, most)
}

/** The level they all have, where nothing stands out by the levels: people choose then. */
export function oneLevel(competences: readonly CompetenceTalk[]): number | null {
  const levels = new Set(competences.flatMap(({ final }) => (final?.level == null ? [] : [final.level])))
  const [only] = levels
  return levels.size === 1 && only !== undefined && competences.length > 1 ? only : null
}
