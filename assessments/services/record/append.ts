// Writing in the record: one entry with its content apart, chained to the author's last, projected in the same transaction.
import { sql } from 'kysely'
import type { RecordContent, RecordHeader, RecordKind } from '../../contract/index.ts'
import { canonicalJson } from '../../rules/canonical.ts'
import { headerHash } from '../../rules/record.ts'
import { unitOf } from '../../rules/union.ts'
import { instant } from '../clock.ts'
import type { CoreState, Trx } from '../context.ts'
import { failure } from '../failures.ts'
import { freshSalt, hashing } from './hashing.ts'
import { project } from './projections.ts'
import { putRows } from './rows.ts'
import { standAgain } from './standing.ts'
import { decisionsOf } from './units.ts'

/** Who writes: the device this file has on this computer, and its clock for the label. */
export type Writer = Pick<CoreState, 'device' | 'clock'>

export interface NewRecord<K extends RecordKind> {
  sessionId: string
  authorId: string
  kind: K
  about?: RecordHeader['about']
  supersedes?: string
  onBehalfOf?: string
  heads?: RecordHeader['heads']
  /** Content, apart from the header; `subjects` are the candidates it is about. */
  parts: { subjects: string[]; content: RecordContent<K> }[]
}

/** Returns the hash and the time label of the new entry. */
export async function appendRecord<K extends RecordKind>(
  trx: Trx,
  core: Writer,
  entry: NewRecord<K>,
): Promise<{ hash: string; at: string }> {
  if (core.device === null) throw failure('FILE_CLOSED')
  const device = core.device.id
  const unit = unitOf(entry.kind, entry.sessionId, entry.about ?? {})
  const { heads, last, held } = await before(trx, entry, device, unit)
  const parts = entry.parts.map(({ subjects, content }) => {
    const salt = freshSalt()
    const text = canonicalJson(content)
    return { subjects: [...new Set(subjects)].sort(), salt, text, commitment: hashing.commit(salt, text) }
  })
  const header: RecordHeader & { kind: K } = {
    format: 1,
    session: entry.sessionId,
    author: entry.authorId,
    onBehalfOf: entry.onBehalfOf ?? null,
    device,
    sequence: (last?.sequence ?? 0) + 1,
    kind: entry.kind,
    at: instant(core.clock.wall()),
    previous: last?.hash ?? null,
    supersedes: entry.supersedes ?? null,
    about: entry.about ?? {},
    ...(entry.heads === undefined ? {} : { heads: entry.heads }),
    after: heads.sort(),
    parts: parts.map(({ commitment, subjects }) => ({ commitment, subjects })),
  }
  const hash = headerHash(header, hashing)
  const decided = held ? await decisionsOf(trx, entry.sessionId) : null
  await trx
    .insertInto('records')
    .values({
      session_id: header.session,
      author_id: header.author,
      device_id: header.device,
      sequence: header.sequence,
      kind: header.kind,
      unit,
      header: canonicalJson(header),
      hash,
    })
    .execute()
  await putRows(
    trx,
    'record_parts',
    parts.map(({ salt, text }, part) => ({ record_hash: hash, part, salt, content: text })),
  )
  await putRows(
    trx,
    'record_part_subjects',
    parts.flatMap((p, part) => p.subjects.map((candidate_id) => ({ record_hash: hash, part, candidate_id }))),
  )
  if (decided === null) {
    await sql`delete from unit_heads where unit = ${unit}`.execute(trx)
    await sql`insert into unit_heads (unit, record_hash) values (${unit}, ${hash})`.execute(trx)
    await project(
      trx,
      header,
      hash,
      entry.parts.map((part) => part.content),
    )
  } else {
    // Whether it stands beside what is held here is not for whoever writes to say.
    await standAgain(trx, entry.sessionId, [{ author: entry.authorId, device }], [unit], decided)
  }
  return { hash, at: header.at }
}

interface Before {
  heads: string[]
  last: { sequence: number; hash: string } | undefined
  /** Something does not count in the chain that is written on, or about the same matter. Nearly always there is nothing. */
  held: boolean
}

/** What the entry follows. One query written as SQL: building it costs more than running it. */
async function before(
  trx: Trx,
  { sessionId, authorId }: Pick<NewRecord<RecordKind>, 'sessionId' | 'authorId'>,
  device: string,
  unit: string,
): Promise<Before> {
  const found = await sql<{ heads: string; last: string | null; held: number }>`
    select (select json_group_array(record_hash) from unit_heads where unit = ${unit}) as heads,
      (select json_object('sequence', sequence, 'hash', hash) from records
        where session_id = ${sessionId} and author_id = ${authorId} and device_id = ${device}
        order by sequence desc limit 1) as last,
      exists (select 1 from held join records r on r.hash = held.record_hash
        where r.unit = ${unit}
          or (r.session_id = ${sessionId} and r.author_id = ${authorId} and r.device_id = ${device})) as held
    `.execute(trx)
  const [row] = found.rows
  return {
    heads: JSON.parse(row?.heads ?? '[]') as string[],
    last: row?.last == null ? undefined : (JSON.parse(row.last) as { sequence: number; hash: string }),
    held: row?.held === 1,
  }
}
