// A document as it would go out: composed now, the edits by hand put in, and a digest of what then stands there. An
// agreement is about that digest; whatever changes text, recipient or competences locks the document again.
import { createHash } from 'node:crypto'
import {
  type Block,
  type ComposedDocument,
  type DocumentKind,
  type DocumentSettings,
  type DocumentState,
  type DocumentView,
  isEditable,
  sharedKinds,
} from '../../contract/index.ts'
import { canonicalJson } from '../../rules/canonical.ts'
import { madeLabel } from '../../rules/composition/head.ts'
import { withoutEmptyHeadings } from '../../rules/composition/said.ts'
import type { Actor, CoreState, Reading } from '../context.ts'
import { failure } from '../failures.ts'
import type { DocumentAbout } from './about.ts'
import { composeDocument } from './compose.ts'
import { editsShown } from './edits-shown.ts'
import { type Decided, decidedOf, documentOf, documentsOf, type Edit, type StoredDocument } from './store.ts'

type EditedBlock = DocumentView['blocks'][number]
export interface Opened {
  stored: StoredDocument
  /** Everything, with what was left out marked as such. */
  blocks: EditedBlock[]
  edits: number
  /** As it would go out. */
  document: ComposedDocument
  digest: string
  decided: Decided | null
  state: DocumentState
}

export async function openDocument(db: Reading, core: CoreState, actor: Actor, id: string): Promise<Opened> {
  const stored = await documentOf(db, id)
  return opened(db, actor, stored, await composeDocument(db, core, actor, stored))
}

async function opened(db: Reading, actor: Actor, stored: StoredDocument, composed: ComposedDocument): Promise<Opened> {
  const edits = await editsShown(db, actor, stored)
  const blocks = composed.blocks.map((block) => withEdit(block, edits.get(block.id)))
  const document = { ...composed, blocks: finalBlocks(blocks) }
  const digest = digestOf(document, stored.settings)
  const decided = await decidedOf(db, stored.id)
  const edited = blocks.filter(({ composed: before }) => before !== null).length
  return { stored, blocks, edits: edited, document, digest, decided, state: stateOf(stored.kind, decided, digest) }
}

/** What a reader saw: the text, and what was decided about it until then. A window that shows either from before is behind. */
export const seenOf = ({ digest, decided }: Opened): string => (decided === null ? digest : `${digest} ${decided.hash}`)

/** For whoever makes files: LOCKED_UNTIL_AGREED unless it may go out as it stands. */
export async function finalDocument(db: Reading, core: CoreState, actor: Actor, id: string): Promise<Opened> {
  const found = await openDocument(db, core, actor, id)
  if (!mayGoOut(found.state)) throw failure('LOCKED_UNTIL_AGREED', { state: found.state })
  return found
}

/** The document of this kind about this candidate or this plan, edits and all; composed freshly where nobody began one. */
export async function finalOrFresh(
  db: Reading,
  core: CoreState,
  actor: Actor,
  about: DocumentAbout,
): Promise<ComposedDocument> {
  const [begun] = (await documentsOf(db, { personId: null, sessionId: about.sessionId })).filter(
    ({ kind, candidateId, planId }) =>
      kind === about.kind && (kind === 'plan' ? planId === about.planId : candidateId === about.candidateId),
  )
  if (sharedKinds.has(about.kind)) {
    if (begun === undefined) throw failure('LOCKED_UNTIL_AGREED', { state: 'not-read' })
    return (await finalDocument(db, core, actor, begun.id)).document
  }
  const composed = await composeDocument(db, core, actor, about)
  return begun === undefined ? composed : (await opened(db, actor, begun, composed)).document
}

export const mayGoOut = (state: DocumentState): boolean => state === 'free' || state === 'agreed'

function withEdit(block: Block, edit: Edit | undefined): EditedBlock {
  const text = textOf(block)
  if (edit === undefined) return { block, composed: null, stale: false, left: false }
  const marks = { composed: text, stale: edit.composed !== text, left: edit.text === '' }
  if (edit.text === '' || !isEditable(block) || !('text' in block)) return { block, ...marks }
  return { block: { ...block, text: edit.text }, ...marks }
}

/** What an edit is measured against. A table or chart can only be left out. */
export const textOf = (block: Block): string => ('text' in block ? block.text : block.caption)

const finalBlocks = (blocks: readonly EditedBlock[]): Block[] =>
  withoutEmptyHeadings(blocks.filter(({ left }) => !left).map(({ block }) => block))

/** Without sources: they lead to the text and are no part of it. Without the moment of making, which is always now. */
function digestOf(
  { title, subtitle, facts, blocks }: ComposedDocument,
  { recipient, competenceIds }: DocumentSettings,
): string {
  const texts = blocks.map(({ sources: _sources, ...block }) => block)
  const above = { title, subtitle, facts: facts.filter(({ label }) => label !== madeLabel) }
  const read = { ...above, recipient, competences: [...competenceIds].sort(), texts }
  return createHash('sha256').update(canonicalJson(read)).digest('hex')
}

function stateOf(kind: DocumentKind, decided: Decided | null, digest: string): DocumentState {
  if (!sharedKinds.has(kind)) return 'free'
  if (decided === null) return 'not-read'
  switch (decided.answer) {
    case 'agrees':
      return decided.digest === digest ? 'agreed' : 'changed-since'
    case 'asks-correction':
      return 'correction'
    case 'blocks':
      return 'blocked'
    case 'withdraws':
      return 'withdrawn'
  }
}
