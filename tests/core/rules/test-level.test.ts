// From points to a level by the table the exercise brings along.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { levelForPoints, testTotals } from '../../../assessments/rules/test-level.ts'

const table = [
  { level: 1, from: 0 },
  { level: 2, from: 4 },
  { level: 3, from: 7 },
  { level: 4, from: 9 },
]
describe('the level of a test', () => {
  it.each([
    [0, 1],
    [3, 1],
    [4, 2],
    [8, 3],
    [9, 4],
    [99, 4],
  ])('%i points are level %i', (points, level) => expect(levelForPoints(table, points)).toBe(level))

  it('is none without a table, or below it', () => {
    expect(levelForPoints([], 5)).toBeNull()
    expect(levelForPoints([{ level: 2, from: 4 }], 3)).toBeNull()
  })

  it('never falls when there are more points, in whatever order the table stands', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(table, { minLength: 1 }), fc.nat(12), fc.nat(12), (rows, a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)]
        expect(levelForPoints(rows, high) ?? 0).toBeGreaterThanOrEqual(levelForPoints(rows, low) ?? 0)
      }),
    )
  })

  it('adds up per candidate; no answer is no point, no test is no total', () => {
    const question = { question: 'x', options: [], key: 'y', points: 6, picture: '' }
    const test = { questions: [question, question], table }
    const answers = [
      { candidateId: 'a', question: 0, given: 'y', points: 6, paper: null },
      { candidateId: 'a', question: 1, given: 'z', points: 1, paper: null },
      { candidateId: 'b', question: 0, given: '', points: null, paper: null },
    ]
    expect(testTotals(test, ['a', 'b'], answers)).toEqual([
      { candidateId: 'a', points: 7, of: 12, level: 3 },
      { candidateId: 'b', points: 0, of: 12, level: 1 },
    ])
    expect(testTotals(null, ['a'], [])).toEqual([])
  })
})
