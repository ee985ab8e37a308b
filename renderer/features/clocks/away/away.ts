// When this computer was not there while clocks ran, told once for all clocks it is about.
import type { TimerView } from '../../../../assessments/contract/index.ts'

export interface Absence {
  runIds: string[]
  ms: number
  until: string
  why: 'asleep' | 'closed'
}

/** Sleep ends for all clocks within a second or two: heartbeats are a second apart. */
const sameMs = 5_000
const mostMinutes = 120

export function absences(clocks: readonly { id: string; timer: Pick<TimerView, 'away'> }[]): Absence[] {
  const found: Absence[] = []
  for (const { id, timer } of clocks) {
    const { away } = timer
    if (away === null) continue
    const same = found.find(
      ({ until, why }) => why === away.why && Math.abs(Date.parse(until) - Date.parse(away.until)) <= sameMs,
    )
    if (same) {
      same.runIds.push(id)
      same.ms = Math.max(same.ms, away.ms)
    } else found.push({ runIds: [id], ...away })
  }
  return found
}

/** What was lost, in whole minutes; one tap gives no more than the core takes. */
export const lostMinutes = ({ ms }: Pick<Absence, 'ms'>): number =>
  Math.min(mostMinutes, Math.max(1, Math.round(ms / 60_000)))
