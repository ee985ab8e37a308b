// Reads units again: which of their entries stand beside each other, and what the screens then see. Linear in the
// entries of these units, so that taking in one laptop's day does not cost more for every other laptop's.
import { sql } from 'kysely'
import type { Tables } from '../../../db/schema.ts'
import { type Decisions, type Entry, headsOfUnit, readUnit } from '../../rules/union.ts'
import type { Reading, Trx } from '../context.ts'
import { projectStored } from './projections.ts'
import { putRows } from './rows.ts'

interface EntryRow {
  hash: string
  author: string
  device: string
  sequence: number
  previous: string | null
  kind: string
  unit: string
  after: string | null
  supersedes: string | null
  arrival: number
}
/** With the run it names: an assignment's id is made from its run and its person. */
export interface ChainEntry extends Entry {
  run: string | null
}
const columns = sql`hash, author_id as author, device_id as device, sequence, kind, unit, arrival,
  header ->> '$.previous' as previous, header ->> '$.supersedes' as supersedes, header -> '$.after' as after`

const toEntry = <R extends EntryRow>(row: R) => ({
  ...row,
  after: row.after === null ? null : (JSON.parse(row.after) as string[]),
})

export async function entriesOfUnits(db: Reading, units: readonly string[]): Promise<Entry[]> {
  const found = await sql<EntryRow>`
    select ${columns} from records where unit in (select value from json_each(${JSON.stringify(units)}))`.execute(db)
  return found.rows.map(toEntry)
}

export async function entriesOfChain(
  db: Reading,
  sessionId: string,
  author: string,
  device: string,
): Promise<ChainEntry[]> {
  const found = await sql<EntryRow & { run: string | null }>`
    select ${columns}, header ->> '$.about.run' as run from records
    where session_id = ${sessionId} and author_id = ${author} and device_id = ${device}`.execute(db)
  return found.rows.map(toEntry)
}

/** What the lead decided about contradictions in this session, and what gates were opened upon. */
export async function decisionsOf(db: Reading, sessionId: string): Promise<Decisions> {
  const verdicts = await db
    .selectFrom('settlements as s')
    .innerJoin('records as r', 'r.hash', 's.record_hash')
    .select(['s.target_hash', 's.verdict'])
    .where('r.session_id', '=', sessionId)
    .execute()
  // A head proves all that its chain held before it. Relied upon is each head itself, and of what came before it
  // whatever is about the candidate whose gate it opened: an assessor goes on to the next candidate before the gate opens.
  const relied = await sql<{ hash: string }>`
    with recursive before(hash, candidate, head) as (
      select head.value ->> '$.hash', r.header ->> '$.about.candidate', 1
      from records r, json_each(r.header, '$.heads') head
      where r.session_id = ${sessionId} and r.kind = 'gate.opened'
        and not exists (select 1 from held where held.record_hash = r.hash)
      union
      select r.header ->> '$.previous', before.candidate, 0
      from before join records r on r.hash = before.hash
      where r.header ->> '$.previous' is not null)
    select distinct before.hash from before
    where before.head = 1 or exists (select 1 from record_part_subjects about
      where about.record_hash = before.hash and about.candidate_id = before.candidate)`.execute(db)
  return {
    verdicts: new Map(verdicts.map((v) => [v.target_hash, v.verdict])),
    relied: new Set(relied.rows.map((row) => row.hash)),
  }
}

export async function readUnitsAgain(trx: Trx, units: readonly string[], decisions: Decisions): Promise<void> {
  if (units.length === 0) return
  const named = JSON.stringify(units)
  const inUnits = sql`(select value from json_each(${named}))`
  await sql`delete from held where found = 'unit' and record_hash in (select hash from records where unit in ${inUnits})`.execute(
    trx,
  )
  await sql`delete from unit_heads where unit in ${inUnits}`.execute(trx)
  const heldByChain = await sql<{ hash: string }>`
    select h.record_hash as hash from held h join records r on r.hash = h.record_hash where r.unit in ${inUnits}`.execute(
    trx,
  )
  const out = new Set(heldByChain.rows.map((row) => row.hash))
  const entries = (await entriesOfUnits(trx, units)).filter(({ hash }) => !out.has(hash))
  await clearUnits(trx, units)
  const byUnit = Map.groupBy(entries, (entry) => entry.unit)
  const standing: Entry[] = []
  const heads: { unit: string; record_hash: string }[] = []
  const held: { record_hash: string; found: 'unit'; reason: string }[] = []
  for (const [unit, own] of byUnit) {
    const reading = readUnit(own, decisions)
    standing.push(...reading.order.filter(({ hash }) => !reading.takenBack.has(hash)))
    heads.push(...headsOfUnit(reading.order).map((record_hash) => ({ unit, record_hash })))
    for (const [record_hash, reason] of reading.held) held.push({ record_hash, found: 'unit', reason })
  }
  await putRows(trx, 'held', held)
  await putRows(trx, 'unit_heads', heads)
  await projectEntries(trx, standing)
}

/** In the order given. */
async function projectEntries(trx: Trx, entries: readonly Entry[]): Promise<void> {
  const named = JSON.stringify(entries.map(({ hash }) => hash))
  const inEntries = sql`(select value from json_each(${named}))`
  const headers = await sql<{ hash: string; header: string }>`
    select hash, header from records where hash in ${inEntries}`.execute(trx)
  const parts = await sql<{ hash: string; content: string }>`
    select record_hash as hash, content from record_parts where record_hash in ${inEntries}
    order by record_hash, part`.execute(trx)
  const headerOf = new Map(headers.rows.map((row) => [row.hash, row.header]))
  const contents = Map.groupBy(parts.rows, (row) => row.hash)
  for (const { hash } of entries) {
    const texts = (contents.get(hash) ?? []).map((part) => part.content)
    await projectStored(trx, headerOf.get(hash) ?? '', hash, texts)
  }
}

const tablesOfAssignment = ['seals', 'submissions', 'submitted_links', 'submitted_ratings', 'reopenings'] as const

/** Takes out of the projections what came from these units. */
async function clearUnits(trx: Trx, units: readonly string[]): Promise<void> {
  const ids = (kind: string) =>
    JSON.stringify(units.filter((unit) => unit.startsWith(`${kind} `)).map((unit) => unit.slice(kind.length + 1)))
  const clear = async (table: keyof Tables, column: string, named: string) => {
    await sql`delete from ${sql.table(table)} where ${sql.ref(column)} in (select value from json_each(${named}))`.execute(
      trx,
    )
  }
  const assignments = ids('assignment')
  if (assignments !== '[]') {
    await clear('sealed_note_candidates', 'assignment_id', assignments)
    await clear('sealed_notes', 'assignment_id', assignments)
    await clear('sealed_answers', 'assignment_id', assignments)
    for (const table of tablesOfAssignment) await clear(table, 'assignment_id', assignments)
  }
  await clear('timer_events', 'run_id', ids('run'))
  for (const table of ['gates', 'gate_entries', 'erasures'] as const)
    await clear(table, 'candidate_id', ids('candidate'))
  const sessions = ids('session')
  if (sessions !== '[]') {
    for (const table of ['session_starts', 'deviations'] as const) await clear(table, 'session_id', sessions)
    await sql`delete from settlements where record_hash in
      (select hash from records where session_id in (select value from json_each(${sessions})))`.execute(trx)
  }
  for (const table of ['talks', 'closings', 'feedbacks', 'statements'] as const)
    await clear(table, 'candidate_id', ids('talk'))
  const calibrations = ids('calibration')
  if (calibrations !== '[]') {
    await sql`delete from calibrations where session_id || ' ' || person_id in (select value from json_each(${calibrations}))`.execute(
      trx,
    )
  }
  await clear('copy_erasures', 'session_id', ids('copy'))
  await clear('day_changes', 'session_id', ids('day'))
  await clear('incidents', 'id', ids('incident'))
  for (const table of ['informant_submissions', 'informant_answers'] as const)
    await clear(table, 'informant_id', ids('informant'))
  for (const table of ['self_submissions', 'self_answers'] as const) await clear(table, 'candidate_id', ids('self'))
  await clear('sharings', 'document_id', ids('sharing'))
  const levels = ids('level')
  if (levels !== '[]') {
    await sql`delete from finals where candidate_id || ' ' || competence_id in (select value from json_each(${levels}))`.execute(
      trx,
    )
  }
}
