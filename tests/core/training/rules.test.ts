// How one's own levels lie beside an expert's, and what of an answer counts.
import { describe, expect, it } from 'vitest'
import type { TrainingAnswer } from '../../../assessments/contract/index.ts'
import {
  besideOf,
  comparisonOf,
  type Expert,
  type ExpertRated,
  openIndicators,
  openNotes,
  resultOf,
  tidyAnswer,
} from '../../../assessments/rules/training.ts'

const practised = {
  notes: [{ id: 'n1' }, { id: 'n2' }, { id: 'n3' }],
  levels: ['laag', 'midden', 'hoog', 'top'],
  competences: [{ indicators: [{ id: 'a' }, { id: 'b' }] }, { indicators: [{ id: 'c' }] }],
}
const rated = (indicatorId: string, level: number | null, alternative: number | null = null): ExpertRated => ({
  indicatorId,
  level,
  why: `waarom ${indicatorId}`,
  noteIds: ['n1'],
  alternative: alternative === null ? null : { level: alternative, why: 'kan ook' },
})
const expert: Expert = {
  links: [
    { noteId: 'n1', indicatorId: 'a', sign: 'plus', why: 'zegt het' },
    { noteId: 'n2', indicatorId: 'b', sign: 'minus', why: 'laat het' },
  ],
  setAside: [{ noteId: 'n3', why: 'een mening' }],
  ratings: [rated('a', 3), rated('b', 1, 2), rated('c', null)],
}
const answer = (...levels: [string, number | null][]): TrainingAnswer => ({
  links: [{ noteId: 'n1', indicatorId: 'a', sign: 'plus' }],
  setAside: ['n2', 'n3'],
  ratings: levels.map(([indicatorId, level]) => ({ indicatorId, level, noNoteReason: null })),
})

describe('beside the expert', () => {
  it.each([
    [3, 3, null, 'same'],
    [2, 3, null, 'near'],
    [4, 3, null, 'near'],
    [1, 3, null, 'far'],
    [2, 3, 2, 'near'],
    [1, 3, 1, 'near'],
    [null, null, null, 'same'],
    [null, 1, null, 'far'],
    [1, null, null, 'far'],
    [2, null, 2, 'near'],
    // A level the expert found defensible is not what the expert gave.
    [2, 2, 3, 'same'],
  ] as const)('own %s, expert %s, also defensible %s: %s', (own, level, also, beside) => {
    expect(besideOf(own, rated('a', level, also))).toBe(beside)
  })

  it('counts the same and at most one beside it, the same among them', () => {
    expect(resultOf('x', expert, answer(['a', 3], ['b', 2], ['c', 1]), '2026-11-17')).toEqual({
      on: '2026-11-17',
      caseId: 'x',
      same: 1,
      withinOne: 2,
      of: 3,
    })
  })

  it('lays every note and indicator beside the expert, in the order of the case', () => {
    const { indicators, notes } = comparisonOf(practised, expert, answer(['c', 1], ['a', 3], ['b', 3]))
    expect(
      indicators.map(({ indicatorId, own, expert: theirs, beside }) => [indicatorId, own, theirs, beside]),
    ).toEqual([
      ['a', 3, 3, 'same'],
      ['b', 3, 1, 'far'],
      ['c', 1, null, 'far'],
    ])
    expect(notes).toEqual([
      {
        noteId: 'n1',
        own: [{ indicatorId: 'a', sign: 'plus' }],
        expert: [{ indicatorId: 'a', sign: 'plus', why: 'zegt het' }],
        ownAside: false,
        expertAside: null,
      },
      {
        noteId: 'n2',
        own: [],
        expert: [{ indicatorId: 'b', sign: 'minus', why: 'laat het' }],
        ownAside: true,
        expertAside: null,
      },
      { noteId: 'n3', own: [], expert: [], ownAside: true, expertAside: 'een mening' },
    ])
  })
})

describe('an answer', () => {
  it('keeps the last word on the same matter, and only what is of the case', () => {
    const link = (noteId: string, indicatorId: string, sign: 'plus' | 'minus') => ({ noteId, indicatorId, sign })
    const tidy = tidyAnswer(practised, {
      links: [link('n1', 'a', 'plus'), link('n1', 'a', 'minus'), link('weg', 'a', 'plus'), link('n1', 'weg', 'plus')],
      setAside: ['n1', 'n2', 'n2', 'weg'],
      ratings: [
        { indicatorId: 'a', level: 1, noNoteReason: null },
        { indicatorId: 'a', level: 2, noNoteReason: 'stayed-out' },
        // The scale has four levels.
        { indicatorId: 'b', level: 5, noNoteReason: null },
        { indicatorId: 'weg', level: 1, noNoteReason: null },
      ],
    })
    expect(tidy).toEqual({
      links: [link('n1', 'a', 'minus')],
      setAside: ['n2'],
      ratings: [{ indicatorId: 'a', level: 2, noNoteReason: 'stayed-out' }],
    })
    expect(openNotes(practised, tidy)).toEqual(['n3'])
    expect(openIndicators(practised, tidy)).toEqual(['b', 'c'])
  })

  it('takes «geen gelegenheid» for an answer', () => {
    expect(openIndicators(practised, answer(['a', null], ['b', null], ['c', null]))).toEqual([])
  })
})
