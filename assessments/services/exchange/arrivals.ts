// What follows when records have arrived: which stand, what the screens see, and who was erased elsewhere.
import type { RecordLine } from '../../contract/index.ts'
import type { Trx } from '../context.ts'
import { forgetCandidate } from '../record/rebuild.ts'
import { type Chain, standAgain, standWholeSession } from '../record/standing.ts'
import { type Arrived, putRecords } from './record-lines.ts'

/** @param also chains whose author is seen anew although nothing of theirs arrived */
export async function bringIn(
  trx: Trx,
  sessionId: string,
  lines: readonly RecordLine[],
  also: readonly Chain[] = [],
): Promise<Arrived> {
  const arrived = await putRecords(trx, sessionId, lines)
  await standAgain(trx, sessionId, [...arrived.chains, ...also], arrived.units)
  await forgetErased(trx, sessionId)
  return arrived
}

/** Erased on one device is erased on all it reaches, in whatever order word of it comes. */
async function forgetErased(trx: Trx, sessionId: string): Promise<void> {
  const still = await trx
    .selectFrom('erasures as e')
    .innerJoin('record_part_subjects as s', 's.candidate_id', 'e.candidate_id')
    .innerJoin('record_parts as p', (join) =>
      join.onRef('p.record_hash', '=', 's.record_hash').onRef('p.part', '=', 's.part'),
    )
    .select('e.candidate_id')
    .distinct()
    .execute()
  if (still.length === 0) return
  for (const { candidate_id } of still) await forgetCandidate(trx, candidate_id)
  await standWholeSession(trx, sessionId)
}
