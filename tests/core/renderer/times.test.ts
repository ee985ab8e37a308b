// Times of the day, as people type them in any of the fields that take one.
import { expect, it } from 'vitest'
import { readTime, shortTime, timeWords } from '../../../renderer/ui/times/times.ts'

it.each([
  ['930', '09:30'],
  ['9:30', '09:30'],
  ['9.30', '09:30'],
  ['9u05', '09:05'],
  ['9h05', '09:05'],
  ['0930', '09:30'],
  ['1405', '14:05'],
  ['14u05', '14:05'],
  ['14 u 05', '14:05'],
  ['9u', '09:00'],
  ['9', '09:00'],
  [' 16:30 ', '16:30'],
  ['0', '00:00'],
])('reads «%s» as %s', (typed, time) => {
  expect(readTime(typed)).toBe(time)
})

it.each(['', '-5', '24', '24:00', '2460', '9:60', '963', '975', '9:3', '12345', '111100', 'half tien', 'straks'])(
  'finds no time in «%s»',
  (typed) => {
    expect(readTime(typed)).toBeNull()
  },
)

it('shows a planned time without a nought in front, and midnight as 0:00', () => {
  expect(['09:05', '10:00', '00:00'].map(shortTime)).toEqual(['9:05', '10:00', '0:00'])
})

it('shows a moment on the clock of this computer, so that it can be read back', () => {
  const shown = timeWords(new Date(2026, 10, 24, 9, 5, 59).getTime())
  expect(shown).toBe('09:05')
  expect(readTime(shown)).toBe(shown)
})
