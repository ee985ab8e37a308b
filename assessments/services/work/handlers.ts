// The assessor's procedures. Each command: find the own assignment, check the step, do one thing, in one transaction.
import type { Step } from '../../contract/index.ts'
import { localDay } from '../clock.ts'
import type { SignedIn, Trx } from '../context.ts'
import { failure } from '../failures.ts'
import { guarded } from '../guard.ts'
import { saveAnswer } from './answers.ts'
import { putSawRatingErrors, putShortForms, shortFormsOf } from './habits.ts'
import { draftJudgement, linkNote, rate, requireClassified, setAside, setStage, submit } from './judging.ts'
import { addDraftNote, changeDraftNote, saveSentence, wipeDraftNote } from './observing.ts'
import { type OwnAssignment, ownAssignment, ownWork } from './own.ts'
import { addLateNote, seal, unseal } from './sealing.ts'
import { timerEvent, timerOf } from './timer.ts'
import { workList, workView } from './view.ts'

const judgingSteps: Step[] = ['sealed', 'classifying', 'rating']

/** One command on an own assignment in one of the steps named. */
function onOwn<T extends object>(
  context: SignedIn,
  assignmentId: string,
  steps: Step[],
  command: (trx: Trx, own: OwnAssignment) => Promise<T>,
) {
  return context.write(async (trx) => {
    const own = await ownAssignment(trx, context.actor, assignmentId)
    if (!steps.includes(own.step)) throw failure('WRONG_STEP', { step: own.step })
    return command(trx, own)
  })
}
const nothing = {}

export const work = {
  list: guarded.work.list.handler(({ context }) => workList(context.db, context.core, context.actor)),
  get: guarded.work.get.handler(({ context, input }) =>
    workView(context.db, context.core, context.actor, input.assignmentId),
  ),
  timer: guarded.work.timer.handler(async ({ context, input }) => {
    const own = await ownAssignment(context.db, context.actor, input.assignmentId)
    return timerOf(context.db, context.core, own.runId)
  }),
  timerEvent: guarded.work.timerEvent.handler(({ context, input }) =>
    context.write(async (trx) => {
      const own = await ownWork(trx, await ownAssignment(trx, context.actor, input.assignmentId))
      return { timer: await timerEvent(trx, context.core, own, input.event, input.extendMinutes) }
    }),
  ),

  saveSentence: guarded.work.saveSentence.handler(({ context, input }) =>
    onOwn(context, input.assignmentId, ['observing'], async (trx, own) => {
      await saveSentence(trx, own, input.candidateId, input.text, input.before)
      return nothing
    }),
  ),
  addNote: guarded.work.addNote.handler(({ context, input }) =>
    onOwn(context, input.assignmentId, ['observing'], async (trx, own) => ({
      note: await addDraftNote(trx, context.core, own, input),
    })),
  ),
  changeNote: guarded.work.changeNote.handler(({ context, input }) =>
    onOwn(context, input.assignmentId, ['observing'], async (trx, own) => {
      await changeDraftNote(trx, own, input)
      return nothing
    }),
  ),
  wipeNote: guarded.work.wipeNote.handler(({ context, input }) =>
    onOwn(context, input.assignmentId, ['observing'], async (trx, own) => {
      await wipeDraftNote(trx, own, input.noteId, input.wiped)
      return nothing
    }),
  ),

  saveAnswer: guarded.work.saveAnswer.handler(({ context, input }) =>
    onOwn(context, input.assignmentId, ['observing'], async (trx, own) => {
      await saveAnswer(trx, await ownWork(trx, own), input.answer)
      return nothing
    }),
  ),

  shortForms: guarded.work.shortForms.handler(({ context }) => shortFormsOf(context.db, context.actor.personId)),
  saveShortForms: guarded.work.saveShortForms.handler(({ context, input }) =>
    context.write(async (trx) => {
      await putShortForms(trx, context.actor.personId, input.forms)
      return nothing
    }),
  ),
  ratingErrorsSeen: guarded.work.ratingErrorsSeen.handler(({ context }) =>
    context.write(async (trx) => {
      await putSawRatingErrors(trx, context.actor.personId, localDay(context.core.clock.wall()))
      return nothing
    }),
  ),

  seal: guarded.work.seal.handler(({ context, input }) =>
    onOwn(context, input.assignmentId, ['observing'], async (trx, own) => {
      await seal(trx, context.core, own)
      return nothing
    }),
  ),
  unseal: guarded.work.unseal.handler(({ context, input }) =>
    onOwn(context, input.assignmentId, ['sealed'], async (trx, own) => {
      await unseal(trx, context.core, own)
      return nothing
    }),
  ),
  addLateNote: guarded.work.addLateNote.handler(({ context, input }) =>
    onOwn(context, input.assignmentId, judgingSteps, async (trx, own) => {
      await addLateNote(trx, context.core, own, input)
      // A new note is not classified yet.
      if (own.step === 'rating') await setStage(trx, own.assignmentId, 'classifying')
      return nothing
    }),
  ),

  link: guarded.work.link.handler(({ context, input }) =>
    onOwn(context, input.assignmentId, judgingSteps, async (trx, own) => {
      await linkNote(trx, await ownWork(trx, own), input)
      if (own.step === 'sealed') await setStage(trx, own.assignmentId, 'classifying')
      return nothing
    }),
  ),
  setAside: guarded.work.setAside.handler(({ context, input }) =>
    onOwn(context, input.assignmentId, judgingSteps, async (trx, own) => {
      await setAside(trx, own, input)
      if (own.step === 'sealed') await setStage(trx, own.assignmentId, 'classifying')
      return nothing
    }),
  ),
  toRating: guarded.work.toRating.handler(({ context, input }) =>
    onOwn(context, input.assignmentId, judgingSteps, async (trx, own) => {
      await requireClassified(trx, own.assignmentId, await draftJudgement(trx, own.assignmentId))
      await setStage(trx, own.assignmentId, 'rating')
      return nothing
    }),
  ),
  toClassifying: guarded.work.toClassifying.handler(({ context, input }) =>
    onOwn(context, input.assignmentId, ['rating'], async (trx, own) => {
      await setStage(trx, own.assignmentId, 'classifying')
      return nothing
    }),
  ),
  rate: guarded.work.rate.handler(({ context, input }) =>
    onOwn(context, input.assignmentId, ['rating'], async (trx, own) => {
      await rate(trx, await ownWork(trx, own), input.rating)
      return nothing
    }),
  ),
  submit: guarded.work.submit.handler(({ context, input }) =>
    onOwn(context, input.assignmentId, ['rating'], async (trx, own) => {
      await submit(trx, context.core, await ownWork(trx, own))
      return nothing
    }),
  ),
}
