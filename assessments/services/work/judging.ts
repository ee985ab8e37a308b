// Classifying and rating: drafts until they are submitted as one record per assignment, in parts per candidate.
import { type Link, NoNoteReason, type Rating, Sign, type TargetRef } from '../../contract/index.ts'
import { missingClassifications, missingRatings, missingReasons } from '../../rules/judging.ts'
import type { CoreState, Reading, Trx } from '../context.ts'
import { failure } from '../failures.ts'
import { appendRecord } from '../record/append.ts'
import { putRows } from '../record/rows.ts'
import { noteCalibration } from '../training/calibration.ts'
import { aboutOwn } from './observing.ts'
import type { OwnAssignment, OwnWork } from './own.ts'

export interface Aside {
  noteId: string
  candidateId: string
}
export interface Judgement {
  links: Link[]
  setAside: Aside[]
  ratings: Rating[]
}

export async function draftJudgement(db: Reading, assignmentId: string): Promise<Judgement> {
  const links = await db.selectFrom('draft_links').selectAll().where('assignment_id', '=', assignmentId).execute()
  const asides = await db.selectFrom('draft_asides').selectAll().where('assignment_id', '=', assignmentId).execute()
  const ratings = await db.selectFrom('draft_ratings').selectAll().where('assignment_id', '=', assignmentId).execute()
  return {
    links: links.map(toLink),
    setAside: asides.map((a) => ({ noteId: a.note_id, candidateId: a.candidate_id })),
    ratings: ratings.map(toRating),
  }
}

/** Read by the thousand when an eindbespreking opens, so without a schema: the column holds one of two words. */
const targetOf = (row: { target_kind: string; target_id: string }): TargetRef => ({
  kind: row.target_kind === 'competence' ? 'competence' : 'indicator',
  id: row.target_id,
})

interface LinkRow {
  note_id: string
  candidate_id: string
  target_kind: string
  target_id: string
  sign: string
}
export const toLink = (row: LinkRow): Link => ({
  noteId: row.note_id,
  candidateId: row.candidate_id,
  target: targetOf(row),
  sign: Sign.parse(row.sign),
})
interface RatingRow {
  candidate_id: string
  target_kind: string
  target_id: string
  level: number | null
  no_note_reason: string | null
}
export const toRating = (row: RatingRow): Rating => ({
  candidateId: row.candidate_id,
  target: targetOf(row),
  level: row.level,
  noNoteReason: row.no_note_reason === null ? null : NoNoteReason.parse(row.no_note_reason),
})

async function ownNote(db: Reading, work: OwnAssignment, noteId: string, candidateId: string): Promise<void> {
  aboutOwn(work, [candidateId])
  const found = await db
    .selectFrom('sealed_notes as n')
    .innerJoin('sealed_note_candidates as nc', (join) =>
      join.onRef('nc.assignment_id', '=', 'n.assignment_id').onRef('nc.note_id', '=', 'n.id'),
    )
    .select('n.id')
    .where('n.id', '=', noteId)
    .where('n.assignment_id', '=', work.assignmentId)
    .where('nc.candidate_id', '=', candidateId)
    .executeTakeFirst()
  if (found === undefined) throw failure('NOT_FOUND')
}

function ownTarget(work: OwnWork, target: TargetRef, rated: boolean): void {
  const found = work.targets.find((t) => t.kind === target.kind && t.id === target.id)
  if (found === undefined || (rated && !found.rated)) throw failure('NOT_FOUND')
}

export async function setStage(trx: Trx, assignmentId: string, stage: 'classifying' | 'rating'): Promise<void> {
  await trx
    .insertInto('draft_stages')
    .values({ assignment_id: assignmentId, stage })
    .onConflict((c) => c.column('assignment_id').doUpdateSet({ stage }))
    .execute()
}

/** Links a note to an indicator or competence, or takes the link away. A linked note is no longer set aside. */
export async function linkNote(
  trx: Trx,
  work: OwnWork,
  input: { noteId: string; candidateId: string; target: TargetRef; sign: Sign | null },
): Promise<void> {
  await ownNote(trx, work, input.noteId, input.candidateId)
  ownTarget(work, input.target, false)
  const { assignmentId } = work
  const key = {
    assignment_id: assignmentId,
    note_id: input.noteId,
    candidate_id: input.candidateId,
    target_kind: input.target.kind,
    target_id: input.target.id,
  }
  const { sign } = input
  if (sign === null) {
    await trx
      .deleteFrom('draft_links')
      .where(({ and, eb }) => and(Object.entries(key).map(([k, v]) => eb(k as keyof typeof key, '=', v))))
      .execute()
  } else {
    await trx
      .insertInto('draft_links')
      .values({ ...key, sign })
      .onConflict((c) =>
        c.columns(['assignment_id', 'note_id', 'candidate_id', 'target_kind', 'target_id']).doUpdateSet({ sign }),
      )
      .execute()
    await putAside(trx, assignmentId, input, false)
  }
}

/** One tap, no reason asked. A note set aside keeps no links. */
export async function setAside(trx: Trx, work: OwnAssignment, input: Aside & { aside: boolean }): Promise<void> {
  await ownNote(trx, work, input.noteId, input.candidateId)
  await putAside(trx, work.assignmentId, input, input.aside)
  if (!input.aside) return
  await trx
    .deleteFrom('draft_links')
    .where('assignment_id', '=', work.assignmentId)
    .where('note_id', '=', input.noteId)
    .where('candidate_id', '=', input.candidateId)
    .execute()
}

async function putAside(trx: Trx, assignmentId: string, { noteId, candidateId }: Aside, aside: boolean): Promise<void> {
  const key = { assignment_id: assignmentId, note_id: noteId, candidate_id: candidateId }
  if (aside) {
    await trx
      .insertInto('draft_asides')
      .values(key)
      .onConflict((c) => c.doNothing())
      .execute()
    return
  }
  await trx
    .deleteFrom('draft_asides')
    .where('assignment_id', '=', assignmentId)
    .where('note_id', '=', noteId)
    .where('candidate_id', '=', candidateId)
    .execute()
}

export async function rate(trx: Trx, work: OwnWork, rating: Rating): Promise<void> {
  if (!work.ratable.some((c) => c.id === rating.candidateId)) throw failure('NOT_FOUND')
  ownTarget(work, rating.target, true)
  if (rating.level !== null && rating.level > work.scale.length) throw failure('NOT_FOUND')
  const value = { level: rating.level, no_note_reason: rating.noNoteReason }
  await trx
    .insertInto('draft_ratings')
    .values({
      assignment_id: work.assignmentId,
      candidate_id: rating.candidateId,
      target_kind: rating.target.kind,
      target_id: rating.target.id,
      ...value,
    })
    .onConflict((c) => c.columns(['assignment_id', 'candidate_id', 'target_kind', 'target_id']).doUpdateSet(value))
    .execute()
}

/** Every note linked or set aside, for every candidate it is about; else NOT_CLASSIFIED. */
export async function requireClassified(db: Reading, assignmentId: string, judgement: Judgement): Promise<void> {
  const about = await db
    .selectFrom('sealed_notes as n')
    .innerJoin('sealed_note_candidates as nc', (join) =>
      join.onRef('nc.assignment_id', '=', 'n.assignment_id').onRef('nc.note_id', '=', 'n.id'),
    )
    .select(['n.id', 'nc.candidate_id'])
    .where('n.assignment_id', '=', assignmentId)
    .execute()
  const notes = about.map((n) => ({ id: n.id, candidateIds: [n.candidate_id] }))
  const count = missingClassifications(notes, judgement.links, judgement.setAside).length
  if (count > 0) throw failure('NOT_CLASSIFIED', { count })
}

/** The second seam: classification and ratings become one sealed record; the drafts vanish. */
export async function submit(trx: Trx, core: CoreState, work: OwnWork): Promise<void> {
  const judgement = await draftJudgement(trx, work.assignmentId)
  await requireClassified(trx, work.assignmentId, judgement)
  const candidates = work.ratable.map((c) => c.id)
  const rated = work.targets.filter((t) => t.rated)
  const open = missingRatings(candidates, rated, judgement.ratings).length
  if (open > 0) throw failure('NOT_RATED', { count: open })
  const unexplained = missingReasons(judgement.ratings, judgement.links).length
  if (unexplained > 0) throw failure('REASON_MISSING', { count: unexplained })
  // Practised before the session began, or before it came to this laptop: the record has it before the levels.
  await noteCalibration(trx, core, work.personId, { sessionId: work.sessionId })
  await appendRecord(trx, core, {
    sessionId: work.sessionId,
    authorId: work.personId,
    kind: 'work.submitted',
    about: { run: work.runId, assignment: work.assignmentId },
    parts: work.candidates.map(({ id }) => ({
      subjects: [id],
      content: {
        candidate: id,
        links: judgement.links.filter((l) => l.candidateId === id),
        setAside: judgement.setAside.filter((a) => a.candidateId === id),
        ratings: candidates.includes(id) ? judgement.ratings.filter((r) => r.candidateId === id) : [],
      },
    })),
  })
  for (const table of ['draft_links', 'draft_asides', 'draft_ratings', 'draft_stages'] as const) {
    await trx.deleteFrom(table).where('assignment_id', '=', work.assignmentId).execute()
  }
  core.seals.delete(work.assignmentId)
}

/** Puts a submitted judgement back as drafts, for an assessor whose work was reopened. */
export async function restoreDrafts(trx: Trx, assignmentId: string, judgement: Judgement): Promise<void> {
  const target = ({ kind, id }: TargetRef) => ({ target_kind: kind, target_id: id })
  const about = (x: { candidateId: string }) => ({ assignment_id: assignmentId, candidate_id: x.candidateId })
  const { links, setAside: asides, ratings } = judgement
  await putRows(
    trx,
    'draft_links',
    links.map((l) => ({ ...about(l), note_id: l.noteId, ...target(l.target), sign: l.sign })),
  )
  await putRows(
    trx,
    'draft_asides',
    asides.map((a) => ({ ...about(a), note_id: a.noteId })),
  )
  await putRows(
    trx,
    'draft_ratings',
    ratings.map((r) => ({ ...about(r), ...target(r.target), level: r.level, no_note_reason: r.noNoteReason })),
  )
  await setStage(trx, assignmentId, 'rating')
}
