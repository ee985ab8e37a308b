// Terugbrengen: all that is sealed or submitted, whole and every time; bringing it twice changes nothing.
import { sql } from 'kysely'
import { sealBundle, shortMark } from '../../bundles/index.ts'
import { type Head, type RecordLine, type ReturnManifest, recordContents } from '../../contract/index.ts'
import { instant } from '../clock.ts'
import type { CoreState, Reading, Trx } from '../context.ts'
import { failure } from '../failures.ts'
import { standInsOf } from './accept.ts'
import { retiredDevices } from './packages.ts'
import { recordLines } from './record-lines.ts'
import { runsOf } from './run-lines.ts'

export interface Counts {
  notes: number
  links: number
  ratings: number
}
const none: Counts = { notes: 0, links: 0, ratings: 0 }

export async function makeReturn(trx: Trx, core: CoreState, sessionId: string) {
  const { device } = core
  if (device === null) throw failure('FILE_CLOSED')
  const accepted = await trx
    .selectFrom('accepted_packages')
    .selectAll()
    .where('session_id', '=', sessionId)
    .executeTakeFirst()
  if (accepted === undefined) throw failure('NOT_FOUND')
  const records = await recordLines(trx, whatIsOurs(sessionId))
  if (records.length === 0) throw failure('NOTHING_TO_RETURN')
  const { last } = await trx
    .selectFrom('made_returns')
    .select(({ fn }) => fn.max('edition').as('last'))
    .where('session_id', '=', sessionId)
    .executeTakeFirstOrThrow()
  const edition = (last ?? 0) + 1
  const at = instant(core.clock.wall())
  const progress = await progressOf(trx, sessionId)
  const manifest: Omit<ReturnManifest, 'format' | 'counts' | 'body'> = {
    wakker: 'return',
    session: sessionId,
    device: { id: device.id, signKey: device.signKey },
    recipient: device.recipient,
    madeAt: at,
    edition,
    devices: await retiredDevices(trx),
    assessors: await assessorsHere(trx, sessionId),
    progress,
    heads: await headsHere(trx, sessionId),
    candidates: await candidatesIn(trx, sessionId),
  }
  const bytes = await sealBundle(manifest, { preparation: null, sealed: [], records }, device.signSecret, {
    recipients: [accepted.recipient],
  })
  await trx.insertInto('made_returns').values({ session_id: sessionId, edition, at }).execute()
  const mark = shortMark(`${device.id} ${sessionId} ${edition}`).slice(0, 4)
  return {
    file: { fileName: `Terug ${mark}-${edition}.wakkerterug`, base64: Buffer.from(bytes).toString('base64') },
    edition,
    unfinished: progress.filter(({ step }) => step !== 'submitted').length,
    ...sum(records.map(countsOf)),
  }
}

/** Written on devices of this file; what the package brought its sender has. */
export const whatIsOurs = (sessionId: string) => sql`session_id = ${sessionId}
  and device_id in (select id from devices where role = 'own') and author_id in (select id from people)`

async function assessorsHere(db: Reading, sessionId: string): Promise<ReturnManifest['assessors']> {
  const rows = await db
    .selectFrom('people as p')
    .innerJoin('session_assessors as sa', 'sa.person_id', 'p.id')
    .select(['p.id', 'p.name'])
    .where('sa.session_id', '=', sessionId)
    .orderBy('sa.position')
    .execute()
  const insteadOf = new Map([...(await standInsOf(db, sessionId))].map(([forId, { id }]) => [id, forId]))
  return rows.map(({ id, name }) => ({ id, name, insteadOf: insteadOf.get(id) ?? null }))
}

async function progressOf(db: Reading, sessionId: string): Promise<ReturnManifest['progress']> {
  const runs = await runsOf(db, sessionId)
  return runs.map(({ assignmentId, runId, exerciseId, personId, candidateIds, step, notes }) => ({
    assignment: assignmentId,
    run: runId,
    exercise: exerciseId,
    assessor: personId,
    candidates: candidateIds,
    step,
    notes,
  }))
}

export async function headsHere(db: Reading, sessionId: string): Promise<Head[]> {
  const rows = await sql<Head>`
    select author_id as author, device_id as device, max(sequence) as sequence, hash from records
    where ${whatIsOurs(sessionId)} group by author_id, device_id order by author_id, device_id`.execute(db)
  return rows.rows
}

function candidatesIn(db: Reading, sessionId: string): Promise<ReturnManifest['candidates']> {
  return db
    .selectFrom('candidates')
    .select(['id', 'code', 'name', 'extra_time_percent as extraTimePercent'])
    .where('session_id', '=', sessionId)
    .where('id', 'not in', db.selectFrom('erasures').select('candidate_id'))
    .orderBy('position')
    .execute()
}

/** How much is in an entry, as people count it. A later format's is not known. */
export function countsOf({ header, parts }: Pick<RecordLine, 'header' | 'parts'>): Counts {
  const { format, kind } = JSON.parse(header) as { format: unknown; kind: unknown }
  if (format !== 1) return none
  if (kind === 'note.late') return { ...none, notes: parts.length }
  if (kind === 'notes.sealed') {
    const read = parts.map(({ content }) => recordContents['notes.sealed'].parse(JSON.parse(content)))
    return { ...none, notes: read.reduce((n, { notes }) => n + notes.length, 0) }
  }
  if (kind !== 'work.submitted') return none
  const read = parts.map(({ content }) => recordContents['work.submitted'].parse(JSON.parse(content)))
  return {
    notes: 0,
    links: read.reduce((n, { links }) => n + links.length, 0),
    ratings: read.reduce((n, { ratings }) => n + ratings.length, 0),
  }
}

export const sum = (all: readonly Counts[]): Counts =>
  all.reduce(
    (total, { notes, links, ratings }) => ({
      notes: total.notes + notes,
      links: total.links + links,
      ratings: total.ratings + ratings,
    }),
    none,
  )
