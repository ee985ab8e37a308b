// One measurement of one person against every job profile on its framework: what fits, what is a step away, and why.
import { matchStandings, type PersonMatches } from '../../contract/index.ts'
import { jobMatch } from '../../rules/match/job-match.ts'
import { requireNotErased, requireOpenGate } from '../access/gate.ts'
import type { SignedIn } from '../context.ts'
import { failure } from '../failures.ts'
import { personIdOf, requireNothingToJudge } from '../persons/identity.ts'
import { allProfiles } from '../preparation/profile-store.ts'
import { comparison, profileRef, requireCutOffs, versionsOf } from './asking.ts'
import { measurementOf } from './measured.ts'

export async function personMatches(
  { db, core, actor }: SignedIn,
  about: { sessionId: string; candidateId: string },
): Promise<PersonMatches> {
  const { sessionId, candidateId } = about
  await requireOpenGate(db, actor, sessionId, candidateId)
  await requireNotErased(db, candidateId)
  await requireNothingToJudge(db, actor, await personIdOf(db, candidateId))
  const measured = await measurementOf(db, sessionId, candidateId)
  if (measured === undefined) throw failure('NOT_FOUND')
  if (typeof measured === 'number') throw failure('LEVELS_NOT_SET', { open: measured })
  const versions = await versionsOf(db, measured.frameworkId)
  const offered = (await allProfiles(db)).filter(({ archivedAt }) => archivedAt === null)
  const fitting = offered.filter(({ body }) => versions.includes(body.frameworkId))
  await requireCutOffs(db, actor, [...new Set([measured.frameworkId, ...fitting.map(({ body }) => body.frameworkId)])])
  const compare = comparison(db)
  const profiles: PersonMatches['profiles'] = []
  for (const profile of fitting) {
    const otherVersion = profile.body.frameworkId !== measured.frameworkId
    profiles.push({
      profile: profileRef(core, profile),
      otherVersion,
      match: jobMatch(await compare.asked(profile, measured.frameworkId), measured.competences),
    })
  }
  return {
    person: measured.person,
    measurement: measured.measurement,
    scale: (await compare.framework(measured.frameworkId)).scale,
    profiles: profiles.sort(byStandingThenTitle),
    otherFramework: offered.length - fitting.length,
  }
}

type Row = PersonMatches['profiles'][number]
const byStandingThenTitle = (a: Row, b: Row) =>
  matchStandings.indexOf(a.match.standing) - matchStandings.indexOf(b.match.standing) ||
  a.profile.title.localeCompare(b.profile.title, 'nl')
