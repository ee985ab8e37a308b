// Finds anew which entries of a session stand: whole chains, authors who may write what they wrote, kinds this version
// knows. Called whenever entries arrive, the lead decides, or somebody is recognised; never when a person just works.
import { sql } from 'kysely'
import { type HeldReason, RecordKind, recordKinds } from '../../contract/index.ts'
import { chainStanding, type Decisions, type Held } from '../../rules/union.ts'
import type { Reading, Trx } from '../context.ts'
import { type Authority, authorityOf, mayWrite } from './authority.ts'
import { putRows } from './rows.ts'
import { type ChainEntry, decisionsOf, entriesOfChain, readUnitsAgain } from './units.ts'

export interface Chain {
  author: string
  device: string
}

async function chainsOf(db: Reading, sessionId: string): Promise<Chain[]> {
  return db
    .selectFrom('records')
    .select(['author_id as author', 'device_id as device'])
    .distinct()
    .where('session_id', '=', sessionId)
    .execute()
}

/**
 * @param chains the chains that got entries or whose author is seen anew
 * @param units units to read again whatever happened to their chains
 * @param decided what was decided before anything arrived: a gate among what arrived counts as soon as it is there
 */
export async function standAgain(
  trx: Trx,
  sessionId: string,
  chains: readonly Chain[],
  units: readonly string[] = [],
  decided?: Decisions,
): Promise<void> {
  const sessionUnit = `session ${sessionId}`
  let decisions = decided ?? (await decisionsOf(trx, sessionId))
  const touched = await standChains(trx, sessionId, chains, decisions)
  for (const unit of units) touched.add(unit)
  for (let round = 0; round < mostRounds; round += 1) {
    if (touched.delete(sessionUnit)) await readUnitsAgain(trx, [sessionUnit], decisions)
    const next = await decisionsOf(trx, sessionId)
    if (sameDecisions(decisions, next)) break
    decisions = next
    // A decision can move any chain or unit of the session, also the one it stands in.
    for (const unit of await standChains(trx, sessionId, await chainsOf(trx, sessionId), decisions)) touched.add(unit)
    for (const unit of await unitsOf(trx, sessionId)) touched.add(unit)
  }
  touched.delete(sessionUnit)
  await readUnitsAgain(trx, [...touched], decisions)
}

/** Of decisions about decisions: a lead's chain that forked can hold what settles it. People do not go deeper. */
const mostRounds = 4

export async function standWholeSession(trx: Trx, sessionId: string): Promise<void> {
  await standAgain(trx, sessionId, await chainsOf(trx, sessionId), await unitsOf(trx, sessionId))
}

/** Entries that waited for a version that knows their kind, in a file that this version opens. */
export async function standWhatIsKnownNow(trx: Trx): Promise<void> {
  const sessions = await trx
    .selectFrom('held as h')
    .innerJoin('records as r', 'r.hash', 'h.record_hash')
    .select('r.session_id as id')
    .distinct()
    .where('h.reason', '=', 'later')
    .where('r.kind', 'in', recordKinds)
    .execute()
  for (const { id } of sessions) await standWholeSession(trx, id)
}

async function unitsOf(db: Reading, sessionId: string): Promise<string[]> {
  const rows = await db.selectFrom('records').select('unit').distinct().where('session_id', '=', sessionId).execute()
  return rows.map((row) => row.unit)
}

const sameDecisions = (a: Decisions, b: Decisions) =>
  a.verdicts.size === b.verdicts.size &&
  a.relied.size === b.relied.size &&
  [...a.verdicts].every(([hash, verdict]) => b.verdicts.get(hash) === verdict) &&
  [...a.relied].every((hash) => b.relied.has(hash))

/** Answers with the units in which something changed. */
async function standChains(
  trx: Trx,
  sessionId: string,
  chains: readonly Chain[],
  decisions: Decisions,
): Promise<Set<string>> {
  const authority = await authorityOf(trx, sessionId)
  const units = new Set<string>()
  for (const chain of chains) {
    const entries = await entriesOfChain(trx, sessionId, chain.author, chain.device)
    const held = standingOf(entries, decisions, authority)
    const named = JSON.stringify(entries.map(({ hash }) => hash))
    const inChain = sql`(select value from json_each(${named}))`
    const earlier = await sql<{ hash: string; reason: string }>`
      select record_hash as hash, reason from held where found = 'chain' and record_hash in ${inChain}`.execute(trx)
    const was = new Map(earlier.rows.map((row) => [row.hash, row.reason]))
    const changed = entries.filter(({ hash }) => was.get(hash) !== held.get(hash))
    for (const { unit } of changed) units.add(unit)
    if (changed.length === 0) continue
    await sql`delete from held where found = 'chain' and record_hash in ${inChain}`.execute(trx)
    const rows = [...held].map(([record_hash, reason]) => ({ record_hash, found: 'chain' as const, reason }))
    await putRows(trx, 'held', rows)
  }
  return units
}

function standingOf(entries: readonly ChainEntry[], decisions: Decisions, authority: Authority): Held {
  const [first] = entries
  // What a package carries is an excerpt of the sender's chains, on purpose; the package's signature vouches for it.
  const excerpt = first !== undefined && authority.roleOf(first.device) === 'sender'
  const held: Held = excerpt ? new Map() : chainStanding(entries, decisions)
  for (const entry of entries) {
    if (held.has(entry.hash)) continue
    const reason = reasonFor(entry, authority)
    if (reason !== null) held.set(entry.hash, reason)
  }
  return held
}

function reasonFor(entry: ChainEntry, authority: Authority): HeldReason | null {
  if (!RecordKind.safeParse(entry.kind).success) return 'later'
  return mayWrite(entry, authority)
}
