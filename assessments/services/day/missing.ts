// What each assessor still has to do, in counts and never in levels. Of drafts that lie on another laptop nothing is known
// here but the step its last return file told.
import { sql } from 'kysely'
import type { MissingWork, ProgrammeBody } from '../../contract/index.ts'
import { missingRatings } from '../../rules/judging.ts'
import { frameworkBody, programmeBody } from '../access/bodies.ts'
import type { CoreState, Reading } from '../context.ts'
import { exchangeBoard } from '../exchange/board.ts'
import { assignmentsOf, sessionOf } from '../preparation/session-store.ts'
import { draftJudgement } from '../work/judging.ts'
import { targetsOf } from '../work/own.ts'
import { stepsOf } from '../work/steps.ts'

export async function missingWork(db: Reading, core: CoreState, sessionId: string): Promise<MissingWork[]> {
  const { body } = await sessionOf(db, sessionId)
  const programme = await programmeBody(db, body.programmeId)
  const assignments = await assignmentsOf(db, sessionId)
  const steps = await stepsOf(
    db,
    assignments.map(({ id }) => id),
  )
  const board = await exchangeBoard(db, core, sessionId)
  const elsewhere = new Map(
    board.assessors
      .flatMap(({ runs }) => runs)
      .filter(({ place }) => place === 'device' || place === 'out')
      .map((run) => [run.assignmentId, run.step]),
  )
  const entered = new Set(
    (await db.selectFrom('gate_entries').select(['person_id', 'candidate_id']).execute()).map(
      (row) => `${row.person_id} ${row.candidate_id}`,
    ),
  )
  const codes = new Map(body.candidates.map(({ id, code }) => [id, code]))
  const missing: MissingWork[] = []
  for (const { id, runId, exerciseId, personId, assessor, candidateIds } of assignments) {
    const here = steps.get(id) ?? 'observing'
    if (here === 'submitted' || candidateIds.length === 0) continue
    const told = elsewhere.get(id)
    const ratable = candidateIds.filter((candidateId) => !entered.has(`${personId} ${candidateId}`))
    missing.push({
      assignmentId: id,
      personId,
      assessor,
      runId,
      exercise: programme.exercises.find((exercise) => exercise.id === exerciseId)?.title ?? '',
      codes: candidateIds.map((candidateId) => codes.get(candidateId) ?? ''),
      step: told ?? here,
      ...(told === undefined
        ? {
            sentencesOpen: await sentencesOpen(db, id),
            notClassified: await notClassified(db, id),
            notRated: await notRated(db, programme, { id, exerciseId, ratable }),
          }
        : { sentencesOpen: null, notClassified: null, notRated: null }),
    })
  }
  return missing
}

async function sentencesOpen(db: Reading, assignmentId: string): Promise<number> {
  const rows = await db.selectFrom('draft_sentences').select('text').where('assignment_id', '=', assignmentId).execute()
  return rows.filter(({ text }) => text.trim() !== '').length
}

/** Sealed or not: a note about two candidates is classified for each. */
async function notClassified(db: Reading, assignmentId: string): Promise<number> {
  const found = await sql<{ n: number }>`
    with about as (
      select n.id as note, each.value as candidate from draft_notes n, json_each(n.candidate_ids) each
        where n.assignment_id = ${assignmentId} and n.wiped = 0
      union select note_id, candidate_id from sealed_note_candidates where assignment_id = ${assignmentId})
    select count(*) as n from about where not exists (
      select 1 from draft_links l where l.assignment_id = ${assignmentId}
        and l.note_id = about.note and l.candidate_id = about.candidate)
    and not exists (
      select 1 from draft_asides a where a.assignment_id = ${assignmentId}
        and a.note_id = about.note and a.candidate_id = about.candidate)`.execute(db)
  return found.rows[0]?.n ?? 0
}

async function notRated(
  db: Reading,
  programme: ProgrammeBody,
  work: { id: string; exerciseId: string; ratable: readonly string[] },
): Promise<number> {
  const exercise = programme.exercises.find(({ id }) => id === work.exerciseId)
  if (exercise === undefined) return 0
  const targets = targetsOf(exercise, await frameworkBody(db, programme.frameworkId)).filter(({ rated }) => rated)
  const { ratings } = await draftJudgement(db, work.id)
  return missingRatings(work.ratable, targets, ratings).length
}
