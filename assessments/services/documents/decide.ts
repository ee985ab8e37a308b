// What the candidate decided about a document for others, after reading it: kept in the record, about that text.
import type { DocumentSettings, SharingBody } from '../../contract/index.ts'
import { sharedKinds } from '../../contract/index.ts'
import { requireNotErased } from '../access/gate.ts'
import type { Actor, CoreState, Trx } from '../context.ts'
import { failure } from '../failures.ts'
import { appendRecord } from '../record/append.ts'
import { keepSettings } from './change.ts'
import { openDocument, seenOf } from './final.ts'
import { documentOf } from './store.ts'

interface Decision extends Pick<SharingBody, 'answer' | 'read' | 'words'> {
  id: string
  competenceIds: string[]
  digest?: string | undefined
}

export async function decideSharing(trx: Trx, core: CoreState, actor: Actor, input: Decision): Promise<void> {
  const { sessionId, candidateId, kind } = await documentOf(trx, input.id)
  if (!sharedKinds.has(kind) || sessionId === null || candidateId === null) throw failure('NOT_SHARED')
  await requireNotErased(trx, candidateId)
  const before = await openDocument(trx, core, actor, input.id)
  // Nobody agrees unseen: the text they read is named, is still the text, and nothing was decided since.
  if ((input.answer === 'agrees' || input.digest !== undefined) && input.digest !== seenOf(before))
    throw failure('CHANGED_ELSEWHERE')
  if (input.answer === 'asks-correction' && input.words === '') throw failure('WORDS_NEEDED')
  const competences = input.answer === 'agrees' ? agreedTo(before.stored.settings, input.competenceIds) : []
  // Less than was read may be agreed to: the document then tells that much and no more.
  if (input.answer === 'agrees' && competences.length < before.stored.settings.competenceIds.length)
    await keepSettings(trx, input.id, { ...before.stored.settings, competenceIds: competences })
  const { digest, stored, decided } = await openDocument(trx, core, actor, input.id)
  const { answer, read, words } = input
  const body: SharingBody = {
    document: input.id,
    kind,
    recipient: stored.settings.recipient,
    answer,
    read,
    competences,
    words,
    digest,
  }
  await appendRecord(trx, core, {
    sessionId,
    authorId: actor.personId,
    kind: 'sharing.decided',
    about: { candidate: candidateId, document: input.id },
    parts: [{ subjects: [candidateId], content: body }],
    ...(decided === null ? {} : { supersedes: decided.hash }),
  })
}

function agreedTo({ competenceIds }: DocumentSettings, chosen: readonly string[]): string[] {
  // Nobody agrees to what was not in the text they read.
  if (chosen.some((id) => !competenceIds.includes(id))) throw failure('CHANGED_ELSEWHERE')
  return competenceIds.filter((id) => chosen.includes(id))
}
