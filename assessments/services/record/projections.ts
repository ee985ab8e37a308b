// From record to the tables the screens read. The same function runs when a record is written and when all projections
// are rebuilt, so the two cannot drift apart. An erased part is simply not there.
import { type Insertable, sql } from 'kysely'
import type { Tables } from '../../../db/schema.ts'
import { type RecordContent, RecordHeader, type RecordKind, recordContents } from '../../contract/index.ts'
import type { Trx } from '../context.ts'
import { failure } from '../failures.ts'
import { putRows } from './rows.ts'

interface Entry<K extends RecordKind> {
  header: RecordHeader
  hash: string
  contents: RecordContent<K>[]
}
/** Two devices can say the same, each without knowing of the other: a gate is open, a copy erased. Said once is enough. */
const once = async <T extends 'gates' | 'gate_entries' | 'erasures' | 'copy_erasures'>(
  trx: Trx,
  table: T,
  row: Insertable<Tables[T]>,
): Promise<void> => {
  await trx
    .insertInto(table)
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

type Projections = { [K in RecordKind]: (trx: Trx, entry: Entry<K>) => Promise<void> }

function need(id: string | undefined): string {
  if (id === undefined) throw failure('FILE_DAMAGED')
  return id
}

const projections: Projections = {
  async 'session.started'(trx, { header, contents }) {
    const started = await sql`select 1 from session_starts where session_id = ${header.session}`.execute(trx)
    // Started on two laptops, each without knowing of the other: the first in the order of causes says why.
    if (started.rows.length > 0) return
    await putRows(trx, 'session_starts', [{ session_id: header.session, at: header.at }])
    const deviations = contents.flatMap((c) => c.deviations)
    await putRows(
      trx,
      'deviations',
      deviations.map((d, ordinal) => ({ session_id: header.session, ordinal, ...d })),
    )
  },
  async 'timer.event'(trx, { header, contents }) {
    const run = need(header.about.run)
    const { next } = await trx
      .selectFrom('timer_events')
      .select(({ fn }) => fn.countAll<number>().as('next'))
      .where('run_id', '=', run)
      .executeTakeFirstOrThrow()
    await putRows(
      trx,
      'timer_events',
      contents.map((c, i) => ({
        run_id: run,
        device_id: header.device,
        ordinal: next + i,
        event: c.event,
        elapsed_ms: c.elapsedMs,
        detail: JSON.stringify({ phases: c.phases, ms: c.ms }),
      })),
    )
  },
  async 'notes.sealed'(trx, { header, hash, contents }) {
    const assignment = need(header.about.assignment)
    await clearSeal(trx, assignment)
    await putRows(trx, 'seals', [{ assignment_id: assignment, record_hash: hash, at: header.at }])
    await putNotes(
      trx,
      assignment,
      contents.flatMap((c) => c.notes),
      0,
    )
  },
  async 'notes.unsealed'(trx, { header }) {
    const assignment = need(header.about.assignment)
    const seal = await trx
      .selectFrom('seals')
      .select('assignment_id')
      .where('assignment_id', '=', assignment)
      .where('record_hash', '=', header.supersedes)
      .executeTakeFirst()
    // Another laptop's seal, which this one did not know, is not taken back.
    if (seal !== undefined) await clearSeal(trx, assignment)
  },
  async 'note.late'(trx, { header, contents }) {
    await putNotes(
      trx,
      need(header.about.assignment),
      contents.map((c) => c.note),
      1,
    )
  },
  async 'work.submitted'(trx, { header, hash, contents }) {
    const assignment_id = need(header.about.assignment)
    await clearSubmission(trx, assignment_id)
    await putRows(trx, 'submissions', [{ assignment_id, record_hash: hash, at: header.at }])
    const links = contents.flatMap((c) => c.links)
    await putRows(
      trx,
      'submitted_links',
      links.map((l) => ({
        assignment_id,
        note_id: l.noteId,
        candidate_id: l.candidateId,
        target_kind: l.target.kind,
        target_id: l.target.id,
        sign: l.sign,
      })),
    )
    const ratings = contents.flatMap((c) => c.ratings)
    await putRows(
      trx,
      'submitted_ratings',
      ratings.map((r) => ({
        assignment_id,
        candidate_id: r.candidateId,
        target_kind: r.target.kind,
        target_id: r.target.id,
        level: r.level,
        no_note_reason: r.noNoteReason,
      })),
    )
  },
  async 'work.reopened'(trx, { header, hash, contents }) {
    const assignment_id = need(header.about.assignment)
    const submission = await trx
      .selectFrom('submissions')
      .select('assignment_id')
      .where('assignment_id', '=', assignment_id)
      .where('record_hash', '=', header.supersedes)
      .executeTakeFirst()
    // What was submitted anew since, without word of this, is not given back.
    if (submission !== undefined) await clearSubmission(trx, assignment_id)
    const reason = contents.map((c) => c.reason).join(' ')
    await putRows(trx, 'reopenings', [{ assignment_id, record_hash: hash, at: header.at, reason }])
  },
  async 'gate.opened'(trx, { header, hash, contents }) {
    const candidate_id = need(header.about.candidate)
    const content = contents[0]
    await once(trx, 'gates', {
      session_id: header.session,
      candidate_id,
      record_hash: hash,
      at: header.at,
      by_id: header.author,
      early: content?.early === true ? 1 : 0,
      reason: content?.reason ?? '',
      missing: JSON.stringify(content?.missing ?? []),
    })
  },
  async 'gate.entered'(trx, { header }) {
    await once(trx, 'gate_entries', { candidate_id: need(header.about.candidate), person_id: header.author })
  },
  async 'level.set'(trx, { header, hash, contents }) {
    const key = {
      session_id: header.session,
      candidate_id: need(header.about.candidate),
      competence_id: need(header.about.competence),
    }
    await trx
      .deleteFrom('finals')
      .where('session_id', '=', key.session_id)
      .where('candidate_id', '=', key.candidate_id)
      .where('competence_id', '=', key.competence_id)
      .execute()
    await putRows(
      trx,
      'finals',
      contents.map((c) => ({
        ...key,
        level: c.level,
        reason_code: c.reasonCode,
        reason: c.reason,
        at: header.at,
        by_id: header.author,
        record_hash: hash,
      })),
    )
  },
  // Kept in the record for the method's account; no screen reads it yet.
  async 'pin.reset'() {},
  async 'content.erased'(trx, { header }) {
    await once(trx, 'erasures', { candidate_id: need(header.about.candidate), at: header.at })
  },
  async 'record.settled'(trx, { hash, contents }) {
    for (const { stands, aside } of contents) {
      const verdicts = [
        ...stands.map((target_hash) => ({ target_hash, verdict: 'stands' as const, record_hash: hash })),
        ...aside.map((target_hash) => ({ target_hash, verdict: 'aside' as const, record_hash: hash })),
      ]
      const targets = verdicts.map(({ target_hash }) => target_hash)
      await trx.deleteFrom('settlements').where('target_hash', 'in', targets).execute()
      await putRows(trx, 'settlements', verdicts)
    }
  },
  async 'copy.erased'(trx, { header }) {
    const row = { session_id: header.session, device_id: header.device, author_id: header.author, at: header.at }
    await once(trx, 'copy_erasures', row)
  },
}

/** Nearly always there is none, and then nothing has to be cleared. */
async function isThere(trx: Trx, table: 'seals' | 'submissions', assignment: string): Promise<boolean> {
  const found = await sql`select 1 from ${sql.table(table)} where assignment_id = ${assignment}`.execute(trx)
  return found.rows.length > 0
}

async function clearSeal(trx: Trx, assignment: string): Promise<void> {
  if (!(await isThere(trx, 'seals', assignment))) return
  const sealed = trx
    .selectFrom('sealed_notes')
    .select('id')
    .where('assignment_id', '=', assignment)
    .where('late', '=', 0)
  await trx
    .deleteFrom('sealed_note_candidates')
    .where('assignment_id', '=', assignment)
    .where('note_id', 'in', sealed)
    .execute()
  await trx.deleteFrom('sealed_notes').where('assignment_id', '=', assignment).where('late', '=', 0).execute()
  await trx.deleteFrom('seals').where('assignment_id', '=', assignment).execute()
}

async function clearSubmission(trx: Trx, assignment: string): Promise<void> {
  if (!(await isThere(trx, 'submissions', assignment))) return
  for (const table of ['submissions', 'submitted_links', 'submitted_ratings'] as const) {
    await trx.deleteFrom(table).where('assignment_id', '=', assignment).execute()
  }
}

async function putNotes(
  trx: Trx,
  assignment_id: string,
  notes: RecordContent<'note.late'>['note'][],
  late: 0 | 1,
): Promise<void> {
  await putRows(
    trx,
    'sealed_notes',
    notes.map(({ id, ordinal, at, phase, kind, text }) => ({
      id,
      assignment_id,
      ordinal,
      at,
      phase,
      kind,
      text,
      late,
    })),
  )
  const about = notes.flatMap((note) =>
    note.candidateIds.map((candidate_id) => ({ assignment_id, note_id: note.id, candidate_id })),
  )
  await putRows(trx, 'sealed_note_candidates', about)
}

/** `contents` are the contents of the parts that are still there, as their kind has them. */
export async function project<K extends RecordKind>(
  trx: Trx,
  header: RecordHeader & { kind: K },
  hash: string,
  contents: RecordContent<K>[],
): Promise<void> {
  await projections[header.kind](trx, { header, hash, contents })
}

/** The same for what lies in the file: header and texts are checked against the kind first. */
export async function projectStored(trx: Trx, stored: string, hash: string, texts: string[]): Promise<void> {
  const header = RecordHeader.parse(JSON.parse(stored))
  const schema = recordContents[header.kind]
  // The schema is the kind's own; the compiler does not follow that through the table.
  const contents = texts.map((text) => schema.parse(JSON.parse(text)) as RecordContent<typeof header.kind>)
  await project(trx, header, hash, contents)
}
