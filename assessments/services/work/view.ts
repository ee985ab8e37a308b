// What an assessor sees of their own work: the list, and one assignment in the step it is in and nothing beyond it.
import { sql } from 'kysely'
import type { WorkItem, WorkView } from '../../contract/index.ts'
import { testTotals } from '../../rules/test-level.ts'
import { programmeBody } from '../access/bodies.ts'
import { localDay } from '../clock.ts'
import type { Actor, CoreState, Reading } from '../context.ts'
import { answersOf } from './answers.ts'
import { sawRatingErrors } from './habits.ts'
import { draftJudgement, type Judgement, toLink, toRating } from './judging.ts'
import { draftNotes } from './observing.ts'
import { type OwnWork, ownAssignment, ownWork } from './own.ts'
import { sealedNotes, undoMsLeft } from './sealing.ts'
import { stepsOf } from './steps.ts'
import { timerEvents, timerOf, viewOf } from './timer.ts'

export async function workList(db: Reading, core: CoreState, actor: Actor): Promise<WorkItem[]> {
  const rows = await db
    .selectFrom('assignments as a')
    .innerJoin('runs as r', 'r.id', 'a.run_id')
    .innerJoin('sessions as s', 's.id', 'a.session_id')
    .innerJoin('session_starts as st', 'st.session_id', 's.id')
    .select(['a.id', 'a.session_id', 'a.run_id', 's.title', 's.day', 'r.room', 'r.start_at', 'r.exercise_id'])
    .select('s.programme_id')
    .where('a.person_id', '=', actor.personId)
    .orderBy('s.day', 'desc')
    .orderBy('s.title')
    .orderBy('r.position')
    .execute()
  const ids = rows.map((row) => row.id)
  const steps = await stepsOf(db, ids)
  const candidates = Map.groupBy(await candidatesOf(db, ids), (c) => c.assignmentId)
  const events = await timerEvents(
    db,
    rows.map((row) => row.run_id),
  )
  const items: WorkItem[] = []
  for (const row of rows) {
    const { exercises } = await programmeBody(db, row.programme_id)
    const exercise = exercises.find((e) => e.id === row.exercise_id)
    items.push({
      assignmentId: row.id,
      sessionId: row.session_id,
      session: row.title,
      day: row.day,
      runId: row.run_id,
      exercise: exercise?.title ?? '',
      room: row.room,
      kind: exercise?.kind ?? 'work-sample',
      start: row.start_at,
      candidates: (candidates.get(row.id) ?? []).map(({ id, code, name }) => ({ id, code, name })),
      step: steps.get(row.id) ?? 'observing',
      timer: (await viewOf(db, core, row.run_id, events.get(row.run_id) ?? [])).status,
    })
  }
  return items
}

async function candidatesOf(db: Reading, assignmentIds: string[]) {
  if (assignmentIds.length === 0) return []
  return db
    .selectFrom('assignment_candidates as ac')
    .innerJoin('candidates as c', 'c.id', 'ac.candidate_id')
    .select(['ac.assignment_id as assignmentId', 'c.id', 'c.code', 'c.name'])
    .where('ac.assignment_id', 'in', assignmentIds)
    .orderBy('ac.position')
    .execute()
}

export async function workView(db: Reading, core: CoreState, actor: Actor, assignmentId: string): Promise<WorkView> {
  const work = await ownWork(db, await ownAssignment(db, actor, assignmentId))
  const { step } = work
  const timer = await timerOf(db, core, work.runId)
  const marks = await db
    .selectFrom('assignments as a')
    .leftJoin('seals as se', 'se.assignment_id', 'a.id')
    .leftJoin('submissions as su', 'su.assignment_id', 'a.id')
    .select(['se.at as sealedAt', 'su.at as submittedAt'])
    .where('a.id', '=', assignmentId)
    .executeTakeFirst()
  const observing = step === 'observing'
  const sentences = observing ? await sentencesOf(db, assignmentId) : []
  return {
    assignmentId,
    sessionId: work.sessionId,
    session: work.session,
    day: work.day,
    runId: work.runId,
    exercise: work.exercise.title,
    room: work.room,
    kind: work.exercise.kind,
    start: work.start,
    candidates: work.candidates,
    step,
    // Level names are part of judging; before the seal the screen gets none.
    scale: observing ? [] : work.scale,
    timer: timer.status === 'not-started' ? { ...timer, phases: plannedPhases(work) } : timer,
    sealedAt: marks?.sealedAt ?? null,
    submittedAt: marks?.submittedAt ?? null,
    undoMs: step === 'sealed' ? undoMsLeft(core, assignmentId) : null,
    reopenedReason: await reopenedReason(db, assignmentId),
    questions: work.exercise.brief.questions,
    test: work.exercise.brief.test?.questions ?? [],
    answers: await answersOf(db, observing ? 'draft_answers' : 'sealed_answers', assignmentId),
    typists: await typistsOf(db, assignmentId),
    showRatingErrors: !(await sawRatingErrors(db, actor.personId, localDay(core.clock.wall()))),
    notes: observing ? (await draftNotes(db, assignmentId)).map(({ ordinal: _, ...note }) => note) : [],
    sentences,
    judging: observing ? null : await judging(db, work, step === 'submitted'),
  }
}

/** By name, for «overgetypt door …»; whoever is gone from the file has no name here. */
async function typistsOf(db: Reading, assignmentId: string): Promise<WorkView['typists']> {
  const found = await sql<{ id: string; name: string }>`
    select p.id, p.name from people p where p.id in (
      select paper ->> '$.typedBy' from draft_notes where assignment_id = ${assignmentId}
      union select paper ->> '$.typedBy' from sealed_notes where assignment_id = ${assignmentId})`.execute(db)
  return found.rows
}

const plannedPhases = (work: OwnWork) =>
  work.exercise.phases.map(({ name, minutes }) => ({ name, ms: minutes * 60_000 }))

async function sentencesOf(db: Reading, assignmentId: string) {
  const rows = await db
    .selectFrom('draft_sentences')
    .select(['candidate_id', 'text'])
    .where('assignment_id', '=', assignmentId)
    .execute()
  return rows.map((row) => ({ candidateId: row.candidate_id, text: row.text }))
}

async function reopenedReason(db: Reading, assignmentId: string): Promise<string | null> {
  const row = await db
    .selectFrom('reopenings')
    .select('reason')
    .where('assignment_id', '=', assignmentId)
    .orderBy(sql`at`, 'desc')
    .executeTakeFirst()
  return row?.reason ?? null
}

async function judging(db: Reading, work: OwnWork, submitted: boolean): Promise<WorkView['judging']> {
  const notes = await sealedNotes(db, [work.assignmentId])
  const judgement = submitted ? await submittedOf(db, work.assignmentId) : await draftJudgement(db, work.assignmentId)
  return {
    notes: notes.map(({ id, at, phase, kind, text, candidateIds, late, frame, paper }) => ({
      id,
      at,
      phase,
      kind,
      text,
      candidateIds,
      late,
      frame,
      paper,
    })),
    targets: work.targets,
    ratableIds: work.ratable.map((candidate) => candidate.id),
    totals: testTotals(
      work.exercise.brief.test,
      work.candidateIds,
      await answersOf(db, 'sealed_answers', work.assignmentId),
    ),
    ...judgement,
  }
}

async function submittedOf(db: Reading, assignmentId: string): Promise<Judgement> {
  const links = await db.selectFrom('submitted_links').selectAll().where('assignment_id', '=', assignmentId).execute()
  const ratings = await db
    .selectFrom('submitted_ratings')
    .selectAll()
    .where('assignment_id', '=', assignmentId)
    .execute()
  return { links: links.map(toLink), setAside: [], ratings: ratings.map(toRating) }
}
