// What a session may not be saved as: something that refers to what is not there, or two candidates with one code.
import type { SessionBody } from '../../contract/index.ts'
import type { Reading } from '../context.ts'
import { failure } from '../failures.ts'
import { allPeople } from '../people/store.ts'
import { findProfile } from './profile-store.ts'
import { findProgramme, type StoredProgramme } from './programme-store.ts'
import type { StoredSession } from './session-store.ts'

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
