// The candidate's own view: asked on the screen they hold, kept at every answer, submitted with what is there. Who handed
// the screen over writes it in the record; nobody reads an answer before all final levels are set.
import type { SelfForm } from '../../contract/index.ts'
import type { Reading } from '../context.ts'
import { failure } from '../failures.ts'
import { guarded } from '../guard.ts'
import { questionsOf } from '../informants/store.ts'
import { handIn, requireNotHandedIn } from './hand-in.ts'
import { type HeldBy, heldBy } from './held.ts'
import { plainItemsOf, plainWordsOf, savePlainItem } from './plain-items.ts'
import { keyOf, putSelfDraft, selfAnswersOf, selfSummaries, submittedAt } from './store.ts'
import { frameworkIn, viewsOf } from './views.ts'

const nothing = {}

async function formOf(db: Reading, { sessionId, candidateId, code }: HeldBy): Promise<SelfForm> {
  const at = await submittedAt(db, candidateId)
  // Whoever takes the screen afterwards finds no answer on it.
  if (at !== null) return { code, items: [], submittedAt: at }
  const { targets } = await questionsOf(db, sessionId)
  const plain = await plainWordsOf(db, (await frameworkIn(db, sessionId)).id)
  const given = new Map(
    (await selfAnswersOf(db, candidateId, 'self_drafts')).map(({ target, often }) => [keyOf(target), often]),
  )
  const items = targets.map(({ kind, id, text }) => {
    const target = { kind, id }
    return { target, ...plain(target, text), often: given.get(keyOf(target)) ?? null }
  })
  return { code, items, submittedAt: null }
}

export const selfAssessment = {
  list: guarded.selfAssessment.list.handler(({ context, input }) => selfSummaries(context.db, input.sessionId)),

  form: guarded.selfAssessment.form.handler(async ({ context }) =>
    formOf(context.db, await heldBy(context.db, context.channel)),
  ),

  answer: guarded.selfAssessment.answer.handler(({ context, input }) =>
    context.write(async (trx) => {
      const held = await heldBy(trx, context.channel)
      await requireNotHandedIn(trx, held)
      const { targets } = await questionsOf(trx, held.sessionId)
      if (targets.every((target) => keyOf(target) !== keyOf(input.target))) throw failure('NOT_FOUND')
      await putSelfDraft(trx, held.candidateId, input.target, input.often)
      return nothing
    }),
  ),

  submit: guarded.selfAssessment.submit.handler(({ context }) =>
    context.write(async (trx) => {
      await handIn(trx, context.core, context.actor, await heldBy(trx, context.channel))
      return nothing
    }),
  ),

  views: guarded.selfAssessment.views.handler(({ context, input }) => viewsOf(context.db, context.actor, input)),

  plainItems: guarded.selfAssessment.plainItems.handler(({ context, input }) =>
    plainItemsOf(context.db, input.frameworkId),
  ),

  savePlainItem: guarded.selfAssessment.savePlainItem.handler(({ context, input }) =>
    context.write(async (trx) => {
      await savePlainItem(trx, input)
      return nothing
    }),
  ),
}
