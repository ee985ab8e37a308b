// Every author's last entry in the session: whoever judged before the gate opened can be shown to have done so.
import type { Head } from '../../contract/index.ts'
import type { Reading } from '../context.ts'

export async function headsOf(db: Reading, sessionId: string): Promise<Head[]> {
  const rows = await db
    .selectFrom('records')
    .select(['author_id', 'device_id', 'sequence', 'hash'])
    .where('session_id', '=', sessionId)
    .where('hash', 'not in', db.selectFrom('held').select('record_hash'))
    .orderBy('author_id')
    .orderBy('device_id')
    .orderBy('sequence')
    .execute()
  const last = new Map(rows.map((r) => [`${r.author_id} ${r.device_id}`, r]))
  return [...last.values()].map((r) => ({
    author: r.author_id,
    device: r.device_id,
    sequence: r.sequence,
    hash: r.hash,
  }))
}
