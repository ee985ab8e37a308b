// How long ago a note was.
import { expect, it } from 'vitest'
import { since } from '../../../renderer/features/work/observe/time.ts'

const minute = 60_000
const at = '2026-03-10T09:00:00.000Z'
const told = (ms: number) => since(at, Date.parse(at) + ms)

it('is coarse, and never less than now', () => {
  expect(since(undefined, 0)).toEqual({ unit: 'none' })
  expect(told(59_999)).toEqual({ unit: 'now' })
  expect(told(-10 * minute)).toEqual({ unit: 'now' })
  expect(told(4 * minute)).toEqual({ unit: 'minutes', count: 4 })
  expect(told(130 * minute)).toEqual({ unit: 'hours', count: 2 })
})
