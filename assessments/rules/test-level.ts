// From points to a level: a fixed, published table that the exercise brings along. Nobody is judged by it alone; the
// assessor sees the points and the table, and decides. Source: domain.md, «Exercise»: test (key and points, with a table
// from points to level).
import type { ExerciseTest } from '../contract/exercises.ts'
import type { TestAnswer, TestTotal } from '../contract/work.ts'

/** The level whose `from` is the highest that the points reach; null without a table. */
export function levelForPoints(table: ExerciseTest['table'], points: number): number | null {
  const reached = table.filter(({ from }) => points >= from).toSorted((a, b) => b.from - a.from || b.level - a.level)
  return reached[0]?.level ?? null
}

/** Points per candidate, in the order given. An answer that has no points yet counts as none. */
export function testTotals(
  test: ExerciseTest | null,
  candidateIds: readonly string[],
  answers: readonly TestAnswer[],
): TestTotal[] {
  if (test === null || test.questions.length === 0) return []
  const of = test.questions.reduce((sum, { points }) => sum + points, 0)
  return candidateIds.map((candidateId) => {
    const points = answers
      .filter((answer) => answer.candidateId === candidateId)
      .reduce((sum, answer) => sum + (answer.points ?? 0), 0)
    return { candidateId, points, of, level: levelForPoints(test.table, points) }
  })
}
