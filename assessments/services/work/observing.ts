// Observing: half-typed sentences and notes, kept as drafts at every pause in typing. No level, no sign, no indicator.
import { type DraftNote, Id, NoteKind } from '../../contract/index.ts'
import { instant } from '../clock.ts'
import type { CoreState, Reading, Trx } from '../context.ts'
import { failure } from '../failures.ts'
import type { OwnAssignment } from './own.ts'
import { timerOf } from './timer.ts'

export interface NoteInput {
  noteId: string
  kind: NoteKind
  text: string
  candidateIds: string[]
}

/** A note is about candidates of this assignment, each once. */
export function aboutOwn(work: OwnAssignment, candidateIds: readonly string[]): string[] {
  const own = work.candidateIds.filter((id) => candidateIds.includes(id))
  if (own.length !== new Set(candidateIds).size) throw failure('NOT_FOUND')
  return own
}

/** Name of the phase the run is in now; empty before the timer starts. */
export async function phaseName(db: Reading, core: CoreState, runId: string): Promise<string> {
  const timer = await timerOf(db, core, runId)
  return timer.phases[timer.phaseIndex]?.name ?? ''
}

export async function saveSentence(trx: Trx, work: OwnAssignment, candidateId: string, text: string): Promise<void> {
  aboutOwn(work, [candidateId])
  if (text === '') {
    await trx
      .deleteFrom('draft_sentences')
      .where('assignment_id', '=', work.assignmentId)
      .where('candidate_id', '=', candidateId)
      .execute()
    return
  }
  await trx
    .insertInto('draft_sentences')
    .values({ assignment_id: work.assignmentId, candidate_id: candidateId, text })
    .onConflict((c) => c.columns(['assignment_id', 'candidate_id']).doUpdateSet({ text }))
    .execute()
}

/** The id comes from the screen: the same note sent twice is one note. */
export async function addDraftNote(
  trx: Trx,
  core: CoreState,
  work: OwnAssignment,
  input: NoteInput,
): Promise<DraftNote> {
  const candidateIds = aboutOwn(work, input.candidateIds)
  const there = await trx.selectFrom('draft_notes').selectAll().where('id', '=', input.noteId).executeTakeFirst()
  if (there !== undefined) {
    if (there.assignment_id !== work.assignmentId) throw failure('NOT_FOUND')
    return draftNote(there)
  }
  const last = await trx
    .selectFrom('draft_notes')
    .select('ordinal')
    .where('assignment_id', '=', work.assignmentId)
    .orderBy('ordinal', 'desc')
    .limit(1)
    .executeTakeFirst()
  const row = {
    id: input.noteId,
    assignment_id: work.assignmentId,
    ordinal: (last?.ordinal ?? 0) + 1,
    at: instant(core.clock.wall()),
    phase: await phaseName(trx, core, work.runId),
    kind: input.kind,
    text: input.text,
    candidate_ids: JSON.stringify(candidateIds),
    wiped: 0,
  }
  await trx.insertInto('draft_notes').values(row).execute()
  // The first one named is the candidate in whose field the sentence stood; the others' sentences stay.
  for (const candidateId of input.candidateIds.slice(0, 1)) await saveSentence(trx, work, candidateId, '')
  return draftNote(row)
}

export async function changeDraftNote(trx: Trx, work: OwnAssignment, input: NoteInput): Promise<void> {
  const changed = await trx
    .updateTable('draft_notes')
    .set({ kind: input.kind, text: input.text, candidate_ids: JSON.stringify(aboutOwn(work, input.candidateIds)) })
    .where('id', '=', input.noteId)
    .where('assignment_id', '=', work.assignmentId)
    .executeTakeFirst()
  if (changed.numUpdatedRows === 0n) throw failure('NOT_FOUND')
}

export async function wipeDraftNote(trx: Trx, work: OwnAssignment, noteId: string, wiped: boolean): Promise<void> {
  const changed = await trx
    .updateTable('draft_notes')
    .set({ wiped: wiped ? 1 : 0 })
    .where('id', '=', noteId)
    .where('assignment_id', '=', work.assignmentId)
    .executeTakeFirst()
  if (changed.numUpdatedRows === 0n) throw failure('NOT_FOUND')
}

export async function draftNotes(db: Reading, assignmentId: string): Promise<(DraftNote & { ordinal: number })[]> {
  const rows = await db
    .selectFrom('draft_notes')
    .selectAll()
    .where('assignment_id', '=', assignmentId)
    .orderBy('ordinal')
    .execute()
  return rows.map((row) => ({ ...draftNote(row), ordinal: row.ordinal }))
}

interface DraftNoteRow {
  id: string
  at: string
  phase: string
  kind: string
  text: string
  candidate_ids: string
  wiped: number
}
function draftNote(row: DraftNoteRow): DraftNote {
  return {
    id: row.id,
    at: row.at,
    phase: row.phase,
    kind: NoteKind.parse(row.kind),
    text: row.text,
    candidateIds: Id.array().parse(JSON.parse(row.candidate_ids)),
    wiped: row.wiped === 1,
  }
}
