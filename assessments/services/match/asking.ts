// The job profiles a measurement can be laid beside: those on its own framework, and on other versions of it. Whoever still
// has to judge on one of these frameworks does not get to know what its jobs ask.
import type { ProfileRef } from '../../contract/index.ts'
import { type AskedCompetence, askedOf, type Pairs, pairsOf } from '../../rules/match/asked.ts'
import { type Framework, frameworkBody } from '../access/bodies.ts'
import { hasUnsubmittedOnFramework } from '../access/unsubmitted.ts'
import { localDay } from '../clock.ts'
import type { Actor, CoreState, Reading } from '../context.ts'
import { failure } from '../failures.ts'
import { findProfile, type StoredProfile } from '../preparation/profile-store.ts'

/** Ids of the published versions of a framework, itself among them. */
export async function versionsOf(db: Reading, frameworkId: string): Promise<string[]> {
  const row = await db.selectFrom('frameworks').select('code').where('id', '=', frameworkId).executeTakeFirst()
  if (row === undefined) throw failure('NOT_FOUND')
  if (row.code === '') return [frameworkId]
  const rows = await db
    .selectFrom('frameworks')
    .select('id')
    .where('code', '=', row.code)
    .where('status', '=', 'published')
    .execute()
  return [...new Set([frameworkId, ...rows.map(({ id }) => id)])]
}

export async function requireCutOffs(db: Reading, actor: Actor, frameworkIds: readonly string[]): Promise<void> {
  for (const id of frameworkIds)
    if (await hasUnsubmittedOnFramework(db, actor.personId, id)) throw failure('CUT_OFFS_WITHHELD')
}

/** The profile, for somebody who may know what it asks. */
export async function profileFor(db: Reading, actor: Actor, id: string): Promise<StoredProfile> {
  const profile = await findProfile(db, id)
  if (profile === undefined) throw failure('NOT_FOUND')
  await requireCutOffs(db, actor, [profile.body.frameworkId])
  return profile
}

export function profileRef(core: CoreState, { id, setBy, body }: StoredProfile): ProfileRef {
  const { code, title, source, validUntil } = body
  const expired = validUntil !== null && validUntil < localDay(core.clock.wall())
  return { id, code, title, source, setBy, validUntil, expired }
}

/** Lays measurements beside profiles; each profile is found back in each framework once. */
export function comparison(db: Reading) {
  const pairs = new Map<string, Pairs>()
  const known = new Map<string, AskedCompetence[]>()
  const framework = (id: string): Promise<Framework> => frameworkBody(db, id)
  const pairsFor = async (measuredOn: string, asking: string): Promise<Pairs> => {
    const key = `${measuredOn} ${asking}`
    const paired = pairs.get(key) ?? pairsOf(await framework(measuredOn), await framework(asking))
    pairs.set(key, paired)
    return paired
  }
  return {
    framework,
    /** What the job asks, for somebody measured with this framework. */
    async asked({ id, body }: StoredProfile, measuredOn: string): Promise<AskedCompetence[]> {
      const key = `${measuredOn} ${id}`
      const asked = known.get(key) ?? askedOf(body.cutOffs, await pairsFor(measuredOn, body.frameworkId))
      known.set(key, asked)
      return asked
    },
  }
}
