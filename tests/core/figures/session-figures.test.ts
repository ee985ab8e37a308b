// From ratings to the figures of a session: what is counted, from when on there is a coefficient, and why there is none.
import { describe, expect, it } from 'vitest'
import { SessionFigures } from '../../../assessments/contract/index.ts'
import { alpha } from '../../../assessments/rules/figures/agreement/alpha.ts'
import { reasonCodes } from '../../../assessments/rules/figures/model.ts'
import { estimateOf, reasonOf } from '../../../assessments/rules/session-figures/reasons.ts'
import { sessionFigures } from '../../../assessments/rules/session-figures/session.ts'
import { candidateId, holdsNoNaN, material } from '../../support/session-material.ts'

const figures = (...given: Parameters<typeof material>) => sessionFigures(material(...given))
/** Six candidates, two assessors: four times the same level, once one apart, once two. */
const six = [
  [1, 1],
  [2, 2],
  [3, 3],
  [4, 4],
  [2, 3],
  [4, 2],
]
const times = <T>(count: number, rows: readonly T[]) => Array.from({ length: count }, () => rows).flat()

describe('what is counted', () => {
  it('counts pairs that gave the same level, or one beside it', () => {
    const { agreement, candidates, assessors } = figures({ rows: six })
    expect(agreement).toMatchObject({
      known: true,
      moments: 6,
      pairs: 6,
      exact: { count: 4, of: 6 },
      withinOne: { count: 5, of: 6 },
    })
    expect([candidates, assessors]).toEqual([{ counted: 6, of: 6, ratedByTwo: 6 }, 2])
  })

  it('puts who differs most first, then by candidate, the lowest level first', () => {
    const { differences } = figures({ rows: six })
    expect(differences.map(({ candidate, steps }) => [candidate.id, steps])).toEqual([
      [candidateId(5), 2],
      [candidateId(4), 1],
    ])
    expect(differences[0]?.levels).toEqual([
      { personId: 'a2', name: 'Beoordelaar 2', level: 2 },
      { personId: 'a1', name: 'Beoordelaar 1', level: 4 },
    ])
    expect(differences[0]).toMatchObject({ competence: 'Samenwerken', exercise: 'Rollenspel' })
  })

  it('takes an assessor’s level from their indicators by the programme’s rule', () => {
    const base = material({ rows: [], combination: 'median' })
    const rate = (personId: string, targetId: string, level: number | null) => ({
      candidateId: 'k',
      personId,
      exerciseId: 'rollenspel',
      targetId,
      level,
    })
    const given = [
      rate('a1', 'samenwerken', 4),
      rate('a1', 'samenwerken.1', 2),
      rate('a1', 'samenwerken.2', 3),
      rate('a2', 'samenwerken.1', 3),
      rate('a2', 'samenwerken.2', null),
    ]
    const candidates = [{ id: 'k', code: 'k', name: 'k' }]
    expect(sessionFigures({ ...base, candidates, of: 1, given }).differences).toEqual([])
    const lowest = sessionFigures({ ...base, combination: 'lowest', candidates, of: 1, given })
    expect(lowest.differences[0]?.levels.map(({ level }) => level)).toEqual([2, 3])
  })

  it('leaves out «geen gelegenheid», ratings of who is not counted, and targets nobody measures', () => {
    const base = material({
      rows: [
        [2, 3],
        [1, null],
      ],
    })
    const stray = { personId: 'a1', exerciseId: 'rollenspel', level: 4 }
    const given = [
      ...base.given,
      { ...stray, candidateId: 'iemand anders', targetId: 'samenwerken.1' },
      { ...stray, candidateId: candidateId(1), targetId: 'iets anders' },
    ]
    const found = sessionFigures({ ...base, given })
    expect(found.agreement).toMatchObject({ moments: 1, pairs: 1 })
    expect(found.candidates.ratedByTwo).toBe(1)
  })

  it('keeps exercises apart, and puts them together for what an assessor brings to the eindbespreking', () => {
    const base = material({ rows: [[1, 3]] })
    const again = base.given.map((g) => ({ ...g, exerciseId: 'postbak', level: (g.level ?? 0) + 1 }))
    const found = sessionFigures({ ...base, given: [...base.given, ...again] })
    expect(found.agreement).toMatchObject({ moments: 2 })
    // Median of 1 and 2, and of 3 and 4: the lower of two.
    expect(found.spread[0]?.competences[0]).toMatchObject({ lowest: 1, highest: 3, assessors: 2 })
  })

  it('says nothing lowest or highest of what nobody rated, and keeps the competence', () => {
    const { spread, perCompetence } = figures({ rows: [[null, null]] })
    expect(spread[0]).toMatchObject({ assessors: 0, competences: [{ lowest: null, highest: null, assessors: 0 }] })
    expect(perCompetence[0]).toMatchObject({
      moments: 0,
      exact: { count: 0, of: 0, estimate: { known: false, reason: 'nobody-rated-by-two' } },
    })
  })

  it('names levels nobody gave, and none where nobody gave any', () => {
    expect(figures({ rows: [[1, 2]], levels: 7 }).unused).toEqual([3, 4, 5, 6, 7])
    expect(figures({ rows: [[1, 2]], levels: 2 }).unused).toEqual([])
    expect(figures({ rows: [[null, null]], levels: 4 }).unused).toEqual([])
  })
})

describe('from when on', () => {
  it('gives no coefficient and no interval with fewer than five candidates rated by two', () => {
    const { coefficient, convention, agreement } = figures({ rows: [...six.slice(2), [1, null], [2, null]] })
    expect(coefficient).toEqual({ known: false, reason: 'few-candidates' })
    expect(convention).toBeNull()
    expect(agreement).toMatchObject({
      exact: { estimate: { known: true, value: 0.5, low: null, noInterval: 'few-candidates' } },
    })
  })

  it('gives from five on the ordinal alpha with its interval, and no word', () => {
    const { coefficient, convention } = figures({ rows: six })
    expect(coefficient).toMatchObject({ known: true, noInterval: null })
    if (!coefficient.known) throw new Error('no coefficient')
    expect(coefficient.value).toBeCloseTo(Number(alpha({ ratings: six, levels: [1, 2, 3, 4] }, 'ordinal')), 12)
    expect(coefficient.low).toBeLessThan(coefficient.value)
    expect(coefficient.high).toBeGreaterThan(coefficient.value)
    expect(convention).toBe('too-few-for-a-word')
  })

  it('judges from fifteen on by the lower limit', () => {
    const agreeing = times(5, [
      [1, 1],
      [2, 2],
      [3, 3],
      [4, 4],
    ])
    expect(figures({ rows: [...agreeing, [2, 3]] }).convention).toBe('reliable')
    const often = [
      ...times(4, [
        [1, 1],
        [2, 2],
        [3, 3],
        [4, 4],
      ]),
      [1, 2],
      [3, 2],
      [4, 3],
      [2, 1],
    ]
    const between = figures({ rows: often })
    expect(between.coefficient.known && between.coefficient.value).toBeGreaterThan(0.8)
    expect(between.convention).toBe('tentative')
    expect(figures({ rows: times(3, six) }).convention).toBe('below')
  })

  it('draws whole candidates: more indicators of the same few make an interval no narrower', () => {
    const base = material({ rows: six })
    const competences = ['a', 'b', 'c', 'd'].map((id) => ({ id, title: id, targetIds: [id] }))
    const given = base.given.flatMap((g) => competences.map(({ id }) => ({ ...g, targetId: id })))
    const many = sessionFigures({ ...base, competences, given })
    const few = sessionFigures(base)
    expect(many.agreement).toMatchObject({ moments: 24 })
    if (!many.agreement.known || !few.agreement.known) throw new Error('no agreement')
    expect(many.agreement.exact.estimate).toEqual(few.agreement.exact.estimate)
    const width = ({ coefficient: c }: typeof many) =>
      c.known && c.low !== null && c.high !== null ? c.high - c.low : 0
    expect(width(many)).toBeGreaterThan(0.8 * width(few))
  })

  it('gives what is asked for more only from five candidates on', () => {
    expect(figures({ rows: six.slice(1, 5) }).more[0]).toEqual({
      key: 'icc-one',
      estimate: { known: false, reason: 'few-candidates' },
    })
    const [one, all] = figures({ rows: six }).more.map(({ estimate }) => estimate)
    if (!one?.known || !all?.known) throw new Error('no ICC')
    expect(one.value).toBeLessThan(all.value)
    expect(one.low).toBeGreaterThanOrEqual(0)
    expect(all.high).toBeLessThanOrEqual(1)
  })
})

describe('what cannot be had', () => {
  const equal = Array.from({ length: 6 }, () => [3, 3, 3])
  const panels = [
    [1, 2, null, null],
    [2, 2, null, null],
    [4, 3, null, null],
    [null, null, 1, 1],
    [null, null, 3, 4],
    [null, null, 2, 3],
  ]
  const cases: [string, Parameters<typeof material>[0], object][] = [
    ['no candidates', { rows: [] }, { agreement: { known: false, reason: 'nothing-open' } }],
    ['one assessor', { rows: [[1], [2], [3], [3], [2]] }, { agreement: { known: false, reason: 'one-assessor' } }],
    ['nobody rated', { rows: [[null, null]] }, { agreement: { known: false, reason: 'nobody-rated-by-two' } }],
    [
      'nobody by two',
      {
        rows: [
          [1, null],
          [null, 2],
          [3, null],
        ],
      },
      {
        agreement: { known: false, reason: 'nobody-rated-by-two' },
        coefficient: { known: false, reason: 'nobody-rated-by-two' },
      },
    ],
    ['everyone equal', { rows: equal }, { coefficient: { known: false, reason: 'all-equal' }, convention: null }],
    [
      'always the same two',
      { rows: [...six.slice(0, 4), [1, 1], [2, 2]] },
      { coefficient: { known: true, value: 1, low: null, high: null, noInterval: 'all-equal' } },
    ],
    [
      'an assessor who rated nothing',
      { rows: six.map((row) => [...row, null]) },
      { assessors: 2, agreement: { known: true, moments: 6 } },
    ],
    [
      'two panels without a shared candidate',
      { rows: panels },
      {
        agreement: { known: true, moments: 6 },
        more: [{ estimate: { known: false, reason: 'panels-apart' } }, {}, {}, {}],
      },
    ],
    [
      'everyone different',
      { rows: Array.from({ length: 6 }, () => [1, 2, 3, 4]) },
      { agreement: { exact: { count: 0, of: 36 } } },
    ],
    [
      'two levels',
      { rows: six.map((row) => row.map((l) => (l > 2 ? 2 : 1))), levels: 2 },
      { coefficient: { known: true } },
    ],
    [
      'seven levels',
      { rows: six.map((row) => row.map((l) => l * 2 - 1)), levels: 7 },
      { coefficient: { known: true }, unused: [2, 4, 6] },
    ],
  ]
  it.each(cases)('%s', (_, written, expected) => {
    const found = figures(written)
    expect(found).toMatchObject(expected)
    expect(holdsNoNaN(found)).toBe(true)
    const checked = SessionFigures.omit({ sessionId: true, differences: true, spread: true, perCompetence: true })
    expect(() => checked.parse(found)).not.toThrow()
  })

  it('says of perfect agreement that no interval goes around it', () => {
    const { agreement, more } = figures({ rows: six.map(([level = 1]) => [level, level]) })
    const perfect = { estimate: { known: true, value: 1, low: null, high: null, noInterval: 'all-equal' } }
    expect(agreement).toMatchObject({ exact: perfect, withinOne: perfect })
    expect(more[0]?.estimate).toEqual({ known: false, reason: 'all-equal' })
  })

  it('says of everyone different that no interval goes around nothing', () => {
    const { agreement } = figures({ rows: Array.from({ length: 6 }, () => [1, 2, 3, 4]) })
    expect(agreement).toMatchObject({
      exact: { estimate: { value: 0, low: null, noInterval: 'bootstrap-degenerate' } },
    })
  })

  it('has a reason for every code of the statistics, and lets out no number that is none', () => {
    for (const code of reasonCodes) expect(reasonOf[code], code).toBeDefined()
    expect(estimateOf('disconnected', null)).toEqual({ known: false, reason: 'panels-apart' })
    expect(estimateOf(Number.NaN, null)).toEqual({ known: false, reason: 'not-computable' })
    expect(estimateOf(0.5, { lo: Number.NaN, hi: 1 })).toMatchObject({ low: null, noInterval: 'not-computable' })
    expect(estimateOf(0.5, { lo: 0.1, hi: 'boundary' })).toMatchObject({
      noInterval: 'no-differences-between-candidates',
    })
  })
})
