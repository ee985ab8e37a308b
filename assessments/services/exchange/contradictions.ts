// Two histories that contradict: found from the set of records, shown side by side by number, decided by the lead.
import { sql } from 'kysely'
import type { Contradiction, RecordLine } from '../../contract/index.ts'
import { type Entry, forksOf, readUnit } from '../../rules/union.ts'
import type { Actor, CoreState, Reading, Trx } from '../context.ts'
import { failure } from '../failures.ts'
import { personName } from '../people/store.ts'
import { appendRecord } from '../record/append.ts'
import { standWholeSession } from '../record/standing.ts'
import { decisionsOf, entriesOfChain, entriesOfUnits } from '../record/units.ts'
import { recordLines } from './record-lines.ts'
import { countsOf, sum } from './returns.ts'
import { type RunOf, runsOf } from './run-lines.ts'

/** A contradiction before it is put in words: its branches, each with all its entries. */
interface Found {
  id: string
  kind: 'fork' | 'double'
  author: string
  branches: { first: Entry; entries: Entry[] }[]
}

export async function contradictionsOf(db: Reading, sessionId: string): Promise<Contradiction[]> {
  const found = await findContradictions(db, sessionId)
  if (found.length === 0) return []
  const runs = await runsOf(db, sessionId)
  const told: Contradiction[] = []
  for (const each of found) told.push(await inWords(db, each, runs))
  return told
}

async function findContradictions(db: Reading, sessionId: string): Promise<Found[]> {
  return [...(await findForks(db, sessionId)), ...(await findDoubles(db, sessionId))]
}

/** Chains in which a place is taken twice. */
async function findForks(db: Reading, sessionId: string): Promise<Found[]> {
  const chains = await sql<{ author: string; device: string }>`
    select distinct author_id as author, device_id as device from records where session_id = ${sessionId}
    group by author_id, device_id, sequence having count(*) > 1`.execute(db)
  const found: Found[] = []
  for (const { author, device } of chains.rows) {
    const chain = await entriesOfChain(db, sessionId, author, device)
    const next = Map.groupBy(chain, ({ previous }) => previous)
    for (const siblings of forksOf(chain)) {
      const id = `fork ${siblings
        .map(({ hash }) => hash.slice(0, 16))
        .sort()
        .join(' ')}`
      const branches = siblings.map((first) => ({ first, entries: branchOf(first, next) }))
      found.push({ id, kind: 'fork', author, branches })
    }
  }
  return found
}

function branchOf(first: Entry, next: ReadonlyMap<string | null, Entry[]>): Entry[] {
  const branch = [first]
  for (const entry of branch) branch.push(...(next.get(entry.hash) ?? []))
  return branch
}

/** Assignments and levels about which two devices speak that did not know of each other. */
async function findDoubles(db: Reading, sessionId: string): Promise<Found[]> {
  const units = await sql<{ unit: string }>`
    select unit from records where session_id = ${sessionId} and (unit like 'assignment %' or unit like 'level %')
    group by unit having count(distinct device_id) > 1`.execute(db)
  const entries = await entriesOfUnits(
    db,
    units.rows.map(({ unit }) => unit),
  )
  const out = await db.selectFrom('held').select('record_hash').where('found', '=', 'chain').execute()
  const heldByChain = new Set(out.map((row) => row.record_hash))
  const decisions = await decisionsOf(db, sessionId)
  const found: Found[] = []
  for (const [unit, all] of Map.groupBy(entries, (entry) => entry.unit)) {
    const standing = all.filter(({ hash }) => !heldByChain.has(hash))
    for (const firsts of readUnit(standing, decisions).rivals) {
      const branches = firsts.map((first) => ({
        first,
        entries: standing.filter(({ author, device }) => author === first.author && device === first.device),
      }))
      const id = `double ${unit} ${firsts
        .map(({ hash }) => hash.slice(0, 16))
        .sort()
        .join(' ')}`
      found.push({ id, kind: 'double', author: firsts[0]?.author ?? '', branches })
    }
  }
  return found
}

async function inWords(db: Reading, { id, kind, author, branches }: Found, runs: RunOf[]): Promise<Contradiction> {
  const lines = new Map(
    (
      await linesOf(
        db,
        branches.flatMap(({ entries }) => entries),
      )
    ).map((line) => [line.hash, line]),
  )
  const held = await db.selectFrom('held').select('record_hash').execute()
  const out = new Set(held.map((row) => row.record_hash))
  const told: Contradiction['branches'] = []
  for (const { first, entries } of branches) {
    const counts = sum(entries.flatMap(({ hash }) => lines.get(hash) ?? []).map(countsOf))
    const units = new Set(entries.map(({ unit }) => unit))
    told.push({
      id: first.hash,
      device: await deviceName(db, first.device),
      at: (JSON.parse(lines.get(first.hash)?.header ?? '{}') as { at: string }).at,
      entries: entries.length,
      notes: counts.notes,
      ratings: counts.ratings,
      runs: runs
        .filter(({ assignmentId }) => units.has(`assignment ${assignmentId}`))
        .map(({ assignmentId, exercise, candidates }) => ({ assignmentId, exercise, candidates })),
      stands: !out.has(first.hash),
    })
  }
  return {
    id,
    kind,
    assessor: await personName(db, author),
    assessorId: author,
    branches: told,
    mayKeepAll: kind === 'fork' && distinct(branches.map(({ entries }) => entries)),
    settled: await settledBy(
      db,
      branches.map(({ first }) => first.hash),
    ),
  }
}

/** No unit of an assignment occurs in two branches. */
function distinct(branches: readonly Entry[][]): boolean {
  const units = branches.flatMap((entries) => [
    ...new Set(entries.map(({ unit }) => unit).filter((unit) => unit.startsWith('assignment '))),
  ])
  return new Set(units).size === units.length
}

function linesOf(db: Reading, entries: readonly Entry[]): Promise<RecordLine[]> {
  const named = JSON.stringify(entries.map(({ hash }) => hash))
  return recordLines(db, sql`hash in (select value from json_each(${named}))`)
}

export async function deviceName(db: Reading, id: string): Promise<string> {
  const row = await db.selectFrom('devices').select(['number', 'role']).where('id', '=', id).executeTakeFirst()
  return row === undefined || row.role === 'own' ? '' : String(row.number)
}

async function settledBy(db: Reading, hashes: readonly string[]): Promise<Contradiction['settled']> {
  const rows = await db
    .selectFrom('settlements as s')
    .innerJoin('records as r', 'r.hash', 's.record_hash')
    .leftJoin('record_parts as p', 'p.record_hash', 'r.hash')
    .select(['s.target_hash', 'r.header', 'r.author_id', 'p.content'])
    .where('s.target_hash', 'in', [...hashes])
    .execute()
  const [row] = rows
  // A branch that came later has not been decided about.
  if (row === undefined || new Set(rows.map((each) => each.target_hash)).size < hashes.length) return null
  const { at } = JSON.parse(row.header) as { at: string }
  const { reason } = JSON.parse(row.content ?? '{"reason":""}') as { reason: string }
  return { at, by: await personName(db, row.author_id), reason }
}

export interface Settlement {
  sessionId: string
  conflictId: string
  keep: string[]
  reason: string
}

export async function settle(trx: Trx, core: CoreState, actor: Actor, input: Settlement): Promise<void> {
  const found = (await findContradictions(trx, input.sessionId)).find(({ id }) => id === input.conflictId)
  if (found === undefined) throw failure('CONFLICT_CHANGED')
  const keep = new Set(input.keep)
  const all = found.branches.map(({ first }) => first.hash)
  if (input.keep.some((hash) => !all.includes(hash))) throw failure('CONFLICT_CHANGED')
  const mayKeepAll = found.kind === 'fork' && distinct(found.branches.map(({ entries }) => entries))
  if (keep.size > 1 && !mayKeepAll) throw failure('CANNOT_KEEP_ALL')
  const { relied } = await decisionsOf(trx, input.sessionId)
  const aside = found.branches.filter(({ first }) => !keep.has(first.hash))
  if (aside.some(({ entries }) => entries.some(({ hash }) => relied.has(hash)))) throw failure('GATE_OPEN')
  await appendRecord(trx, core, {
    sessionId: input.sessionId,
    authorId: actor.personId,
    kind: 'record.settled',
    parts: [
      {
        subjects: [],
        content: { stands: [...keep], aside: aside.map(({ first }) => first.hash), reason: input.reason },
      },
    ],
  })
  await standWholeSession(trx, input.sessionId)
}
