// What is typed over: drafts like the assessor's own, marked as from paper, in the order of the times that stand on the
// form. What another wrote, and what the assessor noted on the screen, is out of reach.
import type { DraftNote, NoteFrame, NoteKind, TestAnswer } from '../../contract/index.ts'
import { instant } from '../clock.ts'
import type { Trx } from '../context.ts'
import { failure } from '../failures.ts'
import { answersOf, saveAnswer } from '../work/answers.ts'
import { aboutOwn, draftNote, wipeDraftNote } from '../work/observing.ts'
import { ownWork } from '../work/own.ts'
import { isOfTypist, type OpenedForm, parsePaper } from './form.ts'

export interface PaperLine {
  noteId: string
  day: string
  at: string
  kind: NoteKind
  text: string
  candidateIds: string[]
  frame: NoteFrame | null
}

/** The clock on the paper is the clock of the place, and so is this computer's. */
const instantOf = (day: string, time: string): string => instant(new Date(`${day}T${time}:00`).getTime())

/** Sent again it is the same note; sent otherwise it is corrected. */
export async function savePaperNote(trx: Trx, { own, mark }: OpenedForm, line: PaperLine): Promise<DraftNote> {
  const candidateIds = aboutOwn(own, line.candidateIds)
  const there = await trx.selectFrom('draft_notes').selectAll().where('id', '=', line.noteId).executeTakeFirst()
  const mine = there?.assignment_id === own.assignmentId && isOfTypist(parsePaper(there.paper), mark)
  if (there !== undefined && !mine) throw failure('NOT_FOUND')
  const at = instantOf(line.day, line.at)
  const row = {
    id: line.noteId,
    assignment_id: own.assignmentId,
    ordinal: there?.at === at ? there.ordinal : await placeFor(trx, own.assignmentId, line.noteId, at),
    at,
    phase: there?.phase ?? '',
    kind: line.kind,
    text: line.text,
    candidate_ids: JSON.stringify(candidateIds),
    wiped: 0,
    frame: line.frame === null ? null : JSON.stringify(line.frame),
    // Corrected by somebody else it stays with whoever typed it first.
    paper: there?.paper ?? JSON.stringify(mark),
  }
  await trx
    .insertInto('draft_notes')
    .values(row)
    .onConflict((c) => c.column('id').doUpdateSet(row))
    .execute()
  return draftNote(row)
}

/** Before the first note that was made later; those after it move up. */
async function placeFor(trx: Trx, assignmentId: string, noteId: string, at: string): Promise<number> {
  const others = trx.selectFrom('draft_notes').where('assignment_id', '=', assignmentId).where('id', '!=', noteId)
  const later = await others
    .select(({ fn }) => fn.min<number | null>('ordinal').as('place'))
    .where('at', '>', at)
    .executeTakeFirst()
  const place = later?.place ?? null
  if (place === null) {
    const last = await others.select(({ fn }) => fn.max<number | null>('ordinal').as('place')).executeTakeFirst()
    return (last?.place ?? 0) + 1
  }
  await trx
    .updateTable('draft_notes')
    .set(({ eb }) => ({ ordinal: eb('ordinal', '+', 1) }))
    .where('assignment_id', '=', assignmentId)
    .where('ordinal', '>=', place)
    .execute()
  return place
}

export async function wipePaperNote(trx: Trx, { own, mark }: OpenedForm, noteId: string, wiped: boolean) {
  const row = await trx
    .selectFrom('draft_notes')
    .select('paper')
    .where('id', '=', noteId)
    .where('assignment_id', '=', own.assignmentId)
    .executeTakeFirst()
  if (row === undefined || !isOfTypist(parsePaper(row.paper), mark)) throw failure('NOT_FOUND')
  await wipeDraftNote(trx, own, noteId, wiped)
}

export async function savePaperAnswer(trx: Trx, { own, mark }: OpenedForm, answer: TestAnswer): Promise<void> {
  const there = (await answersOf(trx, 'draft_answers', own.assignmentId)).find(
    ({ candidateId, question }) => candidateId === answer.candidateId && question === answer.question,
  )
  if (there !== undefined && !isOfTypist(there.paper, mark)) throw failure('ALREADY_ANSWERED')
  await saveAnswer(trx, await ownWork(trx, own), { ...answer, paper: there?.paper ?? mark })
}
