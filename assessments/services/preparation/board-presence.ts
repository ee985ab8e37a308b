// Who is there: the last thing that was said of a candidate in the course of the day.
import { DayChange, type Presence } from '../../contract/index.ts'
import type { Reading } from '../context.ts'

export interface ChangeMade {
  at: string
  change: DayChange
}

export async function changesOf(db: Reading, sessionId: string): Promise<ChangeMade[]> {
  const rows = await db
    .selectFrom('day_changes')
    .select(['at', 'change'])
    .where('session_id', '=', sessionId)
    .orderBy('ordinal')
    .execute()
  return rows.map(({ at, change }) => ({ at, change: DayChange.parse(JSON.parse(change)) }))
}

const states = {
  arrived: 'present',
  late: 'late',
  absent: 'absent',
  stopped: 'stopped',
  replaced: 'replaced',
} as const satisfies Partial<Record<DayChange['kind'], Presence['state']>>

export function presenceIn(changes: readonly ChangeMade[]): Presence[] {
  const last = new Map<string, Presence>()
  for (const { at, change } of changes) {
    if (!('candidateId' in change) || change.kind === 'traded') continue
    const { candidateId, kind } = change
    last.set(candidateId, { candidateId, state: states[kind], minutes: kind === 'late' ? change.minutes : null, at })
  }
  return [...last.values()]
}
