// What of two measurements compares, and what only stands beside each other.
import { describe, expect, it } from 'vitest'
import type { Competence } from '../../../assessments/contract/index.ts'
import { linesOverTime, type MeasuredFramework, type MeasuredOnce } from '../../../assessments/rules/over-time/lines.ts'

const words = ['Onvoldoende', 'Matig', 'Goed', 'Zeer goed']
const scaleOf = (names: readonly string[]) => names.map((name, i) => ({ value: i + 1, name }))
const indicator = { id: 'i1', text: 'Vraagt hulp', variants: [], modules: [], anchors: [], groupId: null }
const competence = (id: string, title: string, over: Partial<Competence> = {}): Competence => ({
  id,
  number: '1',
  title,
  definition: '',
  learningResult: '',
  kind: 'generic',
  titleVariants: [],
  modules: [],
  indicators: [indicator],
  groups: [],
  ...over,
})
const framework = (
  id: string,
  competences: Competence[],
  over: Partial<MeasuredFramework> = {},
): MeasuredFramework => ({
  id,
  family: 'kader',
  scale: scaleOf(words),
  competences,
  ...over,
})
const measured = (
  candidateId: string,
  day: string,
  on: MeasuredFramework,
  levels: Record<string, number | null>,
  startedAt = '',
): MeasuredOnce => ({
  candidateId,
  day,
  startedAt,
  framework: on,
  levels: Object.entries(levels).map(([competenceId, level]) => ({
    competenceId,
    level,
    lowest: level,
    highest: level,
    assessors: 2,
  })),
})
const samen = competence('s', 'Samenwerken')
const first = framework('v1', [samen])
/** The same competence measured with one version and then with another. */
function since(next: MeasuredFramework, id = 's', level: number | null = 3) {
  const lines = linesOverTime([
    measured('a', '2025-01-01', first, { s: 2 }),
    measured('b', '2026-01-01', next, { [id]: level }),
  ])
  return { lines: lines.length, since: lines.map(({ points }) => points.at(-1)?.since) }
}

describe('measurements on one line', () => {
  it('counts steps where nothing of the yardstick changed, upward and downward alike', () => {
    const [line] = linesOverTime([
      measured('c', '2026-03-01', first, { s: 2 }),
      measured('a', '2025-01-01', first, { s: 2 }),
      measured('b', '2025-06-01', first, { s: 4 }),
    ])
    expect(line?.points.map(({ candidateId, since }) => [candidateId, since?.steps ?? null])).toEqual([
      ['a', null],
      ['b', 2],
      ['c', -2],
    ])
  })

  it('pairs by id, and by the texts where a version has other ids', () => {
    expect(since(framework('v2', [samen]))).toEqual({ lines: 1, since: [{ comparable: 'same', steps: 1 }] })
    const renamed = competence('other', 'Samenwerken', { indicators: [{ ...indicator, id: 'other' }] })
    expect(since(framework('v2', [renamed]), 'other')).toEqual({ lines: 1, since: [{ comparable: 'same', steps: 1 }] })
  })

  it('says what changed between two versions, and counts steps only while the yardstick is the same', () => {
    const worded = competence('s', 'Samenwerken met collega’s')
    expect(since(framework('v2', [worded])).since).toEqual([{ comparable: 'wording-changed', steps: 1 }])
    const anchored = competence('s', 'Samenwerken', {
      indicators: [{ ...indicator, anchors: [{ level: 3, text: 'Vraagt hulp op tijd' }] }],
    })
    expect(since(framework('v2', [anchored])).since).toEqual([{ comparable: 'anchors-changed', steps: null }])
    const more = competence('s', 'Samenwerken', {
      indicators: [indicator, { ...indicator, id: 'i2', text: 'Luistert' }],
    })
    expect(since(framework('v2', [more])).since).toEqual([{ comparable: 'anchors-changed', steps: null }])
    const five = framework('v2', [samen], { scale: scaleOf([...words, 'Uitmuntend']) })
    expect(since(five).since).toEqual([{ comparable: 'scale-changed', steps: null }])
    const otherWords = framework('v2', [samen], { scale: scaleOf(['Beginner', 'Doorstroom', 'Uitstroom', 'Meester']) })
    expect(since(otherWords).since).toEqual([{ comparable: 'scale-changed', steps: null }])
  })

  it('begins another line with another framework, whatever the title', () => {
    const elsewhere = framework('x', [competence('x', 'Samenwerken')], { family: 'ander kader' })
    expect(since(elsewhere, 'x')).toEqual({ lines: 2, since: [null, null] })
    const copied = framework('x', [samen], { family: 'ander kader' })
    expect(since(copied)).toEqual({ lines: 1, since: [{ comparable: 'other-framework', steps: null }] })
  })

  it('keeps two measurements of one day, in the order in which the sessions began', () => {
    const [line] = linesOverTime([
      measured('later', '2026-01-01', first, { s: 3 }, '2026-01-01T13:00:00.000Z'),
      measured('earlier', '2026-01-01', first, { s: 2 }, '2026-01-01T08:00:00.000Z'),
    ])
    expect(line?.points.map(({ candidateId }) => candidateId)).toEqual(['earlier', 'later'])
  })

  it('counts no step from or to onvoldoende bewijs', () => {
    expect(since(first, 's', null).since).toEqual([{ comparable: 'same', steps: null }])
  })

  it('goes on after a measurement that left the competence out, and puts the newest framework first', () => {
    const [one, two] = [competence('s', 'Samenwerken'), competence('t', 'Op tijd komen', { number: '2' })]
    const both = framework('v1', [one, two])
    const lines = linesOverTime([
      measured('a', '2025-01-01', both, { s: 1, t: 1 }),
      measured('b', '2025-06-01', both, { t: 2 }),
      measured('c', '2026-01-01', framework('v2', [{ ...two, id: 'u' }, one]), { s: 3, u: 3 }),
    ])
    expect(lines.map(({ key, points }) => [key, points.map(({ candidateId }) => candidateId)])).toEqual([
      ['u', ['a', 'b', 'c']],
      ['s', ['a', 'c']],
    ])
    expect(lines[1]?.points[1]?.since).toEqual({ comparable: 'same', steps: 2 })
  })
})
