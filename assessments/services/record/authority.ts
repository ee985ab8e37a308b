// Who may write what, for entries that other devices bring. What this file's own devices wrote passed the guard.
import type { HeldReason } from '../../contract/index.ts'
import type { Reading } from '../context.ts'
import { assignmentIdOf } from '../preparation/assignment-id.ts'
import type { ChainEntry } from './units.ts'

export interface Authority {
  /** `sender`: of a session that came in packages, whoever deals it out. `other`: brings work back. */
  roleOf(device: string): 'own' | 'sender' | 'other' | 'unknown'
  /** This device has brought work of this person, and somebody saw that it is theirs. */
  bound(device: string, person: string): boolean
  assesses(person: string): boolean
  assigned(assignment: string): string | undefined
}

export async function authorityOf(db: Reading, sessionId: string): Promise<Authority> {
  const devices = await db.selectFrom('devices').select(['id', 'role']).execute()
  const authors = await db.selectFrom('device_authors').selectAll().execute()
  const people = await db.selectFrom('people').select('id').execute()
  const led = await db
    .selectFrom('accepted_packages')
    .select('session_id')
    .where('session_id', '=', sessionId)
    .executeTakeFirst()
  const inSession = await db
    .selectFrom('session_assessors')
    .select('person_id')
    .where('session_id', '=', sessionId)
    .execute()
  const assignments = await db
    .selectFrom('assignments')
    .select(['id', 'person_id'])
    .where('session_id', '=', sessionId)
    .execute()
  const role = new Map(devices.map((device) => [device.id, device.role]))
  const pairs = new Set(authors.map((row) => `${row.device_id} ${row.person_id}`))
  const known = new Set(people.map((person) => person.id))
  // The same device can deal out one session and bring work back for another: what it may differs per session.
  const others = led === undefined ? 'other' : 'sender'
  const assessors = new Set(inSession.map((row) => row.person_id))
  const personOf = new Map(assignments.map((row) => [row.id, row.person_id]))
  return {
    roleOf: (device) => {
      const found = role.get(device)
      return found === undefined || found === 'own' ? (found ?? 'unknown') : others
    },
    bound: (device, person) => pairs.has(`${device} ${person}`),
    assesses: (person) => known.has(person) && assessors.has(person),
    assigned: (assignment) => personOf.get(assignment),
  }
}

const work = ['notes.sealed', 'notes.unsealed', 'note.late', 'work.submitted']

/** null: they may. */
export function mayWrite({ kind, unit, author, device, run }: ChainEntry, authority: Authority): HeldReason | null {
  const from = authority.roleOf(device)
  if (from === 'own' || from === 'sender') return null
  if (!authority.bound(device, author)) return 'unknown-author'
  const allowed = (yes: boolean): HeldReason | null => (yes ? null : 'not-allowed')
  if (work.includes(kind) || kind === 'timer.event' || kind === 'incident.noted') {
    if (!authority.assesses(author)) return 'unknown-author'
    // Which runs they observe is the timetable's, and that changes; whose assignment it is does not.
    if (kind === 'timer.event' || kind === 'incident.noted') return null
    const assignment = unit.slice('assignment '.length)
    const own = run !== null && assignmentIdOf(run, author) === assignment
    return allowed(own || authority.assigned(assignment) === author)
  }
  if (kind === 'calibration.noted') return allowed(unit.endsWith(` ${author}`) && authority.assesses(author))
  // Gates, levels and whatever else a lead decides are decided in the file that leads the session, by whoever is signed in
  // there. A laptop that brings work back can name a lead as author, and that proves nothing.
  return allowed(kind === 'copy.erased')
}
