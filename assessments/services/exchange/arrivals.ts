// What follows when records have arrived: which stand, what the screens see, and who was erased elsewhere.
import { ReadHeader, type RecordLine } from '../../contract/index.ts'
import type { Trx } from '../context.ts'
import { forgetCandidate } from '../record/rebuild.ts'
import { type Chain, standAgain, standWholeSession } from '../record/standing.ts'
import { decisionsOf } from '../record/units.ts'
import { type Arrived, putRecords } from './record-lines.ts'

/** @param also chains whose author is seen anew although nothing of theirs arrived */
export async function bringIn(
  trx: Trx,
  sessionId: string,
  lines: readonly RecordLine[],
  also: readonly Chain[] = [],
): Promise<Arrived> {
  const decided = await decisionsOf(trx, sessionId)
  const arrived = await putRecords(trx, sessionId, lines)
  await standAgain(trx, sessionId, [...arrived.chains, ...also], arrived.units, decided)
  await forgetErased(
    trx,
    sessionId,
    lines.filter(({ hash }) => arrived.fresh.has(hash)),
  )
  return arrived
}

/** Erased on one device is erased on all it reaches, drafts and names included, in whatever order word of it comes. */
async function forgetErased(trx: Trx, sessionId: string, fresh: readonly RecordLine[]): Promise<void> {
  const headers = fresh.map(({ header }) => ReadHeader.parse(JSON.parse(header)))
  const named = headers.flatMap(({ kind, about }) => (kind === 'content.erased' ? (about.candidate ?? []) : []))
  const told = await trx
    .selectFrom('erasures')
    .select('candidate_id')
    .where('candidate_id', 'in', [...new Set(named), ''])
    .execute()
  const kept = await trx
    .selectFrom('erasures as e')
    .innerJoin('record_part_subjects as s', 's.candidate_id', 'e.candidate_id')
    .innerJoin('record_parts as p', (join) =>
      join.onRef('p.record_hash', '=', 's.record_hash').onRef('p.part', '=', 's.part'),
    )
    .select('e.candidate_id')
    .distinct()
    .execute()
  const still = new Set([...told, ...kept].map(({ candidate_id }) => candidate_id))
  if (still.size === 0) return
  for (const id of still) await forgetCandidate(trx, id)
  await standWholeSession(trx, sessionId)
}
