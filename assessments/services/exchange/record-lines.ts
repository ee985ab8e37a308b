// Records on their way out and in. In: insert where absent, never update; nothing about erased people comes back.
import { type RawBuilder, sql } from 'kysely'
import { RecordKind, type RecordLine } from '../../contract/index.ts'
import type { Reading, Trx } from '../context.ts'
import { failure } from '../failures.ts'
import { putRows } from '../record/rows.ts'
import type { Chain } from '../record/standing.ts'
import { type Incoming, readLine } from './read-line.ts'

/** In the order in which they arrived here. `which` is a condition on `records`. */
export async function recordLines(db: Reading, which: RawBuilder<unknown>): Promise<RecordLine[]> {
  const rows = await sql<{ header: string; hash: string }>`
    select header, hash from records where ${which} order by arrival`.execute(db)
  const parts = await sql<{ hash: string; part: number; salt: string; content: string }>`
    select record_hash as hash, part, salt, content from record_parts
    where record_hash in (select hash from records where ${which}) order by record_hash, part`.execute(db)
  const byRecord = Map.groupBy(parts.rows, (row) => row.hash)
  return rows.rows.map(({ header, hash }) => ({
    header,
    hash,
    parts: (byRecord.get(hash) ?? []).map(({ part, salt, content }) => ({ part, salt, content })),
  }))
}

export interface Arrived {
  /** Hashes of entries that were not here. */
  fresh: Set<string>
  chains: Chain[]
  units: string[]
  /** Parts left out because somebody they are about was erased here. */
  erasedParts: number
}

/** BUNDLE_DAMAGED when one of them cannot be read, or speaks of another session. */
export async function putRecords(trx: Trx, sessionId: string, lines: readonly RecordLine[]): Promise<Arrived> {
  const incoming = [...new Map(lines.map((line) => [line.hash, line])).values()].map((line) =>
    readLine(sessionId, line),
  )
  requireBearable(incoming)
  await requireOwnMatters(trx, sessionId, incoming)
  const named = JSON.stringify(lines.map(({ hash }) => hash))
  const inLines = sql`(select value from json_each(${named}))`
  const known = await sql<{ hash: string }>`select hash from records where hash in ${inLines}`.execute(trx)
  const here = new Set(known.rows.map((row) => row.hash))
  const knownParts = await sql<{ hash: string; part: number }>`
    select record_hash as hash, part from record_parts where record_hash in ${inLines}`.execute(trx)
  const partsHere = new Set(knownParts.rows.map(({ hash, part }) => `${hash} ${part}`))
  const erasures = await trx.selectFrom('erasures').select('candidate_id').execute()
  const erased = new Set(erasures.map((row) => row.candidate_id))

  const fresh = incoming.filter(({ line }) => !here.has(line.hash))
  await putRows(trx, 'records', fresh.map(toRow))
  await putRows(trx, 'record_part_subjects', fresh.flatMap(subjectsOf))
  const parts: { record_hash: string; part: number; salt: string; content: string }[] = []
  const units = new Set(fresh.map(({ unit }) => unit))
  let erasedParts = 0
  for (const { header, unit, line } of incoming) {
    for (const { part, salt, content } of line.parts) {
      if (partsHere.has(`${line.hash} ${part}`)) continue
      if (header.parts[part]?.subjects.some((id) => erased.has(id))) {
        erasedParts += 1
        continue
      }
      parts.push({ record_hash: line.hash, part, salt, content })
      units.add(unit)
    }
  }
  await putRows(trx, 'record_parts', parts)
  const chains = new Map(fresh.map(({ header: { author, device } }) => [`${author} ${device}`, { author, device }]))
  return {
    fresh: new Set(fresh.map(({ line }) => line.hash)),
    chains: [...chains.values()],
    units: [...units],
    erasedParts,
  }
}

/** Far above what anybody writes about one thing. Reading entries together compares each with each. */
const mostAboutOne = 1_000

function requireBearable(incoming: readonly Incoming[]): void {
  const known = incoming.filter(({ kind }) => RecordKind.safeParse(kind).success)
  const counts = [...Map.groupBy(known, ({ unit }) => unit).values()].map((entries) => entries.length)
  if (counts.some((count) => count > mostAboutOne)) throw failure('BUNDLE_DAMAGED')
}

/** An entry of one session speaks of that session: here lie others, and nobody who brings this one answers for those. */
async function requireOwnMatters(db: Reading, sessionId: string, incoming: readonly Incoming[]): Promise<void> {
  const named = (what: 'assignment' | 'run' | 'candidate') =>
    JSON.stringify([...new Set(incoming.flatMap(({ header }) => header.about[what] ?? []))])
  const found = await sql<{ id: string }>`
    select id from assignments where session_id != ${sessionId} and id in (select value from json_each(${named('assignment')}))
    union all select id from runs where session_id != ${sessionId} and id in (select value from json_each(${named('run')}))
    union all select id from candidates
      where session_id != ${sessionId} and id in (select value from json_each(${named('candidate')}))`.execute(db)
  if (found.rows.length > 0) throw failure('BUNDLE_DAMAGED')
}

const toRow = ({ header, kind, unit, line }: Incoming) => ({
  session_id: header.session,
  author_id: header.author,
  device_id: header.device,
  sequence: header.sequence,
  kind,
  unit,
  header: line.header,
  hash: line.hash,
})
const subjectsOf = ({ header, line }: Incoming) =>
  header.parts.flatMap(({ subjects }, part) =>
    [...new Set(subjects)].map((candidate_id) => ({ record_hash: line.hash, part, candidate_id })),
  )
