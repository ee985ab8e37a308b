// The procedures of the match: what they may show is asked where it is read.
import { guarded } from '../guard.ts'
import { decide } from './decisions.ts'
import { personMatches } from './person.ts'
import { profileOverview } from './profile.ts'
import { sessionWorkbook } from './workbook.ts'

export const match = {
  person: guarded.match.person.handler(({ context, input }) => personMatches(context, input)),
  profile: guarded.match.profile.handler(({ context, input }) => profileOverview(context, input.jobProfileId)),
  decide: guarded.match.decide.handler(({ context, input }) =>
    context.write(async (trx) => {
      await decide(context, trx, input)
      return {}
    }),
  ),
  workbook: guarded.match.workbook.handler(({ context, input }) => sessionWorkbook(context, input)),
}
