// A test as it is written: its questions with their points and key, and the table from points to level. What does not fit
// yet is said, never refused.
import type { ExerciseTest, Scale, TestQuestion } from '../../../../assessments/contract/index.ts'

export const pointsOf = ({ questions }: Pick<ExerciseTest, 'questions'>): number =>
  questions.reduce((sum, { points }) => sum + points, 0)

export interface TableRow {
  level: number
  name: string
  /** null: the table does not give this level. */
  from: number | null
  /** The most points that still give it; null where it cannot be told. */
  to: number | null
}

const byValue = (scale: Scale): Scale => scale.toSorted((one, other) => one.value - other.value)

/** One row for each level of the scale, lowest first. */
export function tableRows(test: ExerciseTest, scale: Scale): TableRow[] {
  const total = pointsOf(test)
  const rows = byValue(scale).map(({ value, name }) => ({
    level: value,
    name,
    from: test.table.find(({ level }) => level === value)?.from ?? null,
  }))
  return rows.map((row, at) => {
    if (row.from === null) return { ...row, to: null }
    const next = rows.slice(at + 1).find(({ from }) => from !== null)?.from
    const to = next === undefined || next === null ? total : next - 1
    return { ...row, to: to < row.from ? null : to }
  })
}

export function withFrom(test: ExerciseTest, level: number, from: number | null): ExerciseTest {
  const others = test.table.filter((row) => row.level !== level)
  const table = from === null ? others : [...others, { level, from }]
  return { ...test, table: table.toSorted((one, other) => one.level - other.level) }
}

/** The right answer goes along when its words change. */
export function withOptions(question: TestQuestion, options: string[]): TestQuestion {
  const place = question.options.indexOf(question.key)
  const followed = options.length === question.options.length ? options[place] : undefined
  return { ...question, options, key: options.includes(question.key) ? question.key : (followed ?? question.key) }
}

export type TestProblem =
  | { code: 'no-table' | 'lowest-not-zero' | 'other-scale' }
  | { code: 'level-missing' | 'not-rising' | 'out-of-reach'; name: string }
  | { code: 'key-elsewhere'; number: number }

export function testProblems(test: ExerciseTest, scale: Scale): TestProblem[] {
  const keys = test.questions.flatMap(({ options, key }, at): TestProblem[] =>
    options.length > 0 && !options.includes(key) ? [{ code: 'key-elsewhere', number: at + 1 }] : [],
  )
  if (test.questions.length === 0) return keys
  if (test.table.length === 0) return [...keys, { code: 'no-table' }]
  return [...keys, ...tableProblems(test, scale)]
}

function tableProblems(test: ExerciseTest, scale: Scale): TestProblem[] {
  const total = pointsOf(test)
  const rows = tableRows(test, scale)
  const problems: TestProblem[] = []
  if (test.table.some(({ level }) => !scale.some(({ value }) => value === level)))
    problems.push({ code: 'other-scale' })
  let highest: number | null = null
  for (const [at, { name, from }] of rows.entries()) {
    if (from === null) {
      problems.push({ code: 'level-missing', name })
      continue
    }
    if (at === 0 && from !== 0) problems.push({ code: 'lowest-not-zero' })
    if (highest !== null && from <= highest) problems.push({ code: 'not-rising', name })
    if (from > total) problems.push({ code: 'out-of-reach', name })
    highest = from
  }
  return problems
}
