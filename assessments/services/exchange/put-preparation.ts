// Puts the preparation of a package into this file. What is there is changed in place; an assignment somebody worked on
// stays, with everyone they wrote about, also when the timetable no longer has it.
import { madeId } from '../../bundles/made-id.ts'
import type { Preparation, ProgrammeBody } from '../../contract/index.ts'
import { canonicalJson } from '../../rules/canonical.ts'
import { instant } from '../clock.ts'
import type { CoreState, Trx } from '../context.ts'
import { parseRoles } from '../people/roles.ts'
import { takeErrata } from '../preparation/errata-store.ts'
import { makeRoomFor } from '../preparation/framework-store.ts'
import { findProgramme } from '../preparation/programme-store.ts'
import { erasedCode } from '../record/rebuild.ts'
import { putRows } from '../record/rows.ts'
import { candidatesWithWork, withWork } from '../work/local-work.ts'

/** For whom, and whether what several share is at its newest in it. */
export interface Reach {
  persons: ReadonlySet<string>
  latest: boolean
}

export async function putPreparation(
  trx: Trx,
  core: Pick<CoreState, 'clock'>,
  preparation: Preparation,
  { persons, latest }: Reach,
): Promise<void> {
  const changedAt = instant(core.clock.wall())
  await putFramework(trx, preparation, changedAt)
  const programmeId = await putProgramme(trx, preparation, changedAt)
  await putSession(trx, preparation, programmeId, changedAt, latest)
  const shared = latest ? preparation : await withoutWhatIsHere(trx, preparation)
  await putCandidates(trx, shared)
  await putRuns(trx, shared)
  await putAssignments(trx, preparation, persons)
  await dropCandidates(trx, preparation.session.id)
}

/** An older package of one assessor does not turn back what a newer one of another says. */
async function withoutWhatIsHere(trx: Trx, preparation: Preparation): Promise<Preparation> {
  const { id } = preparation.session
  const candidates = await trx.selectFrom('candidates').select('id').where('session_id', '=', id).execute()
  const runs = await trx.selectFrom('runs').select('id').where('session_id', '=', id).execute()
  const here = new Set([...candidates, ...runs].map((row) => row.id))
  return {
    ...preparation,
    candidates: preparation.candidates.filter((candidate) => !here.has(candidate.id)),
    runs: preparation.runs.filter((run) => !here.has(run.id)),
  }
}

/** A published framework does not change: there once is there for good. */
async function putFramework(trx: Trx, { framework }: Preparation, changed_at: string): Promise<void> {
  await makeRoomFor(trx, framework.id)
  await trx
    .insertInto('frameworks')
    .values({
      id: framework.id,
      code: framework.body.code,
      title: framework.body.title,
      status: 'published',
      version: framework.version,
      revision: 1,
      scale_chosen: 1,
      body: JSON.stringify(framework.body),
      changed_at,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await takeErrata(trx, framework.id, framework.errata)
}

/** @returns under which id the programme of this session lies here */
async function putProgramme(trx: Trx, { framework, programme }: Preparation, changed_at: string): Promise<string> {
  const id = await placeFor(trx, programme)
  await trx
    .insertInto('programmes')
    .values({
      id,
      title: programme.body.title,
      framework_id: framework.id,
      revision: programme.revision,
      body: JSON.stringify(programme.body),
      changed_at,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return id
}

/**
 * The programme that ships has one id everywhere, and each lead may change it before the start. Where another content
 * stands under the id, what was dealt out gets a place of its own, the same one with every package.
 */
async function placeFor(trx: Trx, { id, body }: { id: string; body: ProgrammeBody }): Promise<string> {
  const here = await findProgramme(trx, id)
  const content = canonicalJson(body)
  return here === undefined || canonicalJson(here.body) === content
    ? id
    : madeId(`programme ${id} as dealt out ${content}`)
}

async function putSession(
  trx: Trx,
  { session, assignments }: Preparation,
  programme_id: string,
  changed_at: string,
  latest: boolean,
): Promise<void> {
  const values = {
    title: session.title,
    place: session.place,
    day: session.day,
    revision: session.revision,
    changed_at,
  }
  await trx
    .insertInto('sessions')
    .values({ id: session.id, programme_id, job_profile_id: null, ...values })
    .onConflict((conflict) => (latest ? conflict.column('id').doUpdateSet(values) : conflict.doNothing()))
    .execute()
  for (const [position, person_id] of [...new Set(assignments.map(({ personId }) => personId))].entries()) {
    await trx
      .insertInto('session_assessors')
      .values({ session_id: session.id, person_id, position })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
}

/** The assessor as the lead knows them, by id. Roles they have here stay; the PIN is theirs. */
export async function putAssessor(trx: Trx, id: string, name: string): Promise<void> {
  const known = await trx.selectFrom('people').select('roles').where('id', '=', id).executeTakeFirst()
  if (known === undefined) {
    await trx
      .insertInto('people')
      .values({ id, name, roles: JSON.stringify(['assessor']) })
      .execute()
    return
  }
  const roles = JSON.stringify([...new Set([...parseRoles(known.roles), 'assessor'])])
  await trx.updateTable('people').set({ roles }).where('id', '=', id).execute()
}

async function putCandidates(trx: Trx, { session, candidates }: Preparation): Promise<void> {
  const erased = new Set(
    (await trx.selectFrom('erasures').select('candidate_id').execute()).map((row) => row.candidate_id),
  )
  for (const { id } of candidates.filter((candidate) => erased.has(candidate.id))) {
    // Erased people keep a place in the timetable, and get nothing back.
    const row = { id, session_id: session.id, position: 0, code: erasedCode(id), name: 'gewist', extra_time_percent: 0 }
    await trx
      .insertInto('candidates')
      .values(row)
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
  const coming = candidates.filter(({ id }) => !erased.has(id))
  // Codes may have moved between people; ids stand in until everyone has the new one.
  await trx
    .updateTable('candidates')
    .set(({ ref }) => ({ code: ref('id') }))
    .where('session_id', '=', session.id)
    .where(
      'id',
      'in',
      coming.map(({ id }) => id),
    )
    .execute()
  for (const [position, { id, code, name, extraTimePercent, accommodations }] of coming.entries()) {
    const values = {
      position,
      code: await freeCode(trx, session.id, id, code),
      name,
      extra_time_percent: extraTimePercent,
      accommodations,
    }
    await trx
      .insertInto('candidates')
      .values({ id, session_id: session.id, ...values })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(values))
      .execute()
  }
}

/** Somebody who left the timetable but has been written about keeps their code; the new bearer's gets a mark. */
export async function freeCode(trx: Trx, sessionId: string, id: string, wanted: string): Promise<string> {
  const taken = await trx
    .selectFrom('candidates')
    .select('id')
    .where('session_id', '=', sessionId)
    .where('code', '=', wanted)
    .where('id', '!=', id)
    .executeTakeFirst()
  return taken === undefined ? wanted : `${wanted.slice(0, 14)} (${id.slice(0, 3)})`
}

async function putRuns(trx: Trx, { session, runs }: Preparation): Promise<void> {
  for (const { id, exerciseId, room, position, candidateIds, extraTimePercent, start, minutes } of runs) {
    const values = {
      exercise_id: exerciseId,
      room,
      position,
      extra_time_percent: extraTimePercent,
      start_at: start,
      minutes,
    }
    await trx
      .insertInto('runs')
      .values({ id, session_id: session.id, ...values })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(values))
      .execute()
    await trx.deleteFrom('run_candidates').where('run_id', '=', id).execute()
    await putRows(
      trx,
      'run_candidates',
      candidateIds.map((candidate_id, place) => ({ run_id: id, candidate_id, position: place })),
    )
  }
}

async function putAssignments(
  trx: Trx,
  { session, assignments }: Preparation,
  persons: ReadonlySet<string>,
): Promise<void> {
  for (const { id, runId, personId, position, candidateIds } of assignments) {
    await trx
      .insertInto('assignments')
      .values({ id, session_id: session.id, run_id: runId, person_id: personId, position })
      .onConflict((conflict) => conflict.column('id').doUpdateSet({ position }))
      .execute()
    const kept = [...(await candidatesWithWork(trx, id))].filter((each) => !candidateIds.includes(each))
    await trx.deleteFrom('assignment_candidates').where('assignment_id', '=', id).execute()
    await putRows(
      trx,
      'assignment_candidates',
      [...candidateIds, ...kept].map((candidate_id, place) => ({ assignment_id: id, candidate_id, position: place })),
    )
    await trx.deleteFrom('dropped_assignments').where('assignment_id', '=', id).execute()
  }
  await dropOthers(trx, session.id, new Set(assignments.map(({ id }) => id)), persons)
}

/** Only of those the package is for: somebody else on this laptop has a package of their own. */
async function dropOthers(
  trx: Trx,
  sessionId: string,
  coming: ReadonlySet<string>,
  persons: ReadonlySet<string>,
): Promise<void> {
  const worked = await withWork(trx, sessionId)
  const here = await trx
    .selectFrom('assignments')
    .select(['id', 'run_id', 'person_id'])
    .where('session_id', '=', sessionId)
    .execute()
  for (const { id, run_id } of here.filter((row) => !coming.has(row.id) && persons.has(row.person_id))) {
    if (worked.has(id)) {
      await trx
        .insertInto('dropped_assignments')
        .values({ assignment_id: id })
        .onConflict((conflict) => conflict.doNothing())
        .execute()
      continue
    }
    await trx.deleteFrom('assignments').where('id', '=', id).execute()
    const others = await trx.selectFrom('assignments').select('id').where('run_id', '=', run_id).executeTakeFirst()
    const timed = await trx.selectFrom('timer_events').select('run_id').where('run_id', '=', run_id).executeTakeFirst()
    if (others === undefined && timed === undefined) await trx.deleteFrom('runs').where('id', '=', run_id).execute()
  }
}

/** Nobody here observes them, or has written about them, any more: their names have no business on this laptop. */
async function dropCandidates(trx: Trx, sessionId: string): Promise<void> {
  await trx
    .deleteFrom('candidates')
    .where('session_id', '=', sessionId)
    .where('id', 'not in', trx.selectFrom('assignment_candidates').select('candidate_id'))
    .where('id', 'not in', trx.selectFrom('erasures').select('candidate_id'))
    .execute()
}
