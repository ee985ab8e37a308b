// The procedures behind the last door: the gap and the Word report.
import { makeReport } from '../../documents/report.ts'
import { guarded } from '../guard.ts'
import { madeFile, plainName } from '../made-file.ts'
import { outcomeOf } from './outcome.ts'
import { reportModel } from './report-model.ts'

export const gaps = {
  get: guarded.gaps.get.handler(async ({ context, input }) => {
    const { view } = await outcomeOf(context.db, context.actor, input, input.jobProfileId)
    return view
  }),
}

export const reports = {
  make: guarded.reports.make.handler(async ({ context, input }) => {
    const { db, core, actor } = context
    const outcome = await outcomeOf(db, actor, input, input.jobProfileId)
    const me = await db.selectFrom('people').select('name').where('id', '=', actor.personId).executeTakeFirst()
    const model = await reportModel(db, core, me?.name ?? '', outcome)
    return madeFile(reportFileName(model.candidate.code, model.session.day), await makeReport(model))
  }),
}

/** Without a personal name: files travel further than people think. */
function reportFileName(code: string, day: string): string {
  const plain = plainName(code)
  return `Verslag-${plain === '' ? 'kandidaat' : plain}-${day}.docx`
}
