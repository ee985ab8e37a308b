// The first seam: notes become one sealed record; an undo for 60 seconds or until the first classification; late notes.
import { type Note, NoteKind } from '../../contract/index.ts'
import { instant } from '../clock.ts'
import type { CoreState, Reading, Trx } from '../context.ts'
import { failure } from '../failures.ts'
import { appendRecord } from '../record/append.ts'
import { putRows } from '../record/rows.ts'
import { answersOf } from './answers.ts'
import { aboutOwn, draftNotes, type NoteInput, noteMarks, phaseName } from './observing.ts'
import type { OwnAssignment } from './own.ts'

export const undoWindowMs = 60_000

/** Draft notes that are not wiped become the record; all drafts of the step vanish, wiped ones for good. */
export async function seal(trx: Trx, core: CoreState, work: OwnAssignment): Promise<void> {
  const open = await trx
    .selectFrom('draft_sentences')
    .select('text')
    .where('assignment_id', '=', work.assignmentId)
    .execute()
  const unfinished = open.filter((s) => s.text.trim() !== '').length
  if (unfinished > 0) throw failure('SENTENCES_OPEN', { count: unfinished })
  const notes = (await draftNotes(trx, work.assignmentId)).filter((note) => !note.wiped)
  const answers = Map.groupBy(await answersOf(trx, 'draft_answers', work.assignmentId), (answer) => answer.candidateId)
  const bySubjects = Map.groupBy(notes, (note) => note.candidateIds.join(' '))
  for (const candidateId of answers.keys()) if (!bySubjects.has(candidateId)) bySubjects.set(candidateId, [])
  await appendRecord(trx, core, {
    sessionId: work.sessionId,
    authorId: work.personId,
    kind: 'notes.sealed',
    about: { run: work.runId, assignment: work.assignmentId },
    parts: [...bySubjects].map(([ids, list]) => ({
      subjects: ids.split(' '),
      // What one candidate answered goes with the notes about that one alone.
      content: { notes: list.map(({ wiped: _, ...note }) => note), answers: answers.get(ids) ?? [] },
    })),
  })
  await trx.deleteFrom('draft_notes').where('assignment_id', '=', work.assignmentId).execute()
  await trx.deleteFrom('draft_sentences').where('assignment_id', '=', work.assignmentId).execute()
  await trx.deleteFrom('draft_answers').where('assignment_id', '=', work.assignmentId).execute()
  core.seals.set(work.assignmentId, core.clock.monotonic())
}

/** Milliseconds left to undo the seal; null once it is too late. A restart ends the window: the seal then stands. */
export function undoMsLeft(core: CoreState, assignmentId: string): number | null {
  const sealed = core.seals.get(assignmentId)
  if (sealed === undefined) return null
  const left = undoWindowMs - (core.clock.monotonic() - sealed)
  return left > 0 ? left : null
}

export async function unseal(trx: Trx, core: CoreState, work: OwnAssignment): Promise<void> {
  if (undoMsLeft(core, work.assignmentId) === null) throw failure('TOO_LATE')
  const sealed = await trx
    .selectFrom('seals')
    .select('record_hash')
    .where('assignment_id', '=', work.assignmentId)
    .executeTakeFirstOrThrow()
  const notes = await sealedNotes(trx, [work.assignmentId])
  const answers = await answersOf(trx, 'sealed_answers', work.assignmentId)
  await appendRecord(trx, core, {
    sessionId: work.sessionId,
    authorId: work.personId,
    kind: 'notes.unsealed',
    about: { run: work.runId, assignment: work.assignmentId },
    supersedes: sealed.record_hash,
    parts: [],
  })
  for (const { ordinal, id, at, phase, kind, text, candidateIds, frame, paper } of notes) {
    await trx
      .insertInto('draft_notes')
      .values({
        id,
        assignment_id: work.assignmentId,
        ordinal,
        at,
        phase,
        kind,
        text,
        candidate_ids: JSON.stringify(candidateIds),
        wiped: 0,
        frame: frame === null ? null : JSON.stringify(frame),
        paper: paper === null ? null : JSON.stringify(paper),
      })
      .execute()
  }
  await putRows(
    trx,
    'draft_answers',
    answers.map(({ candidateId, question, given, points, paper }) => ({
      assignment_id: work.assignmentId,
      candidate_id: candidateId,
      question,
      given,
      points,
      paper: paper === null ? null : JSON.stringify(paper),
    })),
  )
  core.seals.delete(work.assignmentId)
}

export async function addLateNote(trx: Trx, core: CoreState, work: OwnAssignment, input: NoteInput): Promise<void> {
  const candidateIds = aboutOwn(work, input.candidateIds)
  const there = await sealedNotes(trx, [work.assignmentId])
  if (there.some((note) => note.id === input.noteId)) return
  const ordinal = Math.max(0, ...there.map((note) => note.ordinal)) + 1
  const note = {
    id: input.noteId,
    at: instant(core.clock.wall()),
    phase: await phaseName(trx, core, work.runId),
    kind: input.kind,
    text: input.text,
    candidateIds,
    ordinal,
    frame: null,
    paper: null,
  }
  await appendRecord(trx, core, {
    sessionId: work.sessionId,
    authorId: work.personId,
    kind: 'note.late',
    about: { run: work.runId, assignment: work.assignmentId },
    parts: [{ subjects: candidateIds, content: { note } }],
  })
  // An addition ends the undo: the first seal has been built upon.
  core.seals.delete(work.assignmentId)
}

export interface SealedNoteRow extends Note {
  assignmentId: string
  ordinal: number
  late: boolean
}

export async function sealedNotes(db: Reading, assignmentIds: readonly string[]): Promise<SealedNoteRow[]> {
  if (assignmentIds.length === 0) return []
  const rows = await db
    .selectFrom('sealed_notes')
    .selectAll()
    .where('assignment_id', 'in', [...assignmentIds])
    .orderBy('ordinal')
    .execute()
  const about = await db
    .selectFrom('sealed_note_candidates')
    .select(['note_id', 'candidate_id'])
    .where('assignment_id', 'in', [...assignmentIds])
    .execute()
  const candidates = Map.groupBy(about, (a) => a.note_id)
  return rows.map((row) => ({
    id: row.id,
    assignmentId: row.assignment_id,
    ordinal: row.ordinal,
    at: row.at,
    phase: row.phase,
    kind: NoteKind.parse(row.kind),
    text: row.text,
    late: row.late === 1,
    candidateIds: (candidates.get(row.id) ?? []).map((c) => c.candidate_id),
    ...noteMarks(row),
  }))
}
