// Who may write what, for entries that other devices bring. What this file's own devices wrote passed the guard.
import type { HeldReason } from '../../contract/index.ts'
import type { Entry } from '../../rules/union.ts'
import type { Reading } from '../context.ts'
import { parseRoles } from '../people/roles.ts'

export interface Authority {
  roleOf(device: string): 'own' | 'sender' | 'other' | 'unknown'
  /** This device has brought work of this person, and somebody saw that it is theirs. */
  bound(device: string, person: string): boolean
  leads(person: string): boolean
  decides(person: string): boolean
  assesses(person: string): boolean
  assigned(assignment: string): string | undefined
  observes(run: string, person: string): boolean
}

export async function authorityOf(db: Reading, sessionId: string): Promise<Authority> {
  const devices = await db.selectFrom('devices').select(['id', 'role']).execute()
  const authors = await db.selectFrom('device_authors').selectAll().execute()
  const people = await db.selectFrom('people').select(['id', 'roles']).execute()
  const inSession = await db
    .selectFrom('session_assessors')
    .select('person_id')
    .where('session_id', '=', sessionId)
    .execute()
  const assignments = await db
    .selectFrom('assignments')
    .select(['id', 'run_id', 'person_id'])
    .where('session_id', '=', sessionId)
    .execute()
  const role = new Map(devices.map((device) => [device.id, device.role]))
  const pairs = new Set(authors.map((row) => `${row.device_id} ${row.person_id}`))
  const roles = new Map(people.map((person) => [person.id, parseRoles(person.roles)]))
  const assessors = new Set(inSession.map((row) => row.person_id))
  const personOf = new Map(assignments.map((row) => [row.id, row.person_id]))
  const observers = new Set(assignments.map((row) => `${row.run_id} ${row.person_id}`))
  return {
    roleOf: (device) => role.get(device) ?? 'unknown',
    bound: (device, person) => pairs.has(`${device} ${person}`),
    leads: (person) => roles.get(person)?.includes('lead') === true,
    decides: (person) => roles.get(person)?.some((each) => each === 'lead' || each === 'coach') === true,
    assesses: (person) => roles.has(person) && assessors.has(person),
    assigned: (assignment) => personOf.get(assignment),
    observes: (run, person) => observers.has(`${run} ${person}`),
  }
}

const work = ['notes.sealed', 'notes.unsealed', 'note.late', 'work.submitted']
const decisions = ['gate.opened', 'gate.entered', 'level.set']

/** null: they may. */
export function mayWrite({ kind, unit, author, device }: Entry, authority: Authority): HeldReason | null {
  const from = authority.roleOf(device)
  if (from === 'own' || from === 'sender') return null
  if (!authority.bound(device, author)) return 'unknown-author'
  const allowed = (yes: boolean): HeldReason | null => (yes ? null : 'not-allowed')
  if (work.includes(kind)) {
    if (!authority.assesses(author)) return 'unknown-author'
    return allowed(authority.assigned(unit.slice('assignment '.length)) === author)
  }
  if (kind === 'timer.event') return allowed(authority.observes(unit.slice('run '.length), author))
  if (kind === 'copy.erased') return null
  return allowed(decisions.includes(kind) ? authority.decides(author) : authority.leads(author))
}
