// What a person's file and the documents of a session keep of one candidate, gone when that candidate is erased. A plan
// outlives a measurement; what was written out of the measurement does not.
import { PersonBody } from '../../contract/index.ts'
import type { Trx } from '../context.ts'

export async function forgetInFile(trx: Trx, candidateId: string): Promise<void> {
  const link = await trx
    .selectFrom('person_candidates')
    .select('person_id')
    .where('candidate_id', '=', candidateId)
    .executeTakeFirst()
  const personId = link?.person_id ?? candidateId
  await forgetEdits(trx, candidateId, personId)
  for (const table of ['documents', 'match_decisions', 'person_candidates'] as const)
    await trx.deleteFrom(table).where('candidate_id', '=', candidateId).execute()
  await forgetBareName(trx, personId)
}

/**
 * An edit by hand holds the sentence it was made from. A group's overview and a whole file are about more than one
 * measurement: whose words an edit in them repeats cannot be told, so they are composed anew.
 */
async function forgetEdits(trx: Trx, candidateId: string, personId: string): Promise<void> {
  const candidate = await trx
    .selectFrom('candidates')
    .select('session_id')
    .where('id', '=', candidateId)
    .executeTakeFirst()
  const about = trx.selectFrom('documents').select('id')
  const group = about.where('kind', '=', 'group').where('session_id', '=', candidate?.session_id ?? '')
  const file = about.where('kind', '=', 'file').where('person_id', '=', personId)
  for (const documents of [group, file])
    await trx.deleteFrom('document_edits').where('document_id', 'in', documents).execute()
}

/** A person of whom nothing is kept but what came with the candidate: without the candidate they are nobody. */
async function forgetBareName(trx: Trx, personId: string): Promise<void> {
  const row = await trx.selectFrom('persons').select('body').where('id', '=', personId).executeTakeFirst()
  if (row === undefined) return
  const { coachId, work, wish, periods, nextMeasurementOn } = PersonBody.parse(JSON.parse(row.body))
  if (coachId !== null || work !== '' || wish !== '' || periods.length > 0 || nextMeasurementOn !== null) return
  for (const table of ['person_candidates', 'plans', 'coach_talks', 'match_decisions', 'documents'] as const) {
    const kept = await trx.selectFrom(table).select('person_id').where('person_id', '=', personId).executeTakeFirst()
    if (kept !== undefined) return
  }
  await trx.deleteFrom('persons').where('id', '=', personId).execute()
}
