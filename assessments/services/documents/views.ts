// What the screens see of documents: the list with its states, and one document to read, edit and trace.
import { type DocumentSummary, type DocumentView, sharedKinds } from '../../contract/index.ts'
import { documentTitles } from '../../rules/composition/titles.ts'
import { localDay } from '../clock.ts'
import type { Actor, CoreState, Reading } from '../context.ts'
import { personIdOf, requireNothingToJudge } from '../persons/identity.ts'
import { personsToJudge } from '../persons/to-judge.ts'
import { measuredTitles } from './competences.ts'
import { editsShown } from './edits-shown.ts'
import { type Opened, openDocument, seenOf } from './final.ts'
import { decidedOf, documentsOf, type StoredDocument } from './store.ts'

export async function documentList(
  db: Reading,
  core: CoreState,
  actor: Actor,
  about: { personId: string | null; sessionId: string | null },
): Promise<DocumentSummary[]> {
  if (about.personId !== null) await requireNothingToJudge(db, actor, about.personId)
  const withheld = await personsToJudge(db, actor)
  const shown: DocumentSummary[] = []
  for (const stored of await documentsOf(db, about)) {
    const whose = stored.candidateId === null ? stored.personId : await personIdOf(db, stored.candidateId)
    if (whose !== null && withheld.has(whose)) continue
    shown.push(await summaryInList(db, core, actor, stored))
  }
  return shown
}

/** Only an agreement is about a text: without one the state is known without composing. */
async function summaryInList(db: Reading, core: CoreState, actor: Actor, stored: StoredDocument) {
  const decided = await decidedOf(db, stored.id)
  if (decided?.answer === 'agrees') {
    const found = await openDocument(db, core, actor, stored.id).catch(() => null)
    if (found !== null) return summary(stored, found.state, found.edits)
    // Not to be composed now, so not the text that was agreed to.
    return summary(stored, 'changed-since', (await editsShown(db, actor, stored)).size)
  }
  const state = sharedKinds.has(stored.kind) ? stateWithout(decided?.answer) : 'free'
  return summary(stored, state, (await editsShown(db, actor, stored)).size)
}

function stateWithout(answer: 'asks-correction' | 'blocks' | 'withdraws' | undefined): DocumentSummary['state'] {
  if (answer === undefined) return 'not-read'
  return answer === 'asks-correction' ? 'correction' : answer === 'blocks' ? 'blocked' : 'withdrawn'
}

function summary(stored: StoredDocument, state: DocumentSummary['state'], edits: number): DocumentSummary {
  const { settings, madeAt, ...rest } = stored
  return {
    ...rest,
    title: documentTitles[stored.kind],
    recipient: settings.recipient,
    day: localDay(Date.parse(madeAt)),
    state,
    edits,
  }
}

export async function documentView(db: Reading, core: CoreState, actor: Actor, id: string): Promise<DocumentView> {
  const found = await openDocument(db, core, actor, id)
  const { stored, document, blocks, decided, state, edits } = found
  return {
    summary: summary(stored, state, edits),
    settings: stored.settings,
    document,
    blocks,
    competences: await competencesToTell(db, found),
    sharing: decided === null ? null : shownDecision(decided),
    digest: seenOf(found),
  }
}

function shownDecision({
  hash: _hash,
  digest: _digest,
  document: _document,
  ...decided
}: NonNullable<Opened['decided']>) {
  return decided
}

async function competencesToTell(db: Reading, { stored }: Opened): Promise<DocumentView['competences']> {
  const { kind, sessionId, candidateId } = stored
  if (!sharedKinds.has(kind) || sessionId === null || candidateId === null) return []
  return measuredTitles(db, { sessionId, candidateId })
}
