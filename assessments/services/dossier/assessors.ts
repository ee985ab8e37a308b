// The assessors: trained when, practised when, how often before, and whom they know too well. Nothing of how they rate.
import { CalibrationResult } from '../../contract/index.ts'
import type { DossierAssessor } from '../../documents/dossier/model.ts'
import type { Reading } from '../context.ts'
import { sessionsBefore } from '../people/experience.ts'
import { allPeople } from '../people/store.ts'
import type { DossierSource } from './source.ts'

export async function assessorsOf(db: Reading, source: DossierSource): Promise<DossierAssessor[]> {
  const { body, assignments, sessionId } = source
  const people = new Map((await allPeople(db)).map((person) => [person.id, person]))
  const practised = await practisedFor(db, sessionId)
  const before = await sessionsBefore(db, sessionId)
  const notRecent = await foundNotRecent(db, sessionId)
  // Who fell out and who stood in were both assessors here.
  const ids = [...new Set([...body.assessorIds, ...assignments.map(({ personId }) => personId)])]
  return ids.map((id) => {
    const person = people.get(id)
    return {
      name: source.personName(id),
      trainedOn: person?.trainedOn ?? null,
      practisedOn: practised.get(id) ?? person?.calibratedOn ?? null,
      notRecent: notRecent.has(source.personName(id)),
      earlierSessions: (person?.sessionsElsewhere ?? 0) + (before.get(id) ?? 0),
      conflicts: body.conflicts
        .filter(({ personId }) => personId === id)
        .map(({ candidateId }) => ({
          code: source.codeOf(candidateId),
          observes: assignments.some((each) => each.personId === id && each.candidateIds.includes(candidateId)),
        })),
    }
  })
}

async function practisedFor(db: Reading, sessionId: string): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('calibrations')
    .select(['person_id', 'result'])
    .where('session_id', '=', sessionId)
    .execute()
  return new Map(rows.map((row) => [row.person_id, CalibrationResult.parse(JSON.parse(row.result)).on]))
}

async function foundNotRecent(db: Reading, sessionId: string): Promise<Set<string>> {
  const rows = await db
    .selectFrom('deviations')
    .select('subject')
    .where('session_id', '=', sessionId)
    .where('code', '=', 'assessor-not-calibrated')
    .execute()
  return new Set(rows.map((row) => row.subject))
}
