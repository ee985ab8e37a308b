// The procedures around job profiles. The level asked stays behind the gate: whoever still has to judge does not see it.
import type { JobProfileBody } from '../../contract/index.ts'
import { hasUnsubmittedOnFramework } from '../access/unsubmitted.ts'
import { instant } from '../clock.ts'
import type { Reading } from '../context.ts'
import { failure } from '../failures.ts'
import { guarded } from '../guard.ts'
import { personName } from '../people/store.ts'
import { findFramework, frameworkTitles, publishedFramework, type StoredFramework } from './framework-store.ts'
import {
  allProfiles,
  dropProfile,
  findProfile,
  isDecidedOn,
  profileSummary,
  profilesInUse,
  putProfile,
} from './profile-store.ts'

export const profiles = {
  list: guarded.profiles.list.handler(async ({ context }) => {
    const titles = await frameworkTitles(context.db)
    const used = await profilesInUse(context.db)
    const found = await allProfiles(context.db)
    return found.map((profile) =>
      profileSummary(profile, titles.get(profile.body.frameworkId) ?? '', used.has(profile.id)),
    )
  }),

  get: guarded.profiles.get.handler(async ({ context, input }) => {
    const profile = await findProfile(context.db, input.id)
    if (profile === undefined) throw failure('NOT_FOUND')
    const { body, revision, setBy } = profile
    await mayKnowCutOffs(context.db, context.actor.personId, body.frameworkId)
    const framework = await findFramework(context.db, body.frameworkId)
    const inUse = (await profilesInUse(context.db)).has(profile.id)
    return { ...profileSummary(profile, framework?.body.title ?? '', inUse), revision, setBy, body }
  }),

  save: guarded.profiles.save.handler(({ context, input }) =>
    context.write(async (trx) => {
      const { personId } = context.actor
      const before = input.id === null ? undefined : await findProfile(trx, input.id)
      if (input.id !== null && before === undefined) throw failure('NOT_FOUND')
      if (before !== undefined) {
        await mayKnowCutOffs(trx, personId, before.body.frameworkId)
        if (before.revision !== input.revision) throw failure('CHANGED_ELSEWHERE')
      }
      await mayKnowCutOffs(trx, personId, input.body.frameworkId)
      fits(input.body, await publishedFramework(trx, input.body.frameworkId))
      const profile = {
        id: before?.id ?? crypto.randomUUID(),
        revision: (before?.revision ?? 0) + 1,
        setBy: await personName(trx, personId),
        changedAt: instant(context.core.clock.wall()),
        archivedAt: before?.archivedAt ?? null,
        body: input.body,
      }
      await putProfile(trx, profile)
      return { id: profile.id, revision: profile.revision }
    }),
  ),

  archive: guarded.profiles.archive.handler(({ context, input }) =>
    context.write(async (trx) => {
      const profile = await findProfile(trx, input.id)
      if (profile === undefined) throw failure('NOT_FOUND')
      const archivedAt = input.archived ? (profile.archivedAt ?? instant(context.core.clock.wall())) : null
      await putProfile(trx, { ...profile, archivedAt })
      return {}
    }),
  ),

  remove: guarded.profiles.remove.handler(({ context, input }) =>
    context.write(async (trx) => {
      if ((await findProfile(trx, input.id)) === undefined) throw failure('NOT_FOUND')
      if ((await profilesInUse(trx)).has(input.id)) throw failure('IN_USE')
      if (await isDecidedOn(trx, input.id)) throw failure('IN_USE')
      await dropProfile(trx, input.id)
      return {}
    }),
  ),
}

async function mayKnowCutOffs(db: Reading, personId: string, frameworkId: string): Promise<void> {
  if (await hasUnsubmittedOnFramework(db, personId, frameworkId)) throw failure('CUT_OFFS_WITHHELD')
}

/** Each competence of the framework at most once, on a level of its scale. */
function fits({ cutOffs }: JobProfileBody, { body }: StoredFramework): void {
  const known = new Set(body.competences.map(({ id }) => id))
  const asked = new Set(cutOffs.map(({ competenceId }) => competenceId))
  const all = cutOffs.every(({ competenceId, level }) => known.has(competenceId) && level <= body.scale.length)
  if (!all || asked.size !== cutOffs.length) throw failure('UNKNOWN_COMPETENCE')
}
