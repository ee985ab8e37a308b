// What happens to a published framework: a next version grows from it, two are compared, its spelling is corrected where
// everyone sees it, it is put away. Its own words stay.
import { compareFrameworks } from '../../rules/framework-comparison.ts'
import { fitsAt, textAt, withErrata } from '../../rules/framework-texts.ts'
import { onlySpelling } from '../../rules/spelling.ts'
import { instant } from '../clock.ts'
import type { Reading, Trx } from '../context.ts'
import { failure } from '../failures.ts'
import { guarded } from '../guard.ts'
import { personName } from '../people/store.ts'
import { addErrata, errataOf } from './errata-store.ts'
import {
  addFramework,
  draftBasedOn,
  frameworkOf,
  putFramework,
  type StoredFramework,
  wavedHints,
  waveHint,
} from './framework-store.ts'

export const versions = {
  newVersion: guarded.frameworks.newVersion.handler(({ context, input }) =>
    context.write(async (trx) => {
      const published = await publishedOf(trx, input.id)
      // A second draft of the same version would only raise the question which of the two counts.
      const begun = await draftBasedOn(trx, published.id)
      if (begun !== null) return begun
      const draft: StoredFramework = {
        id: crypto.randomUUID(),
        status: 'draft',
        version: null,
        revision: 1,
        scaleChosen: true,
        changedAt: instant(context.core.clock.wall()),
        archivedAt: null,
        basedOn: published.id,
        body: await bodyAsRead(trx, published),
      }
      await addFramework(trx, draft)
      for (const key of await wavedHints(trx, published.id)) await waveHint(trx, draft.id, key, true)
      return { id: draft.id, revision: draft.revision }
    }),
  ),

  compare: guarded.frameworks.compare.handler(async ({ context, input }) => {
    const from = await frameworkOf(context.db, input.from)
    const to = await frameworkOf(context.db, input.to)
    return compareFrameworks(await bodyAsRead(context.db, from), await bodyAsRead(context.db, to))
  }),

  correctSpelling: guarded.frameworks.correctSpelling.handler(({ context, input }) =>
    context.write(async (trx) => {
      const framework = await publishedOf(trx, input.id)
      const { place, before, after } = input
      if (textAt(await bodyAsRead(trx, framework), place) !== before) throw failure('CHANGED_ELSEWHERE')
      // Also beside what was published: a letter at a time, any word becomes any other.
      const published = textAt(framework.body, place) ?? before
      const spelling = onlySpelling(before, after) && onlySpelling(published, after)
      if (!spelling || !fitsAt(place, after)) throw failure('NOT_SPELLING')
      const by = await personName(trx, context.actor.personId)
      await addErrata(trx, framework.id, [{ place, before, after, at: instant(context.core.clock.wall()), by }])
      return {}
    }),
  ),

  archive: guarded.frameworks.archive.handler(({ context, input }) =>
    context.write(async (trx) => {
      const framework = await publishedOf(trx, input.id)
      const archivedAt = input.archived ? (framework.archivedAt ?? instant(context.core.clock.wall())) : null
      await putFramework(trx, { ...framework, archivedAt })
      return {}
    }),
  ),
}

async function publishedOf(db: Reading, id: string): Promise<StoredFramework> {
  const framework = await frameworkOf(db, id)
  if (framework.status !== 'published') throw failure('NOT_PUBLISHED')
  return framework
}

export const bodyAsRead = async (db: Reading | Trx, { id, body }: StoredFramework) =>
  withErrata(body, await errataOf(db, id))
