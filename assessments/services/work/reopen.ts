// The lead gives submitted work back, with a reason, until the gate of one of its candidates has opened.
import { recordContents } from '../../contract/index.ts'
import { requireHome } from '../access/home.ts'
import type { Actor, CoreState, Trx } from '../context.ts'
import { failure } from '../failures.ts'
import { appendRecord } from '../record/append.ts'
import { type Judgement, restoreDrafts } from './judging.ts'

export async function reopenWork(
  trx: Trx,
  core: CoreState,
  actor: Actor,
  assignmentId: string,
  reason: string,
): Promise<void> {
  const found = await trx
    .selectFrom('assignments as a')
    .innerJoin('submissions as s', 's.assignment_id', 'a.id')
    .select(['a.session_id', 'a.run_id', 's.record_hash'])
    .where('a.id', '=', assignmentId)
    .executeTakeFirst()
  if (found === undefined) throw failure('NOT_SUBMITTED')
  await requireHome(trx, found.session_id)
  const opened = await trx
    .selectFrom('assignment_candidates as ac')
    .innerJoin('gates as g', 'g.candidate_id', 'ac.candidate_id')
    .select('g.candidate_id')
    .where('ac.assignment_id', '=', assignmentId)
    .executeTakeFirst()
  if (opened !== undefined) throw failure('GATE_OPEN')
  await appendRecord(trx, core, {
    sessionId: found.session_id,
    authorId: actor.personId,
    kind: 'work.reopened',
    about: { run: found.run_id, assignment: assignmentId },
    supersedes: found.record_hash,
    parts: [{ subjects: [], content: { reason } }],
  })
  // Work from another laptop becomes drafts again there, when word of this reaches it.
  if (await writtenHere(trx, found.record_hash)) {
    await restoreDrafts(trx, assignmentId, await judgementOf(trx, found.record_hash))
  }
}

async function writtenHere(trx: Trx, hash: string): Promise<boolean> {
  const row = await trx
    .selectFrom('records')
    .innerJoin('devices', 'devices.id', 'records.device_id')
    .select('records.hash')
    .where('records.hash', '=', hash)
    .where('devices.role', '=', 'own')
    .executeTakeFirst()
  return row !== undefined
}

/** What a submission held. */
export async function judgementOf(trx: Trx, hash: string): Promise<Judgement> {
  const parts = await trx.selectFrom('record_parts').select('content').where('record_hash', '=', hash).execute()
  const contents = parts.map((p) => recordContents['work.submitted'].parse(JSON.parse(p.content)))
  return {
    links: contents.flatMap((c) => c.links),
    setAside: contents.flatMap((c) => c.setAside),
    ratings: contents.flatMap((c) => c.ratings),
  }
}
