// A worked case on the screens of the work, and the comparison as it is told.
import { describe, expect, it } from 'vitest'
import type { TrainingAnswer, TrainingComparison } from '../../../assessments/contract/index.ts'
import {
  byDifference,
  type ComparedIndicator,
  notesByDifference,
  resultWords,
} from '../../../renderer/features/training/comparison.ts'
import {
  afterEdit,
  answerOf,
  blocksOf,
  casePerson,
  durationOf,
  judgingOf,
  minuteOf,
} from '../../../renderer/features/training/practice.ts'
import { isOpen, itemsOf, openItems, toRate } from '../../../renderer/features/work/judge/judgement.ts'

const practised = {
  notesToRead: [
    { id: 'n1', time: '00:05', kind: 'fact' as const, text: 'zet klaar' },
    { id: 'n2', time: '12:40', kind: 'quote' as const, text: 'kom maar' },
  ],
  competences: [
    {
      id: 'c',
      title: 'Samenwerken',
      definition: '',
      indicators: [
        { id: 'a', text: 'vraagt', anchors: ['niet', 'soms'] },
        { id: 'b', text: 'helpt', anchors: [] },
      ],
    },
  ],
}
const none: TrainingAnswer = { links: [], setAside: [], ratings: [] }
const target = (id: string) => ({ kind: 'indicator' as const, id })

describe('a case on the screens of the work', () => {
  it('is open until every note has a place and every indicator a level, a level without a note with its reason', () => {
    const about = (noteId: string) => ({ noteId, candidateId: casePerson })
    let answer = afterEdit(practised, none, { do: 'link', ...about('n1'), target: target('a'), sign: 'minus' })
    answer = afterEdit(practised, answer, { do: 'aside', ...about('n2'), aside: true })
    const judging = judgingOf(practised, answer)
    expect(openItems(judging, itemsOf(judging, [casePerson]))).toEqual([])
    const rate = (id: string, level: number | null, noNoteReason: 'stayed-out' | null) => {
      const rating = { candidateId: casePerson, target: target(id), level, noNoteReason }
      answer = afterEdit(practised, answer, { do: 'rate', rating })
    }
    const open = () => {
      const now = judgingOf(practised, answer)
      return toRate(now).flatMap((place) => (isOpen(now, place) ? [place.target.id] : []))
    }
    rate('a', 2, null)
    rate('b', 1, null)
    expect(open()).toEqual(['b'])
    rate('b', 1, 'stayed-out')
    expect(open()).toEqual([])
    expect(answer).toEqual({
      links: [{ noteId: 'n1', indicatorId: 'a', sign: 'minus' }],
      setAside: ['n2'],
      ratings: [
        { indicatorId: 'a', level: 2, noNoteReason: null },
        { indicatorId: 'b', level: 1, noNoteReason: 'stayed-out' },
      ],
    })
    expect(answerOf(judgingOf(practised, answer))).toEqual(answer)
  })

  it.each([
    ['00:05', 'PT0M5S'],
    ['12:40', 'PT12M40S'],
  ])('says minute %s as %s, and back', (time, duration) => {
    expect(durationOf(time)).toBe(duration)
    expect(minuteOf(duration)).toBe(time)
  })

  it('tells paragraphs from rows of points', () => {
    expect(blocksOf('Een zin - met een streep.\n\n- punt\n- nog een')).toEqual([
      { points: false, lines: ['Een zin - met een streep.'] },
      { points: true, lines: ['punt', 'nog een'] },
    ])
  })
})

const indicator = (id: string, own: number | null, expert: number | null, beside: ComparedIndicator['beside']) => ({
  indicatorId: id,
  own,
  expert,
  beside,
  why: '',
  noteIds: [],
  alternative: null,
})

describe('the comparison', () => {
  it('begins with what lies furthest apart, and keeps the order of the case otherwise', () => {
    const ordered = byDifference([
      indicator('same', 3, 3, 'same'),
      indicator('one', 3, 2, 'near'),
      indicator('two', 1, 3, 'far'),
      indicator('nothing', null, 1, 'far'),
      indicator('three', 4, 1, 'far'),
      indicator('defensible', 2, null, 'near'),
    ])
    expect(ordered.map(({ indicatorId }) => indicatorId)).toEqual([
      'three',
      'two',
      'nothing',
      'defensible',
      'one',
      'same',
    ])
  })

  it('finds a note in another place by indicator, by sign and by laying aside', () => {
    const note = (
      id: string,
      own: [string, 'plus' | 'minus'][],
      expert: [string, 'plus' | 'minus'][],
      ownAside: boolean,
      expertAside: string | null,
    ): TrainingComparison['notes'][number] => ({
      noteId: id,
      own: own.map(([indicatorId, sign]) => ({ indicatorId, sign })),
      expert: expert.map(([indicatorId, sign]) => ({ indicatorId, sign, why: '' })),
      ownAside,
      expertAside,
    })
    const { different, same } = notesByDifference([
      note(
        'order',
        [
          ['a', 'plus'],
          ['b', 'minus'],
        ],
        [
          ['b', 'minus'],
          ['a', 'plus'],
        ],
        false,
        null,
      ),
      note('sign', [['a', 'plus']], [['a', 'minus']], false, null),
      note(
        'more',
        [
          ['a', 'plus'],
          ['b', 'plus'],
        ],
        [['a', 'plus']],
        false,
        null,
      ),
      note('both aside', [], [], true, 'een mening'),
      note('aside alone', [], [['a', 'plus']], true, null),
    ])
    expect(same.map(({ noteId }) => noteId)).toEqual(['order', 'both aside'])
    expect(different.map(({ noteId }) => noteId)).toEqual(['sign', 'more', 'aside alone'])
  })

  it.each([
    [8, 8, 'Bij alle 8 indicatoren gaf je hetzelfde niveau als de expert.'],
    [
      5,
      7,
      'Van 8 indicatoren leggen jij en de expert er 5 op hetzelfde niveau, 2 dicht bij elkaar en 1 verder uit elkaar.',
    ],
    [6, 6, 'Van 8 indicatoren leggen jij en de expert er 6 op hetzelfde niveau en 2 verder uit elkaar.'],
    [5, 8, 'Van 8 indicatoren leggen jij en de expert er 5 op hetzelfde niveau en 3 dicht bij elkaar.'],
    [0, 0, 'Van 8 indicatoren leggen jij en de expert er 8 verder uit elkaar.'],
  ])('says %i the same and %i within one in words', (same, withinOne, words) => {
    expect(resultWords({ same, withinOne, of: 8 })).toBe(words)
  })
})
