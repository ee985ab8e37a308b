// Beginning, settling, editing and removing a document. The text itself is never kept: it is composed when it is asked for,
// and the edits lie beside it.
import { randomUUID } from 'node:crypto'
import { type DocumentSettings, isEditable, sharedKinds } from '../../contract/index.ts'
import { requireNotErased } from '../access/gate.ts'
import { instant } from '../clock.ts'
import type { Actor, CoreState, Reading, Trx } from '../context.ts'
import { failure } from '../failures.ts'
import { keepPerson, personIdOf, requireNothingToJudge } from '../persons/identity.ts'
import type { DocumentAbout } from './about.ts'
import { composeDocument } from './compose.ts'
import { openDocument, textOf } from './final.ts'
import { decidedOf, documentOf } from './store.ts'

export async function beginDocument(trx: Trx, core: CoreState, actor: Actor, input: DocumentAbout): Promise<string> {
  const about = await onlyWhatCounts(trx, input)
  if (about.candidateId !== null) await requireNotErased(trx, about.candidateId)
  // What cannot be composed is not begun: the reason comes now, and not on an empty page.
  await composeDocument(trx, core, actor, about)
  if (about.personId !== null) await keepPerson(trx, core, about.personId)
  const id = randomUUID()
  await trx
    .insertInto('documents')
    .values({
      id,
      kind: about.kind,
      person_id: about.personId,
      session_id: about.sessionId,
      candidate_id: about.candidateId,
      plan_id: about.planId,
      settings: JSON.stringify(about.settings),
      by_id: actor.personId,
      made_at: instant(core.clock.wall()),
    })
    .execute()
  return id
}

/** Each kind hangs on its own ids; whatever else was sent along is not kept. */
async function onlyWhatCounts(db: Reading, about: DocumentAbout): Promise<DocumentAbout> {
  const { kind, sessionId, candidateId, planId, personId } = about
  const nothing = { ...about, personId: null, sessionId: null, candidateId: null, planId: null }
  if (kind === 'group') return { ...nothing, sessionId }
  if (kind === 'file') return { ...nothing, personId }
  if (kind === 'plan') return { ...nothing, planId, personId: planId === null ? null : await whosePlan(db, planId) }
  if (sessionId === null || candidateId === null) throw failure('NOT_MEASURED')
  return { ...nothing, sessionId, candidateId, personId: await personIdOf(db, candidateId) }
}

async function whosePlan(db: Reading, planId: string): Promise<string> {
  const row = await db.selectFrom('plans').select('person_id').where('id', '=', planId).executeTakeFirst()
  if (row === undefined) throw failure('NOT_FOUND')
  return row.person_id
}

export async function settleDocument(
  trx: Trx,
  core: CoreState,
  actor: Actor,
  { id, settings }: { id: string; settings: DocumentSettings },
): Promise<void> {
  const stored = await documentOf(trx, id)
  await composeDocument(trx, core, actor, { ...stored, settings })
  await keepSettings(trx, id, settings)
}

export const keepSettings = (trx: Trx, id: string, settings: DocumentSettings) =>
  trx
    .updateTable('documents')
    .set({ settings: JSON.stringify(settings) })
    .where('id', '=', id)
    .execute()

export async function editDocument(
  trx: Trx,
  core: CoreState,
  actor: Actor,
  { id, blockId, text }: { id: string; blockId: string; text: string | null },
): Promise<void> {
  const { blocks, stored } = await openDocument(trx, core, actor, id)
  const found = blocks.find(({ block }) => block.id === blockId)
  if (found === undefined) throw failure('NOT_FOUND')
  const composed = found.composed ?? textOf(found.block)
  const written = text?.trim() ?? null
  // A table or chart, and what the candidate said, is not for others to rewrite; the first two can be left out.
  const leavable = isEditable(found.block) || found.block.type === 'table' || found.block.type === 'chart'
  if (!leavable || (!isEditable(found.block) && written !== null && written !== '')) throw failure('NOT_FOUND')
  await trx.deleteFrom('document_edits').where('document_id', '=', stored.id).where('block_id', '=', blockId).execute()
  if (written === null || written === composed.trim()) return
  await trx
    .insertInto('document_edits')
    .values({
      document_id: stored.id,
      block_id: blockId,
      text: written,
      composed,
      by_id: actor.personId,
      at: instant(core.clock.wall()),
    })
    .execute()
}

/** What the candidate decided about a document is in the record; the document it is about stays with it. */
export async function removeDocument(trx: Trx, actor: Actor, id: string): Promise<void> {
  const stored = await documentOf(trx, id)
  const whose = stored.candidateId === null ? stored.personId : await personIdOf(trx, stored.candidateId)
  if (whose !== null) await requireNothingToJudge(trx, actor, whose)
  if (sharedKinds.has(stored.kind) && (await decidedOf(trx, id)) !== null) throw failure('IN_USE')
  await trx.deleteFrom('documents').where('id', '=', id).execute()
}
