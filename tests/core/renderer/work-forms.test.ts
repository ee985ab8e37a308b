// Forms beside the sentence: from box to box by key, and points by the key of a test.
import { describe, expect, it } from 'vitest'
import type { TestQuestion } from '../../../assessments/contract/index.ts'
import {
  firstFrame,
  frameAfter,
  frameKey,
  momentFrame,
  momentPartOf,
  stepPart,
  stepQuestion,
} from '../../../renderer/features/work/forms/frames.ts'
import { pointsAfter, pointsByKey, readPoints, totalOf } from '../../../renderer/features/work/forms/marking.ts'

const starr = (question: number, part: 'situation' | 'task' | 'activities' | 'result' | 'reflection') =>
  ({ form: 'starr', question, part }) as const
const plainKey = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, code: '' }

describe('the box a sentence goes into', () => {
  it('begins with the situation of the first question, and elsewhere with no box', () => {
    expect(firstFrame({ kind: 'starr-interview', questions: 3 })).toEqual(starr(0, 'situation'))
    expect(firstFrame({ kind: 'starr-interview', questions: 0 })).toBeNull()
    expect(firstFrame({ kind: 'work-floor-observation', questions: 0 })).toBeNull()
  })

  it('goes from part to part, on into the next question, and stops at the ends', () => {
    expect(stepPart(starr(0, 'situation'), 1, 2)).toEqual(starr(0, 'task'))
    expect(stepPart(starr(0, 'reflection'), 1, 2)).toEqual(starr(1, 'situation'))
    expect(stepPart(starr(1, 'situation'), -1, 2)).toEqual(starr(0, 'reflection'))
    expect(stepPart(starr(1, 'reflection'), 1, 2)).toEqual(starr(1, 'reflection'))
    expect(stepPart(starr(0, 'situation'), -1, 2)).toEqual(starr(0, 'situation'))
  })

  it('begins another question at its situation', () => {
    expect(stepQuestion(starr(0, 'result'), 1, 2)).toEqual(starr(1, 'situation'))
    expect(stepQuestion(starr(1, 'result'), 1, 2)).toEqual(starr(1, 'result'))
  })

  it('takes arrows only where they cannot move within a sentence', () => {
    expect(frameKey({ ...plainKey, key: 'ArrowRight' }, true)).toEqual({ by: 1, what: 'part' })
    expect(frameKey({ ...plainKey, key: 'ArrowRight' }, false)).toBeUndefined()
    expect(frameKey({ ...plainKey, key: 'PageDown' }, false)).toEqual({ by: 1, what: 'question' })
    expect(frameKey({ ...plainKey, key: 'PageDown', shiftKey: true }, false)).toBeUndefined()
  })

  it('goes by key from part to part of a moment, and nowhere in another exercise', () => {
    const floor = { kind: 'work-floor-observation', questions: 0 } as const
    const on = { by: 1, what: 'part' } as const
    expect(frameAfter(floor, null, on)).toEqual({ form: 'moment', part: 'task' })
    expect(frameAfter(floor, momentFrame('circumstances'), on)).toEqual({ form: 'moment', part: 'circumstances' })
    expect(frameAfter(floor, momentFrame('task'), { by: -1, what: 'part' })).toBeNull()
    expect(frameAfter(floor, null, { by: 1, what: 'question' })).toBeUndefined()
    expect(frameAfter({ kind: 'role-play', questions: 0 }, null, on)).toBeUndefined()
    expect(frameAfter({ kind: 'starr-interview', questions: 2 }, starr(0, 'task'), on)).toEqual(starr(0, 'activities'))
  })

  it('knows behaviour on the work floor as a note in no box', () => {
    expect(momentFrame('behaviour')).toBeNull()
    expect(momentPartOf(momentFrame('circumstances'))).toBe('circumstances')
  })
})

const question = (more: Partial<TestQuestion>): TestQuestion => ({
  question: 'Hoeveel dozen?',
  options: [],
  key: '12',
  points: 2,
  picture: '',
  ...more,
})
describe('points of a test', () => {
  it.each([
    ['an option that is the key gets all', { options: ['10', '12'] }, '12', 2],
    ['another option gets none', { options: ['10', '12'] }, '10', 0],
    ['an open answer that is the key gets all', {}, ' 12 ', 2],
    ['any other open answer is for a person', {}, 'een dozijn', null],
    ['no answer is for a person', {}, '', null],
  ])('%s', (_, more, given, points) => {
    expect(pointsByKey(question(more), given)).toBe(points)
  })

  it.each([
    ['the key gives them', { given: '1', points: null }, '12', 2],
    ['what the key gave goes with the answer it was for', { given: '12', points: 2 }, '123', null],
    ['what a person gave stays where the key is silent', { given: 'twaalf', points: 1 }, 'twaalf stuks', 1],
    ['the key goes before what a person gave', { given: 'twaalf', points: 0 }, '12', 2],
  ])('of an open answer that is put right: %s', (_, before, text, points) => {
    expect(pointsAfter(question({}), before, text)).toBe(points)
  })
  it('of an option that is put right follow the option', () => {
    const options = question({ options: ['10', '12'] })
    expect(pointsAfter(options, { given: '12', points: 2 }, '10')).toBe(0)
  })

  it('are whole and at most what the question gives', () => {
    expect(readPoints('2', 2)).toEqual({ ok: true, points: 2 })
    expect(readPoints(' ', 2)).toEqual({ ok: true, points: null })
    for (const wrong of ['3', '-1', '1,5', 'x']) expect(readPoints(wrong, 2)).toEqual({ ok: false })
  })

  it('add up, and what has none yet is counted apart', () => {
    const answer = (place: number, points: number | null) => ({
      candidateId: 'k',
      question: place,
      given: '',
      points,
      paper: null,
    })
    const total = totalOf([question({}), question({}), question({})], [answer(0, 2), answer(2, null)])
    expect(total).toEqual({ points: 2, of: 6, left: 2 })
  })
})
