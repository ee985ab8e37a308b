// One document of a batch as it may go out now: the gate and the candidate's agreement are asked for each by itself.
import { type ComposedDocument, type DocumentSettings, sharedKinds } from '../../contract/index.ts'
import type { Actor, CoreState, Reading } from '../context.ts'
import { finalDocument, finalOrFresh } from '../documents/final.ts'
import { failure } from '../failures.ts'
import { requireNothingToJudge } from '../persons/identity.ts'
import type { Item } from './items.ts'

export async function composeItem(
  db: Reading,
  core: CoreState,
  actor: Actor,
  item: Item,
  jobProfileId: string | null,
): Promise<ComposedDocument> {
  const { kind, sessionId, candidateId, personId, planId, documentId } = item
  if (personId !== null) await requireNothingToJudge(db, actor, personId)
  if (documentId !== null) return (await finalDocument(db, core, actor, documentId)).document
  if (sharedKinds.has(kind)) throw failure('LOCKED_UNTIL_AGREED', { state: 'not-read' })
  const settings: DocumentSettings = { recipient: '', jobProfileId, competenceIds: [], mentionAdapted: false }
  const about =
    kind === 'plan'
      ? { kind, sessionId: null, candidateId: null, personId, planId, settings }
      : { kind, sessionId, candidateId, personId: null, planId: null, settings }
  return finalOrFresh(db, core, actor, about)
}
