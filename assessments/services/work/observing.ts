// Observing: half-typed sentences and notes, kept as drafts at every pause in typing. No level, no sign, no indicator.
import { type DraftNote, FromPaper, Id, NoteFrame, NoteKind } from '../../contract/index.ts'
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
  /** Which box of a form it stands in. */
  frame?: NoteFrame | null | undefined
  /** What the screen last knew to be on disk. */
  before?: string | undefined
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

/** @param before what the screen last knew to stand there; something else was written in another window, and stays */
export async function saveSentence(
  trx: Trx,
  work: OwnAssignment,
  candidateId: string,
  text: string,
  before?: string,
): Promise<void> {
  aboutOwn(work, [candidateId])
  const there = await sentenceOf(trx, work.assignmentId, candidateId)
  // An empty field holds nothing to lose.
  if (before !== undefined && there !== before && there !== text && there !== '')
    throw failure('TYPED_ELSEWHERE', { text: there })
  if (text === '') return emptySentence(trx, work.assignmentId, candidateId)
  await trx
    .insertInto('draft_sentences')
    .values({ assignment_id: work.assignmentId, candidate_id: candidateId, text })
    .onConflict((c) => c.columns(['assignment_id', 'candidate_id']).doUpdateSet({ text }))
    .execute()
}

async function sentenceOf(db: Reading, assignmentId: string, candidateId: string): Promise<string> {
  const row = await db
    .selectFrom('draft_sentences')
    .select('text')
    .where('assignment_id', '=', assignmentId)
    .where('candidate_id', '=', candidateId)
    .executeTakeFirst()
  return row?.text ?? ''
}

async function emptySentence(trx: Trx, assignmentId: string, candidateId: string): Promise<void> {
  await trx
    .deleteFrom('draft_sentences')
    .where('assignment_id', '=', assignmentId)
    .where('candidate_id', '=', candidateId)
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
    frame: input.frame == null ? null : JSON.stringify(input.frame),
    paper: null,
  }
  await trx.insertInto('draft_notes').values(row).execute()
  // The first one named is the candidate in whose field the sentence stood; the others' sentences stay.
  const [from] = input.candidateIds
  if (from === undefined) return draftNote(row)
  const known = input.before === undefined || (await sentenceOf(trx, work.assignmentId, from)) === input.before
  if (known) await emptySentence(trx, work.assignmentId, from)
  return draftNote(row)
}

export async function changeDraftNote(trx: Trx, work: OwnAssignment, input: NoteInput): Promise<void> {
  if (input.before !== undefined) {
    const there = await trx
      .selectFrom('draft_notes')
      .select('text')
      .where('id', '=', input.noteId)
      .where('assignment_id', '=', work.assignmentId)
      .executeTakeFirst()
    if (there !== undefined && there.text !== input.before && there.text !== input.text)
      throw failure('TYPED_ELSEWHERE', { text: there.text })
  }
  const changed = await trx
    .updateTable('draft_notes')
    .set({
      kind: input.kind,
      text: input.text,
      candidate_ids: JSON.stringify(aboutOwn(work, input.candidateIds)),
      ...(input.frame === undefined ? {} : { frame: input.frame === null ? null : JSON.stringify(input.frame) }),
    })
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

export interface DraftNoteRow {
  id: string
  at: string
  phase: string
  kind: string
  text: string
  candidate_ids: string
  wiped: number
  frame: string | null
  paper: string | null
}
export function draftNote(row: DraftNoteRow): DraftNote {
  return {
    id: row.id,
    at: row.at,
    phase: row.phase,
    kind: NoteKind.parse(row.kind),
    text: row.text,
    candidateIds: Id.array().parse(JSON.parse(row.candidate_ids)),
    wiped: row.wiped === 1,
    ...noteMarks(row),
  }
}

/** Which box of a form a note stands in, and whether it came from paper; as the rows keep it. */
export const noteMarks = ({ frame, paper }: { frame: string | null; paper: string | null }) => ({
  frame: frame === null ? null : NoteFrame.parse(JSON.parse(frame)),
  paper: paper === null ? null : FromPaper.parse(JSON.parse(paper)),
})
