// Changing the day is normal work: assignments that come back with work and are not in the timetable are put (back) in,
// and somebody nobody had registered becomes an assessor once the lead says so.
import { sql } from 'kysely'
import { ReturnManifest } from '../../contract/index.ts'
import { programmeBody } from '../access/bodies.ts'
import type { Trx } from '../context.ts'
import { failure } from '../failures.ts'
import { addPerson, allPeople, changePerson } from '../people/store.ts'
import { standAgain } from '../record/standing.ts'
import { withWork } from '../work/local-work.ts'
import { bindAuthor, devicesOfAuthor } from './devices.ts'
import { freeCode } from './put-preparation.ts'

/** Keeps what the timetable does not have, whoever did it. */
export async function keepBrought(trx: Trx, sessionId: string, manifest: ReturnManifest): Promise<void> {
  const rows = await trx.selectFrom('assignments').select('id').where('session_id', '=', sessionId).execute()
  const planned = new Set(rows.map((row) => row.id))
  const people = new Map(manifest.assessors.map((assessor) => [assessor.id, assessor]))
  await requireOwnRuns(trx, sessionId, manifest)
  for (const { assignment, run, exercise, assessor, candidates, step } of manifest.progress) {
    const person = people.get(assessor)
    // Nothing written yet is nothing to keep: the timetable of today is the lead's.
    if (planned.has(assignment) || person === undefined || step === 'observing') continue
    await trx
      .insertInto('brought_assignments')
      .values({
        assignment_id: assignment,
        session_id: sessionId,
        run_id: run,
        exercise_id: exercise,
        person_id: assessor,
        person_name: person.name,
        instead_of: person.insteadOf,
        candidate_ids: JSON.stringify(candidates),
      })
      .onConflict((conflict) =>
        conflict.column('assignment_id').doUpdateSet({ candidate_ids: JSON.stringify(candidates) }),
      )
      .execute()
  }
}

async function requireOwnRuns(trx: Trx, sessionId: string, { progress }: ReturnManifest): Promise<void> {
  const runs = JSON.stringify(progress.map(({ run }) => run))
  const foreign = await sql<{ id: string }>`
    select id from runs where session_id != ${sessionId} and id in (select value from json_each(${runs}))`.execute(trx)
  if (foreign.rows.length > 0) throw failure('BUNDLE_DAMAGED')
}

/** NOT_FOUND when this session was brought nothing of that person. */
export async function recognise(
  trx: Trx,
  sessionId: string,
  assessorId: string,
  how: 'instead' | 'beside',
): Promise<void> {
  await registerAssessor(trx, sessionId, assessorId, how)
  await planBrought(trx, sessionId, await candidatesBrought(trx, sessionId))
  const devices = await devicesOfAuthor(trx, sessionId, assessorId)
  for (const device of devices) await bindAuthor(trx, device, assessorId)
  await standAgain(
    trx,
    sessionId,
    devices.map((device) => ({ author: assessorId, device })),
  )
}

type BroughtCandidate = ReturnManifest['candidates'][number]

/** As the return files told: whoever left the timetable since is known from nowhere else. */
async function candidatesBrought(trx: Trx, sessionId: string): Promise<BroughtCandidate[]> {
  const rows = await trx.selectFrom('returns').select('manifest').where('session_id', '=', sessionId).execute()
  const all = rows.flatMap(({ manifest }) => ReturnManifest.parse(JSON.parse(manifest)).candidates)
  return [...new Map(all.map((candidate) => [candidate.id, candidate])).values()]
}

export async function registerAssessor(
  trx: Trx,
  sessionId: string,
  personId: string,
  how: 'instead' | 'beside',
): Promise<void> {
  const brought = await trx
    .selectFrom('brought_assignments')
    .selectAll()
    .where('session_id', '=', sessionId)
    .where('person_id', '=', personId)
    .execute()
  const known = (await allPeople(trx)).find(({ id }) => id === personId)
  const name = brought[0]?.person_name
  if (known === undefined && name === undefined) throw failure('NOT_FOUND')
  if (known === undefined) await addPerson(trx, personId, name ?? '', ['assessor'])
  else await changePerson(trx, personId, known.name, [...new Set([...known.roles, 'assessor' as const])])
  await putInSession(trx, sessionId, personId)
  if (how === 'beside') return
  for (const { run_id, instead_of } of brought)
    if (instead_of !== null) await makeRoom(trx, sessionId, run_id, instead_of)
}

async function putInSession(trx: Trx, sessionId: string, personId: string): Promise<void> {
  const { last } = await trx
    .selectFrom('session_assessors')
    .select(({ fn }) => fn.max('position').as('last'))
    .where('session_id', '=', sessionId)
    .executeTakeFirstOrThrow()
  await trx
    .insertInto('session_assessors')
    .values({ session_id: sessionId, person_id: personId, position: (last ?? 0) + 1 })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** The one who was replaced no longer has this run to submit, unless they wrote something after all. */
async function makeRoom(trx: Trx, sessionId: string, runId: string, personId: string): Promise<void> {
  const worked = await withWork(trx, sessionId)
  const row = await trx
    .selectFrom('assignments')
    .select('id')
    .where('run_id', '=', runId)
    .where('person_id', '=', personId)
    .executeTakeFirst()
  if (row === undefined || worked.has(row.id)) return
  await trx.deleteFrom('assignments').where('id', '=', row.id).execute()
}

/** Puts in the timetable what assessors of this session brought; bumps its revision, so that an open screen notices. */
export async function planBrought(trx: Trx, sessionId: string, candidates: readonly BroughtCandidate[]): Promise<void> {
  const brought = await trx
    .selectFrom('brought_assignments as b')
    .innerJoin('session_assessors as sa', (join) =>
      join.onRef('sa.session_id', '=', 'b.session_id').onRef('sa.person_id', '=', 'b.person_id'),
    )
    .selectAll('b')
    .where('b.session_id', '=', sessionId)
    .execute()
  if (brought.length === 0) return
  const session = await trx
    .selectFrom('sessions')
    .select('programme_id')
    .where('id', '=', sessionId)
    .executeTakeFirstOrThrow()
  const { exercises } = await programmeBody(trx, session.programme_id)
  for (const each of brought) {
    if (exercises.every(({ id }) => id !== each.exercise_id)) continue
    const about = JSON.parse(each.candidate_ids) as string[]
    await putMissingCandidates(
      trx,
      sessionId,
      candidates.filter(({ id }) => about.includes(id)),
    )
    await putRun(trx, sessionId, each.run_id, each.exercise_id)
    await putAssignment(trx, sessionId, each, about)
    await trx.deleteFrom('brought_assignments').where('assignment_id', '=', each.assignment_id).execute()
  }
  await bumpRevision(trx, sessionId)
}

async function bumpRevision(trx: Trx, sessionId: string): Promise<void> {
  await trx
    .updateTable('sessions')
    .set(({ eb }) => ({ revision: eb('revision', '+', 1) }))
    .where('id', '=', sessionId)
    .execute()
}

/** Whoever was taken out of an assignment and has been written about in it all the same is in it again. */
export async function planWrittenAbout(
  trx: Trx,
  sessionId: string,
  { progress, candidates }: Pick<ReturnManifest, 'progress' | 'candidates'>,
): Promise<void> {
  const missing = await sql<{ assignment: string; run: string; candidate: string }>`
    select distinct a.id as assignment, a.run_id as run, s.candidate_id as candidate
    from assignments a join records r on r.unit = 'assignment ' || a.id
      join record_part_subjects s on s.record_hash = r.hash
    where a.session_id = ${sessionId} and a.id in (select value from json_each(${JSON.stringify(progress.map((each) => each.assignment))}))
      and not exists (select 1 from held where held.record_hash = r.hash)
      and s.candidate_id not in (select candidate_id from erasures)
      and s.candidate_id not in (select ac.candidate_id from assignment_candidates ac where ac.assignment_id = a.id)`.execute(
    trx,
  )
  if (missing.rows.length === 0) return
  const named = new Set(missing.rows.map((row) => row.candidate))
  await putMissingCandidates(
    trx,
    sessionId,
    candidates.filter(({ id }) => named.has(id)),
  )
  for (const [id, rows] of Map.groupBy(missing.rows, (row) => row.assignment)) {
    for (const { run } of rows.slice(0, 1)) {
      await putAmong(
        trx,
        sessionId,
        { id, run },
        rows.map((row) => row.candidate),
      )
    }
  }
  await bumpRevision(trx, sessionId)
}

/** Somebody who left the timetable comes back into it; somebody who was erased does not come back. */
async function putMissingCandidates(
  trx: Trx,
  sessionId: string,
  candidates: readonly BroughtCandidate[],
): Promise<void> {
  const { last } = await trx
    .selectFrom('candidates')
    .select(({ fn }) => fn.max('position').as('last'))
    .where('session_id', '=', sessionId)
    .executeTakeFirstOrThrow()
  for (const [more, { id, code, name, extraTimePercent }] of candidates.entries()) {
    const erased = await trx
      .selectFrom('erasures')
      .select('candidate_id')
      .where('candidate_id', '=', id)
      .executeTakeFirst()
    if (erased !== undefined) continue
    await trx
      .insertInto('candidates')
      .values({
        id,
        session_id: sessionId,
        position: (last ?? 0) + 1 + more,
        code: await freeCode(trx, sessionId, id, code),
        name,
        extra_time_percent: extraTimePercent,
      })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute()
  }
}

async function putRun(trx: Trx, sessionId: string, id: string, exercise_id: string): Promise<void> {
  const { last } = await trx
    .selectFrom('runs')
    .select(({ fn }) => fn.max('position').as('last'))
    .where('session_id', '=', sessionId)
    .executeTakeFirstOrThrow()
  await trx
    .insertInto('runs')
    .values({ id, session_id: sessionId, exercise_id, room: '', position: (last ?? 0) + 1 })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
}

async function putAssignment(
  trx: Trx,
  sessionId: string,
  { assignment_id, run_id, person_id }: { assignment_id: string; run_id: string; person_id: string },
  about: readonly string[],
): Promise<void> {
  await trx
    .insertInto('assignments')
    .values({ id: assignment_id, session_id: sessionId, run_id, person_id, position: 99 })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const planned = await trx.selectFrom('assignments').select('id').where('id', '=', assignment_id).executeTakeFirst()
  // Somebody's assignment of this run has another id here; what came under the other stays apart, for want of a place.
  if (planned !== undefined) await putAmong(trx, sessionId, { id: assignment_id, run: run_id }, about)
}

async function putAmong(
  trx: Trx,
  sessionId: string,
  { id: assignment_id, run: run_id }: { id: string; run: string },
  about: readonly string[],
): Promise<void> {
  const here = await trx.selectFrom('candidates').select('id').where('session_id', '=', sessionId).execute()
  const known = new Set(here.map((row) => row.id))
  for (const [position, candidate_id] of about.filter((id) => known.has(id)).entries()) {
    await trx
      .insertInto('run_candidates')
      .values({ run_id, candidate_id, position: 50 + position })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    await trx
      .insertInto('assignment_candidates')
      .values({ assignment_id, candidate_id, position: 50 + position })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
}
