// The wall clock's own window: where it goes, and what little it may ask.
import { describe, expect, it } from 'vitest'
import { isSessionId, wallMayAsk } from '../../../electron/wall-rights.ts'
import { wallPlace } from '../../../electron/window-state.ts'

const laptop = { id: 1, workArea: { x: 0, y: 0, width: 1366, height: 728 } }
const beamer = { id: 2, workArea: { x: 1366, y: 0, width: 1920, height: 1080 } }

describe('where it goes', () => {
  it('takes all of another screen than the main window has', () => {
    expect(wallPlace([laptop, beamer], 1)).toEqual({ displayId: 2, bounds: beamer.workArea, fullScreen: true })
    expect(wallPlace([laptop, beamer], 2)).toEqual({ displayId: 1, bounds: laptop.workArea, fullScreen: true })
  })
  it('comes back to the first screen when its own is unplugged, and leaves the main window in reach', () => {
    const place = wallPlace([laptop], 1)
    expect(place?.displayId).toBe(1)
    expect(place?.fullScreen).toBe(false)
    const { x, y, width, height } = place?.bounds ?? { x: 0, y: 0, width: 0, height: 0 }
    expect([x + width, y + height]).toEqual([1366, 728])
    expect(width * height).toBeLessThan(1366 * 728 * 0.6)
  })
  it('has no place without a screen', () => expect(wallPlace([], 1)).toBeNull())
})

describe('what it may ask', () => {
  const call = (path: unknown, extra: object = {}) => JSON.stringify({ i: 1, p: { u: path, b: {} }, ...extra })
  it('asks how the clocks stand, and stops waiting for it', () => {
    expect(wallMayAsk(call('/day/wall'))).toBe(true)
    expect(wallMayAsk(JSON.stringify({ i: 1, t: 4 }))).toBe(true)
  })
  it.each([
    '/desk/state',
    '/desk/signIn',
    '/desk/close',
    '/day/wall/',
    '/day/wallx',
    '/DAY/WALL',
    'day/wall',
    '',
    null,
    ['/day/wall'],
  ])('does not ask %j', (path) => expect(wallMayAsk(call(path))).toBe(false))
  it.each(['', 'x', '[]', 'null', '{}', '{"p":null}', '{"i":1,"p":{}}'])(
    'is refused what cannot be read: %j',
    (message) => expect(wallMayAsk(message)).toBe(false),
  )
  it('is refused a message of another kind', () => expect(wallMayAsk(call('/day/wall', { t: 2 }))).toBe(false))
  it('puts only an id of a session into an address', () => {
    expect(isSessionId('0b0e8a52-6f5e-4c0f-9d7e-0a1b2c3d4e5f')).toBe(true)
    for (const other of ['', '../beheer', '0b0e8a52-6f5e-4c0f-9d7e-0a1b2c3d4e5f/x', 7, null])
      expect(isSessionId(other)).toBe(false)
  })
})
