// What a named person decided about one person and one job, with the reason and the facts of that moment. Insert-only: a
// second thought is a second decision.
import { type DecideMatch, MatchDecision } from '../../contract/index.ts'
import { jobMatch } from '../../rules/match/job-match.ts'
import { instant } from '../clock.ts'
import type { Reading, SignedIn, Trx } from '../context.ts'
import { failure } from '../failures.ts'
import { keepPerson, personOf, requireNothingToJudge } from '../persons/identity.ts'
import { comparison, profileFor, versionsOf } from './asking.ts'
import { cellsOf, type Facts } from './cells.ts'
import { measuredOn } from './measured.ts'

/** By person, newest first. */
export async function decisionsAbout(db: Reading, jobProfileId: string): Promise<Map<string, MatchDecision[]>> {
  const rows = await db
    .selectFrom('match_decisions as d')
    .leftJoin('people as p', 'p.id', 'd.by_id')
    .select(['d.id', 'd.person_id as personId', 'd.decision', 'd.reason', 'd.said', 'd.at', 'p.name as by'])
    .where('d.job_profile_id', '=', jobProfileId)
    .orderBy('d.at', 'desc')
    .orderBy('d.id')
    .execute()
  return Map.groupBy(
    rows.map((row) => MatchDecision.parse({ ...row, by: row.by ?? '' })),
    ({ personId }) => personId,
  )
}

export async function decide({ core, actor }: SignedIn, trx: Trx, input: DecideMatch): Promise<void> {
  const { jobProfileId, personId, decision, reason, said } = input
  await personOf(trx, personId)
  await requireNothingToJudge(trx, actor, personId)
  const profile = await profileFor(trx, actor, jobProfileId)
  const { measured } = await measuredOn(trx, actor, await versionsOf(trx, profile.body.frameworkId))
  const own = measured.find(({ person }) => person.id === personId)
  if (own === undefined) throw failure('NOT_MEASURED')
  const asked = await comparison(trx).asked(profile, own.frameworkId)
  const { measurement, competences } = own
  const facts: Facts = { measurement, match: jobMatch(asked, competences), cells: cellsOf(asked, competences) }
  await keepPerson(trx, core, personId)
  await trx
    .insertInto('match_decisions')
    .values({
      id: crypto.randomUUID(),
      job_profile_id: jobProfileId,
      person_id: personId,
      candidate_id: own.measurement.candidateId,
      decision,
      reason,
      said,
      facts: JSON.stringify(facts),
      by_id: actor.personId,
      at: instant(core.clock.wall()),
    })
    .execute()
}
