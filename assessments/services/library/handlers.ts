// The procedures of the library as a whole: what ships with Wakker, and search.
import { guarded } from '../guard.ts'
import { addMissing, libraryState } from './install.ts'
import { searchLibrary } from './search.ts'

export const library = {
  state: guarded.library.state.handler(({ context }) => libraryState(context.db, context.core.library)),

  add: guarded.library.add.handler(({ context }) =>
    context.write(async (trx) => ({ added: await addMissing(trx, context.core, context.core.library) })),
  ),

  search: guarded.library.search.handler(({ context, input }) =>
    searchLibrary(context.db, context.actor.roles, input.query, input.most),
  ),
}
