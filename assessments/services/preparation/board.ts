// The board of a running session: who is where, at which step, and what asks attention. Steps and counts; never a level.
import type { Board } from '../../contract/index.ts'
import { minutesWithExtraTime } from '../../contract/local-time.ts'
import { minutesOf } from '../../rules/programme-checks.ts'
import { notStarted } from '../../rules/timer.ts'
import { gateStatus } from '../access/gate.ts'
import { instant, localTime } from '../clock.ts'
import type { CoreState, Reading } from '../context.ts'
import { rotationOf } from '../day/rotation.ts'
import { toDecideOf } from '../deliberation/progress.ts'
import { personIdsOf } from '../exchange/receipts.ts'
import { stepsOf } from '../work/steps.ts'
import { attentionIn } from './board-attention.ts'
import { clocksOf } from './board-clocks.ts'
import { changesOf, presenceIn } from './board-presence.ts'
import { programmeOf } from './programme-store.ts'
import { assignmentsOf, sessionOf } from './session-store.ts'

export async function boardOf(db: Reading, core: CoreState, sessionId: string): Promise<Board> {
  const { body } = await sessionOf(db, sessionId)
  const { exercises } = (await programmeOf(db, body.programmeId)).body
  const nowMs = core.clock.wall()
  const cells = await cellsOf(db, sessionId)
  const clocks = await clocksOf(
    db,
    core,
    sessionId,
    body.runs.map(({ id }) => id),
  )
  const extra = new Map(body.candidates.map(({ id, extraTimePercent }) => [id, extraTimePercent]))
  const lengths = new Map(exercises.map((exercise) => [exercise.id, minutesOf(exercise)]))
  const runs = body.runs.map(({ id, exerciseId, room, start, minutes, candidateIds }): Board['runs'][number] => ({
    id,
    exerciseId,
    room,
    start,
    minutes:
      minutes ??
      minutesWithExtraTime(
        lengths.get(exerciseId) ?? 0,
        candidateIds.map((each) => extra.get(each) ?? 0),
      ),
    candidateIds,
    timer: clocks.get(id)?.view ?? notStarted,
  }))
  const presence = presenceIn(await changesOf(db, sessionId))
  return {
    sessionId,
    title: body.title,
    exercises: exercises.map(({ id, title }) => ({ id, title })),
    candidates: await candidatesOf(db, sessionId, body.candidates),
    cells,
    runs,
    presence,
    attention: attentionIn({
      nowMs,
      now: localTime(nowMs),
      runs,
      cells,
      presence,
      clocks,
      sealed: await sealedIn(db, sessionId),
      elsewhere: await workingElsewhere(db, sessionId),
    }),
    rotation: await rotationOf(db, core, sessionId),
    now: instant(nowMs),
  }
}

async function cellsOf(db: Reading, sessionId: string): Promise<Board['cells']> {
  const assignments = await assignmentsOf(db, sessionId)
  const steps = await stepsOf(
    db,
    assignments.map(({ id }) => id),
  )
  const notes = await noteCounts(db, sessionId)
  const reopened = await reopenedIn(db, sessionId)
  return assignments.map(({ id, ...assignment }) => ({
    ...assignment,
    assignmentId: id,
    step: steps.get(id) ?? 'observing',
    reopened: reopened.has(id),
    notes: notes.get(id) ?? 0,
  }))
}

async function candidatesOf(
  db: Reading,
  sessionId: string,
  candidates: readonly { id: string; code: string; name: string }[],
): Promise<Board['candidates']> {
  const gates = await gateStatus(db, sessionId)
  const { toDecide, decided } = await toDecideOf(db, sessionId)
  return candidates.map(({ id, code, name }) => ({
    id,
    code,
    name,
    gate: gates.get(id)?.status ?? 'closed',
    missing: gates.get(id)?.missing ?? 0,
    decided: decided.get(id) ?? 0,
    toDecide,
  }))
}

async function sealedIn(db: Reading, sessionId: string): Promise<Map<string, string>> {
  const own = db.selectFrom('assignments').select('id').where('session_id', '=', sessionId)
  const rows = await db.selectFrom('seals').select(['assignment_id', 'at']).where('assignment_id', 'in', own).execute()
  return new Map(rows.map((row) => [row.assignment_id, row.at]))
}

/** Whoever was given a package works on a laptop of their own. */
export async function workingElsewhere(db: Reading, sessionId: string): Promise<Set<string>> {
  const rows = await db.selectFrom('packages').select('person_ids').where('session_id', '=', sessionId).execute()
  return new Set(rows.flatMap(personIdsOf))
}

/** Drafts while observing, sealed ones after: a note is never in both. */
async function noteCounts(db: Reading, sessionId: string): Promise<Map<string, number>> {
  const own = db.selectFrom('assignments').select('id').where('session_id', '=', sessionId)
  const drafts = await db
    .selectFrom('draft_notes')
    .select(({ fn }) => ['assignment_id', fn.countAll<number>().as('n')])
    .where('assignment_id', 'in', own)
    .where('wiped', '=', 0)
    .groupBy('assignment_id')
    .execute()
  const sealed = await db
    .selectFrom('sealed_notes')
    .select(({ fn }) => ['assignment_id', fn.countAll<number>().as('n')])
    .where('assignment_id', 'in', own)
    .groupBy('assignment_id')
    .execute()
  const counts = new Map<string, number>()
  for (const { assignment_id, n } of [...drafts, ...sealed]) {
    counts.set(assignment_id, (counts.get(assignment_id) ?? 0) + n)
  }
  return counts
}

async function reopenedIn(db: Reading, sessionId: string): Promise<Set<string>> {
  const own = db.selectFrom('assignments').select('id').where('session_id', '=', sessionId)
  const rows = await db
    .selectFrom('reopenings')
    .select('assignment_id')
    .distinct()
    .where('assignment_id', 'in', own)
    .execute()
  return new Set(rows.map((row) => row.assignment_id))
}
