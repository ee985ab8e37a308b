// What a screen may know before and after sign-in: the file, who can sign in, who did, and which clocks run.
import type { DeskState } from '../../contract/index.ts'
import { programmeBody } from '../access/bodies.ts'
import { instant } from '../clock.ts'
import type { CoreContext, CoreState, Reading } from '../context.ts'
import { parseRoles } from '../people/roles.ts'
import { openTimers } from '../work/timer.ts'
import { recentFiles } from './recent.ts'

export async function deskState({ core, channel }: CoreContext): Promise<DeskState> {
  const { file } = core
  const people = file === null ? [] : await signInPeople(file.db)
  const me = people.find((p) => p.id === channel.personId)
  return {
    file: file && {
      name: file.name,
      path: channel.kiosk ? '' : file.path,
      sample: file.sample,
      empty: people.length === 0,
    },
    people: channel.kiosk ? [] : people,
    me: me && channel.kiosk === null ? { id: me.id, name: me.name, roles: me.roles } : null,
    acting: channel.kiosk ? ['kiosk'] : me && !channel.locked ? me.roles : [],
    locked: channel.locked,
    kiosk: channel.kiosk && {
      sessionId: channel.kiosk.sessionId,
      candidateId: channel.kiosk.candidateId,
      purpose: channel.kiosk.purpose,
    },
    runningTimers: file === null || channel.kiosk ? [] : await runningTimers(file.db, core),
    folder: channel.kiosk ? '' : core.folder,
    recent: channel.kiosk || file !== null ? [] : recentFiles(core.localFolder),
    savedAt: core.savedAt,
    now: instant(core.clock.wall()),
  }
}

async function signInPeople(db: Reading): Promise<DeskState['people']> {
  const rows = await db.selectFrom('people').selectAll().orderBy('name').execute()
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    roles: parseRoles(row.roles),
    firstTime: row.pin_hash === null,
    blockedUntil: row.pin_blocked_until,
  }))
}

/** Exercise and phase only: the sign-in and lock screens stand open in a room. */
async function runningTimers(db: Reading, core: CoreState): Promise<DeskState['runningTimers']> {
  const open = await openTimers(db, core)
  if (open.length === 0) return []
  const rows = await db
    .selectFrom('runs as r')
    .innerJoin('sessions as s', 's.id', 'r.session_id')
    .select(['r.id', 'r.exercise_id', 's.programme_id'])
    .where(
      'r.id',
      'in',
      open.map((o) => o.runId),
    )
    .execute()
  const timers: DeskState['runningTimers'] = []
  for (const { runId, view } of open) {
    const row = rows.find((r) => r.id === runId)
    const { exercises } = row === undefined ? { exercises: [] } : await programmeBody(db, row.programme_id)
    timers.push({
      runId,
      exercise: exercises.find((e) => e.id === row?.exercise_id)?.title ?? '',
      phase: view.phases[view.phaseIndex]?.name ?? '',
      remainingMs: view.phaseRemainingMs,
      running: view.status === 'running',
    })
  }
  return timers
}
