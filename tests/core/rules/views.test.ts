// How far views are apart, each on its own ordinal scale, and what is talked about first.
import { describe, expect, it } from 'vitest'
import { frequencies } from '../../../assessments/contract/index.ts'
import { distance, placeOfFrequency, placeOfLevel, talkingOrder } from '../../../assessments/rules/views.ts'

const nobody = { self: null, informants: [], level: null }

describe('a place on a scale', () => {
  it('runs from the lowest word to the highest, and is none where nobody has an opinion', () => {
    expect(frequencies.map(placeOfFrequency)).toEqual([0, 1 / 3, 2 / 3, 1, null])
    expect([1, 2, 3, 4].map((level) => placeOfLevel(level, 4))).toEqual([0, 1 / 3, 2 / 3, 1])
    expect([placeOfLevel(2, 2), placeOfLevel(2, 3), placeOfLevel(7, 7)]).toEqual([1, 0.5, 1])
    expect([placeOfLevel(null, 4), placeOfLevel(1, 1), placeOfFrequency(null)]).toEqual([null, null, null])
  })
})

describe('the distance between views', () => {
  it('needs two views: not having seen it is none, and neither is too little evidence', () => {
    const nothing = { apart: null, worthTalking: false, difference: null }
    expect(distance(nobody, 4)).toEqual(nothing)
    expect(distance({ ...nobody, self: 'always' }, 4)).toEqual(nothing)
    expect(distance({ ...nobody, self: 'always', informants: ['not-seen', null] }, 4)).toEqual(nothing)
    expect(distance({ ...nobody, self: 'not-seen', level: 1 }, 4)).toEqual(nothing)
  })

  it('is the widest of all, and worth a talk from half the range on', () => {
    expect(distance({ self: 'often', informants: ['always'], level: 3 }, 4)).toMatchObject({ worthTalking: false })
    const far = distance({ self: 'often', informants: ['always', 'never'], level: 3 }, 4)
    expect(far).toEqual({ apart: 1, worthTalking: true, difference: 'self-higher' })
    // On three levels the middle is half the range from either end.
    expect(distance({ ...nobody, self: 'never', level: 2 }, 3)).toMatchObject({ apart: 0.5, worthTalking: true })
  })

  it('says how the own view lies, or that only the others differ', () => {
    const of = (self: 'never' | 'rarely' | 'always' | null, informant: 'never' | 'always', level: number) =>
      distance({ self, informants: [informant], level }, 4).difference
    expect(of('always', 'always', 1)).toBe('self-higher')
    expect(of('never', 'never', 4)).toBe('self-lower')
    expect(of('rarely', 'never', 4)).toBe('self-lower')
    expect(of(null, 'always', 1)).toBe('others')
  })

  it('is never outside 0 to 1, whatever the scale and whoever answers', () => {
    for (const self of [null, ...frequencies])
      for (const informant of [null, ...frequencies])
        for (const levels of [2, 3, 4, 5, 6, 7])
          for (let level = 0; level <= levels; level += 1) {
            const { apart, worthTalking, difference } = distance(
              { self, informants: [informant], level: level === 0 ? null : level },
              levels,
            )
            expect(apart === null || (apart >= 0 && apart <= 1)).toBe(true)
            expect(worthTalking).toBe(apart !== null && apart >= 0.5)
            expect(difference !== null).toBe(worthTalking)
          }
  })
})

it('puts the furthest apart on top and leaves the rest as it came', () => {
  const row = (name: string, apart: number | null) => ({ name, apart, worthTalking: (apart ?? 0) >= 0.5 })
  const rows = [row('a', null), row('b', 2 / 3), row('c', 0.34), row('d', 1), row('e', 0), row('f', 2 / 3)]
  expect(talkingOrder(rows).map(({ name }) => name)).toEqual(['d', 'b', 'f', 'a', 'c', 'e'])
})
