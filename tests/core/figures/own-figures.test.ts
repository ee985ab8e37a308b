// Questions to an assessor about their own ratings: when they are asked, which way they point, and when nothing is known.
import { describe, expect, it } from 'vitest'
import { OwnFigures, type OwnQuestion } from '../../../assessments/contract/index.ts'
import { mulberry32 } from '../../../assessments/rules/figures/agreement/bootstrap.ts'
import { monthsBefore } from '../../../assessments/rules/months.ts'
import { ownFigures } from '../../../assessments/rules/session-figures/own.ts'
import { type OwnSession, turnKey } from '../../../assessments/rules/session-figures/own-moments.ts'
import { candidateId, material, type Written } from '../../support/session-material.ts'

const window = { since: '2024-11-17', months: 24 }
/** The first assessor is who asks; candidates were rated in their order. */
function session(written: Written & { day?: string }): OwnSession {
  const base = material(written)
  const turns = new Map(
    base.candidates.map(({ id }, place) => [
      turnKey(id, 'rollenspel'),
      `2026-11-17T10:${String(place).padStart(2, '0')}:00Z`,
    ]),
  )
  return { ...base, day: written.day ?? '2026-11-17', turns }
}
const own = (...sessions: OwnSession[]) => ownFigures('a1', sessions, window)
function asked(kind: OwnQuestion['kind'], ...sessions: OwnSession[]): OwnQuestion {
  const found = own(...sessions).scales[0]?.questions.find((question) => question.kind === kind)
  if (found === undefined) throw new Error(`no question of kind ${kind}`)
  return found
}
const others = [1, 2, 3, 4, 2, 3]

describe('milder or stricter', () => {
  it('asks when the interval leaves out zero, and says which way', () => {
    const milder = asked(
      'leniency',
      session({
        rows: [
          [2, 1],
          [3, 2],
          [4, 3],
          [4, 4],
          [3, 2],
          [4, 3],
        ],
      }),
    )
    expect(milder).toMatchObject({ standing: 'ask', direction: 'higher', candidates: 6, sessions: 1 })
    expect(milder.estimate).toMatchObject({ known: true, value: expect.closeTo(5 / 6, 10), low: expect.any(Number) })
    const stricter = asked(
      'leniency',
      session({
        rows: [
          [1, 2],
          [2, 3],
          [3, 4],
          [4, 4],
          [2, 3],
          [3, 4],
        ],
      }),
    )
    expect(stricter).toMatchObject({ standing: 'ask', direction: 'lower' })
  })

  it('has nothing special to say where the interval holds zero', () => {
    const found = asked(
      'leniency',
      session({
        rows: [
          [2, 1],
          [1, 2],
          [3, 3],
          [4, 4],
          [3, 2],
          [2, 3],
        ],
      }),
    )
    expect(found).toMatchObject({ standing: 'nothing-special', direction: null, estimate: { known: true, value: 0 } })
  })

  it('asks when it is the same step every time, though no interval goes around that', () => {
    const found = asked('leniency', session({ rows: [1, 2, 3, 2, 3].map((level) => [level + 1, level]) }))
    expect(found).toMatchObject({ standing: 'ask', estimate: { value: 1, low: null, noInterval: 'all-equal' } })
    expect(asked('leniency', session({ rows: [1, 2, 3, 2, 3].map((level) => [level, level]) }))).toMatchObject({
      standing: 'nothing-special',
    })
  })

  it('does not know with four candidates, nor where nobody else rated', () => {
    const few = asked(
      'leniency',
      session({
        rows: [
          [2, 1],
          [3, 2],
          [4, 3],
          [2, 1],
          [3, null],
        ],
      }),
    )
    expect(few).toMatchObject({
      standing: 'not-known',
      candidates: 4,
      estimate: { known: false, reason: 'few-candidates' },
    })
    const alone = own(session({ rows: [[2], [3], [1]] }))
    expect(alone).toMatchObject({ sessions: 0, candidates: 0 })
    for (const { standing, estimate } of alone.scales[0]?.questions ?? []) {
      expect([standing, estimate]).toEqual(['not-known', { known: false, reason: 'nobody-rated-by-two' }])
    }
  })

  it('counts a candidate once, however many indicators', () => {
    const base = session({
      rows: [
        [2, 1],
        [3, 2],
        [4, 3],
      ],
    })
    const competences = ['a', 'b', 'c'].map((id) => ({ id, title: id, targetIds: [id] }))
    const given = base.given.flatMap((g) => competences.map(({ id }) => ({ ...g, targetId: id })))
    expect(asked('leniency', { ...base, competences, given })).toMatchObject({ standing: 'not-known', candidates: 3 })
  })
})

describe('the middle and the range', () => {
  const middleSeeker = others.concat(others).map((level) => [level <= 2 ? 2 : 3, level])
  it('asks who keeps to the middle', () => {
    expect(asked('middle', session({ rows: middleSeeker }))).toMatchObject({ standing: 'ask', direction: 'higher' })
    expect(asked('range', session({ rows: middleSeeker }))).toMatchObject({ standing: 'ask', direction: 'lower' })
  })
  it('asks the other one the other way round', () => {
    const rows = middleSeeker.map((row) => row.toReversed())
    expect(asked('middle', session({ rows }))).toMatchObject({ standing: 'ask', direction: 'lower' })
    expect(asked('range', session({ rows }))).toMatchObject({ standing: 'ask', direction: 'higher' })
  })
  it('knows no middle of two levels', () => {
    const rows = [1, 2, 1, 2, 1, 2].map((level) => [level, 2])
    expect(asked('middle', session({ rows, levels: 2 })).estimate).toEqual({ known: false, reason: 'level-count' })
  })
  it('does not divide by nothing', () => {
    expect(asked('range', session({ rows: others.map((level) => [level, 3]) })).estimate).toEqual({
      known: false,
      reason: 'all-equal',
    })
    expect(asked('range', session({ rows: others.map((level) => [3, level]) })).estimate).toEqual({
      known: false,
      reason: 'all-equal',
    })
  })
})

describe('over sessions only', () => {
  const next = mulberry32(7)
  const level = () => 1 + Math.floor(next() * 4)
  /** Lower after a good one, higher after a weak one. */
  function leaning(count: number, sessionId: string): OwnSession {
    let before = 2
    const rows = Array.from({ length: count }, () => {
      const theirs = level()
      const mine = Math.max(1, Math.min(4, theirs + (before >= 3 ? -1 : 1)))
      before = mine
      return [mine, theirs]
    })
    return session({ rows, sessionId })
  }

  it('does not ask about what one session is too small for', () => {
    for (const kind of ['contrast', 'drift'] as const) {
      const { standing, estimate } = asked(kind, leaning(10, 's'))
      expect([kind, standing, estimate]).toEqual([kind, 'not-known', { known: false, reason: 'few-sessions' }])
    }
  })

  it('asks about contrast from three sessions on, or fifteen candidates', () => {
    const three = asked('contrast', ...['s1', 's2', 's3'].map((id) => leaning(9, id)))
    expect(three).toMatchObject({ standing: 'ask', direction: 'lower', sessions: 3, candidates: 24 })
    expect(asked('contrast', leaning(24, 's'))).toMatchObject({ standing: 'ask', candidates: 23, sessions: 1 })
  })

  it('gives what was submitted at once no order', () => {
    const base = leaning(24, 's')
    const turns = new Map([...base.turns.keys()].map((key) => [key, '2026-11-17T10:00:00Z']))
    expect(asked('contrast', { ...base, turns })).toMatchObject({ standing: 'not-known', candidates: 0 })
    expect(asked('drift', { ...base, turns })).toMatchObject({ standing: 'not-known', candidates: 0 })
  })

  it('asks about drift, each session with a level of its own', () => {
    const growing = (sessionId: string) =>
      session({
        sessionId,
        rows: [
          [1, 2],
          [1, 2],
          [2, 2],
          [2, 2],
          [3, 3],
          [4, 3],
          [3, 2],
          [3, 2],
        ],
      })
    expect(asked('drift', ...['s1', 's2', 's3'].map(growing))).toMatchObject({ standing: 'ask', direction: 'higher' })
    const steady = ['s1', 's2', 's3'].map((id, i) =>
      session({ sessionId: id, rows: Array.from({ length: 6 }, (_, k) => [1 + i, 2 + (k % 2)]) }),
    )
    expect(asked('drift', ...steady).standing).toBe('nothing-special')
  })

  it('asks about halo where everything about a candidate is rated alike', () => {
    const competences = ['a', 'b', 'c', 'd'].map((id) => ({ id, title: id, targetIds: [id] }))
    const base = session({ rows: Array.from({ length: 16 }, () => []) })
    const given = base.candidates.flatMap(({ id }) => {
      const one = level()
      const rate = (personId: string, targetId: string, its: number) => ({
        candidateId: id,
        personId,
        exerciseId: 'rollenspel',
        targetId,
        level: its,
      })
      return competences.flatMap((c, i) => [
        rate('a1', c.id, one),
        rate('a2', c.id, i === 0 ? 1 : i === 1 ? 4 : level()),
      ])
    })
    const found = asked('halo', { ...base, competences, given })
    expect(found).toMatchObject({ standing: 'ask', direction: 'lower', candidates: 16 })
  })
})

describe('beside each other', () => {
  it('counts per candidate higher, same and lower than the middle of the others', () => {
    const { scales } = own(
      session({
        rows: [
          [3, 2, 2],
          [3, 2, 4],
          [1, 2, 3],
          [2, null, null],
        ],
      }),
    )
    expect(
      scales[0]?.perCandidate.map(({ candidate, higher, same, lower }) => [candidate.id, higher, same, lower]),
    ).toEqual([
      [candidateId(0), 1, 0, 0],
      [candidateId(1), 0, 1, 0],
      [candidateId(2), 0, 0, 1],
    ])
    expect(scales[0]?.spread).toEqual([
      { level: 1, own: 1, others: 0 },
      { level: 2, own: 0, others: 4 },
      { level: 3, own: 2, others: 1 },
      { level: 4, own: 0, others: 1 },
    ])
    expect(scales[0]?.overTime).toEqual([
      { sessionId: 's', session: 'Sessie', day: '2026-11-17', moments: 3, same: 1, withinOne: 3 },
    ])
  })

  it('keeps scales apart and sessions in the order of their days', () => {
    const found = own(
      session({ sessionId: 's2', rows: [[1, 2]], day: '2026-11-18' }),
      session({ sessionId: 's1', rows: [[1, 1]], day: '2026-11-16' }),
      session({ sessionId: 's3', rows: [[1, 2]], levels: 2 }),
    )
    expect(found).toMatchObject({ sessions: 3, candidates: 3, ...window })
    expect(found.scales.map(({ levels, overTime }) => [levels.length, overTime.map((each) => each.sessionId)])).toEqual(
      [
        [4, ['s1', 's2']],
        [2, ['s3']],
      ],
    )
    const { since, months, sessions, candidates } = found
    expect(() => OwnFigures.omit({ scales: true }).parse({ since, months, sessions, candidates })).not.toThrow()
  })

  it('says nothing of sessions in which the person rated nothing', () => {
    expect(own(session({ rows: [[null, 2, 3]] })).scales).toEqual([])
    expect(own()).toEqual({ ...window, sessions: 0, candidates: 0, scales: [] })
  })
})

describe('the day so many months before', () => {
  it.each([
    ['2026-11-17', 24, '2024-11-17'],
    ['2026-03-31', 1, '2026-02-28'],
    ['2024-03-31', 1, '2024-02-29'],
    ['2026-01-05', 1, '2025-12-05'],
    ['2026-01-31', 24, '2024-01-31'],
  ])('%s − %i', (day, months, expected) => {
    expect(monthsBefore(day, months)).toBe(expected)
  })
})
