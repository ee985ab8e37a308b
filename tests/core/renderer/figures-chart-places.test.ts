// Where numbers stand on a chart: always on it, and as wide as what it must hold.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { around, levelPlace, place, shareOf } from '../../../renderer/ui/chart/places.ts'

const number = fc.double({ min: -50, max: 50, noNaN: true })

describe('places', () => {
  it('put a level in the middle of its cell', () => {
    expect(levelPlace(1, 4)).toBe(12.5)
    expect(levelPlace(2, 2)).toBe(75)
  })
  it('stay on the chart', () => {
    fc.assert(
      fc.property(number, number, number, (value, min, max) => {
        const at = place(value, { min, max })
        expect(at).toBeGreaterThanOrEqual(0)
        expect(at).toBeLessThanOrEqual(100)
      }),
    )
  })
  it('make an axis that holds everything, around its middle', () => {
    expect(around(0, 1, 0.4, 0.1, 0.7)).toEqual({ min: -1, max: 1 })
    expect(around(1, 1, 0.6, null, 3.2)).toEqual({ min: -2, max: 4 })
  })
  it('have no share of nothing', () => {
    expect(shareOf(0, 0)).toBeNull()
    expect(shareOf(3, 4)).toBe(0.75)
  })
})
