// commitRatio: a draft autosave and a submission through the contract until they are on disk, beside the same rows
// written, and the same drafts removed, by bare better-sqlite3 in a file with the same key and settings.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Statement } from 'better-sqlite3'
import { connect, type Sqlite } from '../../db/connection.ts'
import { makeKey } from '../../db/key-slots.ts'
import { migrate } from '../../db/migrate.ts'
import { type BigSession, bigSession, workUpToSubmission } from './big-session.ts'
import { compare, timed } from './measure.ts'

const sentence = (i: number) => `telt de dozen na, kijkt op de lijst en zegt: het zijn er ${i}, er ontbreekt er nog een`

async function bareFile(): Promise<Sqlite> {
  const path = join(mkdtempSync(join(tmpdir(), 'wakker-bare-')), 'bare.wakker')
  const { dataKey } = await makeKey('bare', { opsLimit: 1, memLimit: 8192 })
  const sqlite = connect(path, dataKey, 'create')
  await migrate(sqlite, path)
  sqlite.pragma('foreign_keys = OFF')
  return sqlite
}

/** The rows of the latest submission, table by table, to be written again without Wakker. */
async function submittedRows(big: BigSession) {
  const db = big.state.file?.db
  if (db === undefined) throw new Error('no file is open')
  const record = await db
    .selectFrom('records')
    .selectAll()
    .where('kind', '=', 'work.submitted')
    .orderBy('arrival', 'desc')
    .executeTakeFirstOrThrow()
  const { arrival: _, ...own } = record
  return {
    records: [own],
    record_parts: await db.selectFrom('record_parts').selectAll().where('record_hash', '=', own.hash).execute(),
    record_part_subjects: await db
      .selectFrom('record_part_subjects')
      .selectAll()
      .where('record_hash', '=', own.hash)
      .execute(),
    submissions: await db.selectFrom('submissions').selectAll().execute(),
    submitted_links: await db.selectFrom('submitted_links').selectAll().execute(),
    submitted_ratings: await db.selectFrom('submitted_ratings').selectAll().execute(),
  }
}

export async function commitRatio(times: number) {
  const big = await bigSession({ candidates: 1, assessors: 1, exercises: 1, indicators: 30 })
  const [client] = big.assessors
  const [candidateId] = big.candidates
  if (client === undefined || candidateId === undefined) throw new Error('the session is empty')
  const [item] = await client.work.list()
  const assignmentId = item?.assignmentId ?? ''
  const bare = await bareFile()
  const putSentence = bare.prepare(
    'insert into draft_sentences values (?, ?, ?) on conflict (assignment_id, candidate_id) do update set text = excluded.text',
  )
  let n = 0
  const autosave = await compare(
    times,
    () => timed(() => client.work.saveSentence({ assignmentId, candidateId, text: sentence(n++) })),
    () => timed(() => putSentence.run(assignmentId, candidateId, sentence(n++))),
  )
  await client.work.saveSentence({ assignmentId, candidateId, text: '' })
  await workUpToSubmission(client, assignmentId, candidateId)
  await client.work.submit({ assignmentId })
  const rows = await submittedRows(big)
  const submitBare = bareSubmission(bare)
  submitBare(assignmentId, rows)
  const submission = await compare(
    times,
    async () => {
      await big.lead.sessions.reopen({ assignmentId, reason: 'meting' })
      return timed(() => client.work.submit({ assignmentId }))
    },
    async () => {
      backToDrafts(bare)
      const again = { ...rows, records: rows.records.map((r) => ({ ...r, hash: String(n), sequence: n++ })) }
      return timed(() => submitBare(assignmentId, again))
    },
  )
  await big.close()
  bare.close()
  const ratio = (autosave.ours + submission.ours) / (autosave.bare + submission.bare)
  return { ratio, autosave, submission }
}

const drafts = [
  ['draft_links', 'select * from submitted_links'],
  ['draft_ratings', 'select * from submitted_ratings'],
  ['draft_stages', "select assignment_id, 'rating' from submissions"],
] as const

/** What stands before a submission: drafts, and nothing submitted. */
function backToDrafts(bare: Sqlite): void {
  for (const [table, select] of drafts) bare.exec(`delete from ${table}; insert into ${table} ${select}`)
  for (const table of ['submitted_ratings', 'submitted_links', 'submissions']) bare.exec(`delete from ${table}`)
}

function bareSubmission(bare: Sqlite) {
  const prepared = new Map<string, Statement>()
  const statement = (text: string): Statement => {
    const known = prepared.get(text) ?? bare.prepare(text)
    prepared.set(text, known)
    return known
  }
  return bare.transaction((assignmentId: string, tables: Record<string, object[]>) => {
    for (const [table] of drafts) statement(`delete from ${table} where assignment_id = ?`).run(assignmentId)
    for (const [table, rows] of Object.entries(tables)) {
      for (const row of rows) {
        const columns = Object.keys(row)
        const marks = columns.map(() => '?').join(', ')
        const values = Object.values(row)
        // The parts' primary key is the record's hash; each round writes them under the round's own.
        if (table.startsWith('record_part')) values[0] = `${values[0]}${Math.random()}`
        statement(`insert into ${table} (${columns.join(', ')}) values (${marks})`).run(...values)
      }
    }
  })
}
