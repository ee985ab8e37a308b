// What a session may not be saved as: something that refers to what is not there, or that would take work away.
import type { SessionBody } from '../../contract/index.ts'
import type { Reading } from '../context.ts'
import { failure } from '../failures.ts'
import { allPeople } from '../people/store.ts'
import { findProfile } from './profile-store.ts'
import { findProgramme, type StoredProgramme } from './programme-store.ts'
import { assignmentsOf, type StoredAssignment, type StoredSession } from './session-store.ts'

export async function refuseUnknown(
  db: Reading,
  id: string,
  body: SessionBody,
  before: StoredSession | null,
): Promise<void> {
  const programme = await findProgramme(db, body.programmeId)
  if (programme === undefined) throw failure('UNKNOWN_REFERENCE')
  const profile = body.jobProfileId === null ? null : await findProfile(db, body.jobProfileId)
  if (profile === undefined || (profile !== null && profile.body.frameworkId !== programme.body.frameworkId)) {
    throw failure('UNKNOWN_REFERENCE')
  }
  const people = await allPeople(db)
  // Somebody already in the session may have lost the role since; that is no reason to refuse a change of rooms.
  const mayAssess = new Set(people.filter(({ roles }) => roles.includes('assessor')).map((person) => person.id))
  for (const personId of before?.body.assessorIds ?? []) mayAssess.add(personId)
  const registered = new Set(people.map((person) => person.id))
  const candidates = new Set(body.candidates.map((candidate) => candidate.id))
  const known =
    distinct(body.candidates.map((candidate) => candidate.id)) &&
    distinct(body.assessorIds) &&
    distinct(body.runs.map((run) => run.id)) &&
    body.assessorIds.every((personId) => mayAssess.has(personId)) &&
    body.conflicts.every((each) => registered.has(each.personId) && candidates.has(each.candidateId)) &&
    body.runs.every((run) => runIsKnown(run, body, candidates, programme))
  if (!known || (await takenElsewhere(db, id, body))) throw failure('UNKNOWN_REFERENCE')
}

function runIsKnown(
  run: SessionBody['runs'][number],
  body: SessionBody,
  candidates: ReadonlySet<string>,
  programme: StoredProgramme,
): boolean {
  return (
    programme.body.exercises.some(({ id }) => id === run.exerciseId) &&
    distinct(run.candidateIds) &&
    run.candidateIds.every((id) => candidates.has(id)) &&
    distinct(run.observers.map((observer) => observer.personId)) &&
    run.observers.every(
      (observer) =>
        body.assessorIds.includes(observer.personId) &&
        distinct(observer.candidateIds) &&
        observer.candidateIds.every((id) => run.candidateIds.includes(id)),
    )
  )
}

/** Ids come from the screen; one that is another session's would move a candidate or a run from there. */
async function takenElsewhere(db: Reading, sessionId: string, body: SessionBody): Promise<boolean> {
  const others = async (table: 'candidates' | 'runs', ids: string[]) =>
    ids.length > 0 &&
    (await db
      .selectFrom(table)
      .select('id')
      .where('id', 'in', ids)
      .where('session_id', '!=', sessionId)
      .limit(1)
      .executeTakeFirst()) !== undefined
  return (
    (await others(
      'candidates',
      body.candidates.map(({ id }) => id),
    )) ||
    (await others(
      'runs',
      body.runs.map(({ id }) => id),
    ))
  )
}

const distinct = (ids: readonly string[]) => new Set(ids).size === ids.length

export function refuseDuplicateCodes({ candidates }: SessionBody): void {
  const seen = new Set<string>()
  for (const { code } of candidates) {
    const asRead = code.normalize('NFC').toLocaleLowerCase('nl-BE')
    if (seen.has(asRead)) throw failure('DUPLICATE_CODE', { code })
    seen.add(asRead)
  }
}

/** Changing the day is normal work, as long as nothing somebody wrote loses its place. */
export async function refuseLosingWork(db: Reading, before: StoredSession, body: SessionBody): Promise<void> {
  const withWork = await assignmentsWithWork(db, before.id)
  const submitted = await submittedIn(db, before.id)
  for (const assignment of await assignmentsOf(db, before.id)) {
    if (!withWork.has(assignment.id)) continue
    const run = body.runs.find(({ id, exerciseId }) => id === assignment.runId && exerciseId === assignment.exerciseId)
    const candidateIds = run?.observers.find((o) => o.personId === assignment.personId)?.candidateIds
    const kept = candidateIds !== undefined && assignment.candidateIds.every((id) => candidateIds.includes(id))
    // Submitted means: for all its candidates. One who comes later needs a run of their own, or the work back first.
    const grown = submitted.has(assignment.id) && candidateIds?.length !== assignment.candidateIds.length
    if (!kept || grown) throw await workExists(db, before, assignment)
  }
}

async function workExists(db: Reading, before: StoredSession, { assessor, exerciseId }: StoredAssignment) {
  const programme = await findProgramme(db, before.body.programmeId)
  const exercise = programme?.body.exercises.find(({ id }) => id === exerciseId)?.title ?? ''
  return failure('WORK_EXISTS', { assessor, exercise })
}

async function assignmentsWithWork(db: Reading, sessionId: string): Promise<Set<string>> {
  const own = db.selectFrom('assignments').select('id').where('session_id', '=', sessionId)
  const found = new Set<string>()
  for (const table of ['draft_notes', 'seals', 'submissions', 'reopenings'] as const) {
    const rows = await db
      .selectFrom(table)
      .select('assignment_id')
      .distinct()
      .where('assignment_id', 'in', own)
      .execute()
    for (const row of rows) found.add(row.assignment_id)
  }
  const typed = await db
    .selectFrom('draft_sentences')
    .select('assignment_id')
    .where('assignment_id', 'in', own)
    .where('text', '!=', '')
    .execute()
  for (const row of typed) found.add(row.assignment_id)
  return found
}

async function submittedIn(db: Reading, sessionId: string): Promise<Set<string>> {
  const own = db.selectFrom('assignments').select('id').where('session_id', '=', sessionId)
  const rows = await db.selectFrom('submissions').select('assignment_id').where('assignment_id', 'in', own).execute()
  return new Set(rows.map((row) => row.assignment_id))
}
