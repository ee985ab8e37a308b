// Where the window stood last time, and where the wall clock goes. A convenience: whatever is wrong with it, the window
// opens in the usual place.
import { readFileSync, writeFileSync } from 'node:fs'

export interface WindowState {
  x?: number
  y?: number
  width: number
  height: number
  maximized: boolean
}
export interface Area {
  x: number
  y: number
  width: number
  height: number
}

export const usualState: WindowState = { width: 1366, height: 768, maximized: false }
const smallest = { width: 720, height: 560 }

export function readWindowState(file: string, screens: readonly Area[]): WindowState {
  try {
    return fitWindowState(JSON.parse(readFileSync(file, 'utf8')), screens)
  } catch {
    return usualState
  }
}

export function writeWindowState(file: string, state: WindowState): void {
  try {
    writeFileSync(file, JSON.stringify(state))
  } catch {
    // A read-only profile: the window opens in the usual place next time.
  }
}

/** Accepts only a place that lies on a screen that is there now: a projector may have been unplugged since. */
export function fitWindowState(value: unknown, screens: readonly Area[]): WindowState {
  if (typeof value !== 'object' || value === null) return usualState
  const { x, y, width, height, maximized } = value as Record<string, unknown>
  if (!isNumber(width) || !isNumber(height)) return usualState
  const size = {
    width: Math.max(smallest.width, Math.round(width)),
    height: Math.max(smallest.height, Math.round(height)),
    maximized: maximized === true,
  }
  if (!isNumber(x) || !isNumber(y)) return size
  const centre = { x: x + size.width / 2, y: y + 20 }
  const visible = screens.some(
    (area) =>
      centre.x >= area.x && centre.x < area.x + area.width && centre.y >= area.y && centre.y < area.y + area.height,
  )
  return visible ? { ...size, x: Math.round(x), y: Math.round(y) } : size
}

/** A screen that is plugged in now. */
export interface Display {
  id: number
  workArea: Area
}

export interface WallPlace {
  /** Of the screen it stands on. */
  displayId: number
  bounds: Area
  /** On a screen of its own it takes all of it; beside the main window it must not cover it. */
  fullScreen: boolean
}

/** The wall clock hangs on another screen than the main window; with one screen it stands smaller, over a part of it. */
export function wallPlace(displays: readonly Display[], mainDisplayId: number): WallPlace | null {
  const other = displays.find(({ id }) => id !== mainDisplayId)
  if (other !== undefined) return { displayId: other.id, bounds: other.workArea, fullScreen: true }
  const main = displays[0]
  if (main === undefined) return null
  const { x, y, width, height } = main.workArea
  const size = { width: Math.round(width * 0.7), height: Math.round(height * 0.7) }
  return {
    displayId: main.id,
    bounds: { x: x + width - size.width, y: y + height - size.height, ...size },
    fullScreen: false,
  }
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value)
}
