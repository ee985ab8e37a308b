// The board of an exchange: per assessor and run what is where, by number, never by level.
import { sql } from 'kysely'
import { shortMark } from '../../bundles/index.ts'
import { type ExchangeBoard, HeldReason, Step } from '../../contract/index.ts'
import type { CoreState, Reading } from '../context.ts'
import { personName } from '../people/store.ts'
import { sessionOf } from '../preparation/session-store.ts'
import { contradictionsOf } from './contradictions.ts'
import { devicesOfAuthor } from './devices.ts'
import { contentsFor, sessionSource } from './preparation.ts'
import { personIdsOf, receiptOf } from './receipts.ts'
import { type RunOf, runsOf } from './run-lines.ts'

type Assessor = ExchangeBoard['assessors'][number]

export async function exchangeBoard(db: Reading, core: CoreState, sessionId: string): Promise<ExchangeBoard> {
  const { startedAt } = await sessionOf(db, sessionId)
  const source = await sessionSource(db, sessionId)
  const { body } = source
  const runs = await runsOf(db, sessionId)
  const reported = await reportedIn(db, sessionId)
  const names = new Map(
    (await db.selectFrom('people').select(['id', 'name']).execute()).map(({ id, name }) => [id, name]),
  )
  const assessors: Assessor[] = []
  for (const personId of body.assessorIds) {
    const own = runs.filter((run) => run.personId === personId)
    const lastPackage = await lastPackageOf(db, sessionId, personId, contentsFor(source, personId))
    const devices = await devicesOfAuthor(db, sessionId, personId)
    assessors.push({
      personId,
      name: names.get(personId) ?? '',
      keyKnown: await hasKey(db, personId),
      lastPackage,
      lastReceipt: await lastReceiptOf(db, sessionId, personId),
      devices: devices.filter((id) => id !== core.device?.id).length,
      copyErased: await copyErased(db, sessionId, personId),
      runs: own.map((run) => placed(run, reported, lastPackage !== null)),
    })
  }
  const safe = await db
    .selectFrom('safe_places')
    .select(['at', 'place', 'arrival'])
    .where('session_id', '=', sessionId)
    .orderBy('id', 'desc')
    .executeTakeFirst()
  return {
    sessionId,
    title: body.title,
    started: startedAt !== null,
    mark: core.device === null ? '' : shortMark(core.device.id),
    assessors,
    conflicts: await contradictionsOf(db, sessionId),
    held: await heldIn(db, sessionId),
    safe: safe === undefined ? null : { at: safe.at, place: safe.place },
    safeOutdated: safe !== undefined && (await broughtSince(db, sessionId, safe.arrival)),
  }
}

interface Reported {
  step: Step
  notes: number
}

/** The word of the device that was taken in last; editions count per device and say nothing between two. */
async function reportedIn(db: Reading, sessionId: string): Promise<Map<string, Reported>> {
  const rows = await db
    .selectFrom('reported_progress as p')
    .innerJoin('assignments as a', 'a.id', 'p.assignment_id')
    .leftJoin('returns as r', (join) =>
      join.onRef('r.device_id', '=', 'p.device_id').onRef('r.edition', '=', 'p.edition'),
    )
    .select(['p.assignment_id', 'p.step', 'p.notes'])
    .where('a.session_id', '=', sessionId)
    .orderBy(sql`r.rowid`)
    .execute()
  return new Map(rows.map((row) => [row.assignment_id, { step: Step.parse(row.step), notes: row.notes }]))
}

function placed(run: RunOf, reported: ReadonlyMap<string, Reported>, dealtOut: boolean): Assessor['runs'][number] {
  const { assignmentId, runId, exercise, candidates, step, notes } = run
  const line = { assignmentId, runId, exercise, candidates }
  const told = reported.get(assignmentId)
  // Work begun in this file is here, whatever was dealt out.
  if (step === 'submitted' || (notes > 0 && told === undefined)) return { ...line, place: 'here', step, notes }
  if (told !== undefined) return { ...line, place: 'device', step: told.step, notes: told.notes }
  return { ...line, place: dealtOut ? 'out' : 'not-out', step, notes }
}

async function hasKey(db: Reading, personId: string): Promise<boolean> {
  const row = await db
    .selectFrom('person_keys')
    .select('person_id')
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return row !== undefined
}

async function lastPackageOf(
  db: Reading,
  sessionId: string,
  personId: string,
  now: string,
): Promise<Assessor['lastPackage']> {
  const rows = await db
    .selectFrom('packages')
    .selectAll()
    .where('session_id', '=', sessionId)
    .orderBy('edition', 'desc')
    .execute()
  const last = rows.find((row) => personIdsOf(row).includes(personId))
  if (last === undefined) return null
  const contents = JSON.parse(last.contents) as Record<string, string>
  return {
    id: last.id,
    edition: last.edition,
    at: last.at,
    hasCode: last.code !== null,
    outdated: contents[personId] !== now,
  }
}

async function lastReceiptOf(db: Reading, sessionId: string, personId: string): Promise<Assessor['lastReceipt']> {
  const rows = await db
    .selectFrom('returns')
    .select(['id', 'person_ids'])
    .where('session_id', '=', sessionId)
    .orderBy(sql`rowid`, 'desc')
    .execute()
  const last = rows.find((row) => personIdsOf(row).includes(personId))
  return last === undefined ? null : receiptOf(db, last.id)
}

async function copyErased(db: Reading, sessionId: string, personId: string): Promise<boolean> {
  const row = await db
    .selectFrom('copy_erasures')
    .select('at')
    .where('session_id', '=', sessionId)
    .where('author_id', '=', personId)
    .executeTakeFirst()
  return row !== undefined
}

/** Contradictions are told apart; here is what else does not count. */
async function heldIn(db: Reading, sessionId: string): Promise<ExchangeBoard['held']> {
  const rows = await sql<{ reason: string; author: string; entries: number }>`
    select h.reason, r.author_id as author, count(distinct r.hash) as entries
    from held h join records r on r.hash = h.record_hash
    where r.session_id = ${sessionId} and h.reason not in ('fork', 'double', 'aside')
    group by h.reason, r.author_id`.execute(db)
  const brought = await db.selectFrom('brought_assignments').selectAll().where('session_id', '=', sessionId).execute()
  const held: ExchangeBoard['held'] = []
  for (const { reason, author, entries } of rows.rows) {
    const about = brought.find((each) => each.person_id === author)
    const insteadOf = about?.instead_of ?? null
    held.push({
      reason: HeldReason.parse(reason),
      assessor: about?.person_name ?? (await personName(db, author)),
      entries,
      unrecognised:
        reason !== 'unknown-author'
          ? null
          : {
              assessorId: author,
              insteadOf: insteadOf === null ? null : { id: insteadOf, name: await personName(db, insteadOf) },
            },
    })
  }
  return held.sort((a, b) => a.assessor.localeCompare(b.assessor))
}

async function broughtSince(db: Reading, sessionId: string, arrival: number): Promise<boolean> {
  const row = await db
    .selectFrom('records')
    .select('hash')
    .where('session_id', '=', sessionId)
    .where('arrival', '>', arrival)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
