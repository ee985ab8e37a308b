// The procedures behind the last door: the gap, and the coach's document as it is composed, without anybody's edits.
import { documentBytes } from '../document-maker/bytes.ts'
import { composeDocument } from '../documents/compose.ts'
import { documentFileName } from '../documents/file-name.ts'
import { guarded } from '../guard.ts'
import { madeFile } from '../made-file.ts'
import { outcomeOf } from './outcome.ts'

export const gaps = {
  get: guarded.gaps.get.handler(async ({ context, input }) => {
    const { view } = await outcomeOf(context.db, context.actor, input, input.jobProfileId)
    return view
  }),
}

const nobody = { personId: null, planId: null }

export const reports = {
  make: guarded.reports.make.handler(async ({ context, input }) => {
    const { db, core, actor } = context
    const { jobProfileId, ...of } = input
    const settings = { recipient: '', jobProfileId, competenceIds: [], mentionAdapted: false }
    const document = await composeDocument(db, core, actor, { kind: 'coach', ...nobody, ...of, settings })
    const whose = await db
      .selectFrom('candidates')
      .select(['code', 'name'])
      .where('id', '=', of.candidateId)
      .executeTakeFirstOrThrow()
    return madeFile(
      `${documentFileName(document, whose, false)}.docx`,
      await documentBytes(core.documentMaker, document),
    )
  }),
}
