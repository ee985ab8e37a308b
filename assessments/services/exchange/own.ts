// The assessor's side: what of their own has arrived, according to which receipt, and what has not.
import { sql } from 'kysely'
import type { OwnExchange } from '../../contract/index.ts'
import type { Actor, Reading } from '../context.ts'
import { withDrafts } from '../work/local-work.ts'
import { receivedEntries } from './receipts.ts'
import { whatIsOurs } from './returns.ts'
import { runsOf } from './run-lines.ts'

export async function ownExchanges(db: Reading, actor: Actor): Promise<OwnExchange[]> {
  const sessions = await db
    .selectFrom('accepted_packages as ap')
    .innerJoin('sessions as s', 's.id', 'ap.session_id')
    .innerJoin('session_assessors as sa', 'sa.session_id', 's.id')
    .select(['s.id', 's.title', 's.day', 'ap.sender', 'ap.edition', 'ap.at'])
    .where('sa.person_id', '=', actor.personId)
    .orderBy('s.day', 'desc')
    .orderBy('s.title')
    .execute()
  const told: OwnExchange[] = []
  for (const { id, title, day, sender, edition, at } of sessions) {
    const entries = await ownEntries(db, id)
    const received = await receivedEntries(db, id, 'all')
    const dropped = await droppedAssignments(db)
    const runs = await runsOf(db, id)
    told.push({
      sessionId: id,
      session: title,
      day,
      from: sender,
      edition,
      acceptedAt: at,
      runs: runs.map(({ assignmentId, assessor, exercise, candidates, step, notes }) => {
        const own = entries.filter(({ unit }) => unit === `assignment ${assignmentId}`)
        return {
          assignmentId,
          assessor,
          exercise,
          candidates,
          step,
          notes,
          entries: own.length,
          received: own.filter(({ hash }) => received.has(hash)).length,
          dropped: dropped.has(assignmentId),
        }
      }),
      entries: entries.length,
      received: entries.filter(({ hash }) => received.has(hash)).length,
      lastReturn: await lastReturnOf(db, id),
      receipts: await receiptsOf(db, id),
      erase: { hindrance: await eraseHindrance(db, id), ...(await erasePlan(db, id)) },
    })
  }
  return told
}

async function droppedAssignments(db: Reading): Promise<Set<string>> {
  const rows = await db.selectFrom('dropped_assignments').select('assignment_id').execute()
  return new Set(rows.map((row) => row.assignment_id))
}

interface OwnEntry {
  hash: string
  unit: string
}

/** Sealed and submitted; the clock's own entries are not counted to people. */
export async function ownEntries(db: Reading, sessionId: string): Promise<OwnEntry[]> {
  const found = await sql<OwnEntry>`
    select hash, unit from records where ${whatIsOurs(sessionId)} and unit like 'assignment %'`.execute(db)
  return found.rows
}

async function lastReturnOf(db: Reading, sessionId: string): Promise<OwnExchange['lastReturn']> {
  const row = await db
    .selectFrom('made_returns')
    .select(['edition', 'at'])
    .where('session_id', '=', sessionId)
    .orderBy('edition', 'desc')
    .executeTakeFirst()
  return row ?? null
}

async function receiptsOf(db: Reading, sessionId: string): Promise<OwnExchange['receipts']> {
  const rows = await db
    .selectFrom('receipts')
    .select(['code', 'at', 'records', 'safe'])
    .where('session_id', '=', sessionId)
    .orderBy(sql`rowid`, 'desc')
    .execute()
  // The same return file can be answered again, once the lead's file lies safe: the better word counts.
  const byCode = Map.groupBy(rows, (row) => row.code)
  return [...byCode.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [{ ...first, safe: [first, ...others].some(({ safe }) => safe === 1) }],
  )
}

/** Nothing open, everything received, and the lead's file in a second place. */
export async function eraseHindrance(db: Reading, sessionId: string): Promise<OwnExchange['erase']['hindrance']> {
  if ((await withDrafts(db, sessionId)).size > 0) return 'work-open'
  const dropped = await droppedAssignments(db)
  // Sealed notes that are still to be judged are on this device alone usable, wherever else they lie.
  const begun = (await runsOf(db, sessionId)).filter(({ step }) => step !== 'observing' && step !== 'submitted')
  if (begun.some(({ assignmentId }) => !dropped.has(assignmentId))) return 'work-open'
  const entries = await sql<{ hash: string }>`
    select hash from records where ${whatIsOurs(sessionId)} and kind != 'copy.erased'`.execute(db)
  const missing = async (only: 'all' | 'safe') => {
    const received = await receivedEntries(db, sessionId, only)
    return entries.rows.some(({ hash }) => !received.has(hash))
  }
  if (await missing('all')) return 'not-received'
  return (await missing('safe')) ? 'not-safe' : null
}

async function erasePlan(db: Reading, sessionId: string): Promise<{ on: string | null; erasedAt: string | null }> {
  const plan = await db
    .selectFrom('erase_plans')
    .select('on_day')
    .where('session_id', '=', sessionId)
    .executeTakeFirst()
  const erased = await db
    .selectFrom('copy_erasures as e')
    .innerJoin('devices as d', 'd.id', 'e.device_id')
    .select('e.at')
    .where('e.session_id', '=', sessionId)
    .where('d.role', '=', 'own')
    .executeTakeFirst()
  // Work that was given back after all brought its words along.
  const words = await sql<{ n: number }>`
    select count(*) as n from records r join record_parts p on p.record_hash = r.hash
    where r.session_id = ${sessionId} and r.unit like 'assignment %'`.execute(db)
  const again = (words.rows[0]?.n ?? 0) > 0
  return { on: plan?.on_day ?? null, erasedAt: again ? null : (erased?.at ?? null) }
}
