import { expect, test } from 'vitest'
import { fitWindowState, usualState } from '../../../electron/window-state.ts'

const screens = [{ x: 0, y: 0, width: 1920, height: 1040 }]

test('a place on a screen that is there is kept', () => {
  const state = { x: 100, y: 80, width: 1200, height: 800, maximized: true }
  expect(fitWindowState(state, screens)).toEqual(state)
})

test('a place on a screen that was unplugged is forgotten, the size is not', () => {
  const state = { x: 2500, y: 80, width: 1200, height: 800, maximized: false }
  expect(fitWindowState(state, screens)).toEqual({ width: 1200, height: 800, maximized: false })
})

test('a window is never smaller than a person can use', () => {
  expect(fitWindowState({ width: 1, height: -5 }, screens)).toEqual({ width: 720, height: 560, maximized: false })
})

test.each([[null], ['x'], [{}], [{ width: 'wide', height: 3 }], [{ width: Number.NaN, height: 3 }]])(
  'what is no state opens in the usual place: %j',
  (value) => expect(fitWindowState(value, screens)).toEqual(usualState),
)
