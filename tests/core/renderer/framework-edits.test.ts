// Changes to a draft and to a job profile, as values.
import { describe, expect, test } from 'vitest'
import type { FrameworkBody } from '../../../assessments/contract/index.ts'
import {
  anchorOf,
  changedCompetence,
  changedIndicator,
  countsOf,
  movedLevel,
  nextNumber,
  sameScale,
  scaleOf,
  withAnchor,
  withoutCompetence,
  withoutLevel,
  withScale,
} from '../../../renderer/features/frameworks/draft/framework-edits.ts'
import { steppedCompetence } from '../../../renderer/features/frameworks/draft/structure-edits.ts'
import { levelOfKey, withLevel, withNeed } from '../../../renderer/features/profiles/cut-off-edits.ts'
import { frameworkBody } from '../../support/prepared-file.ts'

/** One competence, one indicator, an anchor on each of four levels. */
function anchored(): FrameworkBody {
  const body = frameworkBody(1, 1)
  const [competence] = body.competences
  const [indicator] = competence?.indicators ?? []
  if (!competence || !indicator) throw new Error('empty framework')
  return changedCompetence(body, competence.id, (now) =>
    changedIndicator(now, indicator.id, (each) =>
      [1, 2, 3, 4].reduce((filled, level) => withAnchor(filled, level, `anker ${level}`), each),
    ),
  )
}
const anchorsOf = (body: FrameworkBody) => body.competences[0]?.indicators[0]?.anchors ?? []

describe('a draft', () => {
  test('competences go, move and get the next number', () => {
    const body = frameworkBody(3)
    const [first, second] = body.competences
    const moved = steppedCompetence(body, first?.id ?? '', 1)
    expect(moved.competences.map(({ number }) => number)).toEqual(['2', '1', '3'])
    expect(steppedCompetence(body, first?.id ?? '', -1)).toBe(body)
    expect(withoutCompetence(body, second?.id ?? '').competences).toHaveLength(2)
    expect(nextNumber(body)).toBe('4')
    expect(nextNumber(frameworkBody(0))).toBe('1')
  })

  test('an anchor without words is none', () => {
    const body = anchored()
    expect(countsOf(body)).toEqual({ competences: 1, indicators: 1, withoutAnchors: 0 })
    const [indicator] = body.competences[0]?.indicators ?? []
    if (!indicator) throw new Error('no indicator')
    const less = withAnchor(indicator, 2, '  ')
    expect(anchorOf(less, 2)).toBe('')
    expect(less.anchors.map(({ level }) => level)).toEqual([1, 3, 4])
    expect(countsOf(frameworkBody(2, 3)).withoutAnchors).toBe(6)
  })

  test('a shorter scale lets go of the anchors it has no place for', () => {
    const three = scaleOf('Beginner / Doorstroom / Uitstroom')
    const body = withScale(anchored(), three)
    expect(anchorsOf(body).map(({ level }) => level)).toEqual([1, 2, 3])
    expect(sameScale(body.scale, three)).toBe(true)
    expect(sameScale(body.scale, scaleOf('Beginner / Doorstroom'))).toBe(false)
  })

  test('a level that is taken out takes its own anchors, and the others keep their words', () => {
    const body = withoutLevel(anchored(), 2)
    expect(body.scale).toEqual([
      { value: 1, name: 'Onvoldoende' },
      { value: 2, name: 'Goed' },
      { value: 3, name: 'Zeer goed' },
    ])
    expect(anchorsOf(body)).toEqual([
      { level: 1, text: 'anker 1' },
      { level: 2, text: 'anker 3' },
      { level: 3, text: 'anker 4' },
    ])
  })
})

test('levels that change places take their words and anchors along', () => {
  const body = movedLevel(anchored(), 2, 1)
  expect(body.scale.map(({ name }) => name)).toEqual(['Onvoldoende', 'Goed', 'Matig', 'Zeer goed'])
  expect(anchorsOf(body).map(({ text }) => text)).toEqual(['anker 1', 'anker 3', 'anker 2', 'anker 4'])
  expect(movedLevel(body, 4, 1)).toBe(body)
})

describe('what a job asks', () => {
  test('a level is essential unless somebody says otherwise, and keeps its need when it changes', () => {
    const asked = withLevel([], 'c', 3)
    expect(asked).toEqual([{ competenceId: 'c', level: 3, need: 'essential' }])
    const desirable = withNeed(asked, 'c', 'desirable')
    expect(withLevel(desirable, 'c', 2)).toEqual([{ competenceId: 'c', level: 2, need: 'desirable' }])
    expect(withLevel(desirable, 'c', null)).toEqual([])
  })

  test('a digit is a level of the scale, 0 is not asked, anything else is nothing', () => {
    expect(['0', '1', '4', '5', 'a', 'Tab'].map((key) => levelOfKey(key, 4))).toEqual([
      null,
      1,
      4,
      undefined,
      undefined,
      undefined,
    ])
  })
})
