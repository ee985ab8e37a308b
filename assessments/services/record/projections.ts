// From record to the tables the screens read. The same function runs when a record is written and when all projections
// are rebuilt, so the two cannot drift apart. An erased part is simply not there.
import { sql } from 'kysely'
import { type RecordContent, RecordHeader, type RecordKind, recordContents } from '../../contract/index.ts'
import type { Trx } from '../context.ts'
import { deliberationProjections } from './deliberation-projections.ts'
import { need, once, type Projections } from './projection.ts'
import { putRows } from './rows.ts'
import { clearSeal, clearSubmission, putNotes } from './work-rows.ts'

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
    await putRows(
      trx,
      'sealed_answers',
      contents
        .flatMap((c) => c.answers)
        .map(({ candidateId, question, given, points, paper }) => ({
          assignment_id: assignment,
          candidate_id: candidateId,
          question,
          given,
          points,
          paper: paper === null ? null : JSON.stringify(paper),
        })),
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
  ...deliberationProjections,
  async 'calibration.noted'(trx, { header, hash, contents }) {
    for (const result of contents) {
      const row = {
        session_id: header.session,
        person_id: need(header.about.person),
        record_hash: hash,
        result: JSON.stringify(result),
      }
      await trx
        .insertInto('calibrations')
        .values(row)
        .onConflict((conflict) =>
          conflict
            .columns(['session_id', 'person_id'])
            .doUpdateSet(row)
            // Practised on two laptops: the later day stands, whichever came in last.
            .where(sql`calibrations.result ->> '$.on'`, '<=', result.on),
        )
        .execute()
    }
  },
  // Kept in the record for the method's account; only the dossier reads it, from there.
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
  async 'day.changed'(trx, { header, hash, contents }) {
    const { next } = await trx
      .selectFrom('day_changes')
      .select(({ fn }) => fn.countAll<number>().as('next'))
      .where('session_id', '=', header.session)
      .executeTakeFirstOrThrow()
    await putRows(
      trx,
      'day_changes',
      contents.map(({ change, reason }) => ({
        record_hash: hash,
        session_id: header.session,
        ordinal: next,
        at: header.at,
        by_id: header.author,
        change: JSON.stringify(change),
        reason,
      })),
    )
  },
  async 'incident.noted'(trx, { header, contents }) {
    const rows = contents.map(({ text, candidateIds }) => ({
      id: need(header.about.incident),
      session_id: header.session,
      at: header.at,
      by_id: header.author,
      run_id: header.about.run ?? null,
      text,
      candidate_ids: JSON.stringify(candidateIds),
    }))
    for (const row of rows) await once(trx, 'incidents', row)
  },
  async 'informant.submitted'(trx, { header, contents }) {
    const informant_id = need(header.about.informant)
    for (const { candidate, informant, answers } of contents) {
      await once(trx, 'informant_submissions', {
        informant_id,
        session_id: header.session,
        candidate_id: candidate,
        ...informant,
        at: header.at,
        by_id: header.author,
      })
      for (const { target, example, often } of answers) {
        await once(trx, 'informant_answers', {
          informant_id,
          target_kind: target.kind,
          target_id: target.id,
          example,
          often,
        })
      }
    }
  },
  async 'self.submitted'(trx, { header, hash, contents }) {
    const candidate_id = need(header.about.candidate)
    const there = await sql`select 1 from self_submissions where candidate_id = ${candidate_id}`.execute(trx)
    // Handed in on two laptops, each without knowing of the other: the first in the order of causes stands, whole.
    if (there.rows.length > 0) return
    for (const { answers } of contents) {
      await putRows(trx, 'self_submissions', [
        { candidate_id, session_id: header.session, record_hash: hash, at: header.at, by_id: header.author },
      ])
      await putRows(
        trx,
        'self_answers',
        answers.map(({ target, often }) => ({ candidate_id, target_kind: target.kind, target_id: target.id, often })),
      )
    }
  },
  async 'copy.erased'(trx, { header }) {
    const row = { session_id: header.session, device_id: header.device, author_id: header.author, at: header.at }
    await once(trx, 'copy_erasures', row)
  },
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
