// Where the window stood last time. A convenience: whatever is wrong with it, the window opens in the usual place.
import { readFileSync, writeFileSync } from 'node:fs'

export interface WindowState {
  x?: number
  y?: number
  width: number
  height: number
  maximized: boolean
}
interface Area {
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

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value)
}
