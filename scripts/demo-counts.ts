// Counts what a data file holds, from the file alone, opened for reading.
import { rmSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { FrameworkBody, JobProfileBody, ProgrammeBody } from '../assessments/contract/index.ts'
import { connect, type Db, kyselyOn } from '../db/connection.ts'
import { findKeyFile } from '../db/key-file.ts'
import { openKey } from '../db/key-slots.ts'

/** Of a file with one session, as the demo makes it. */
export async function countsOf(dataFile: string, passphrase: string) {
  const key = await openKey(findKeyFile(dataFile, dirname(dataFile)), passphrase)
  const db = kyselyOn(connect(dataFile, key, 'read'))
  try {
    return await counted(db)
  } finally {
    await db.destroy()
    // A reader leaves an index and an empty log beside the file; a log with something in it is not ours to remove.
    rmSync(`${dataFile}-shm`, { force: true })
    const log = statSync(`${dataFile}-wal`, { throwIfNoEntry: false })
    if (log?.size === 0) rmSync(`${dataFile}-wal`)
  }
}

async function counted(db: Db) {
  const session = await db.selectFrom('sessions').selectAll().executeTakeFirstOrThrow()
  const row = (table: 'frameworks' | 'programmes' | 'job_profiles', id: string) =>
    db.selectFrom(table).select('body').where('id', '=', id).executeTakeFirstOrThrow()
  const programme = ProgrammeBody.parse(JSON.parse((await row('programmes', session.programme_id)).body))
  const framework = FrameworkBody.parse(JSON.parse((await row('frameworks', programme.frameworkId)).body))
  const profile = JobProfileBody.parse(JSON.parse((await row('job_profiles', session.job_profile_id ?? '')).body))
  const asked = new Set(profile.cutOffs.map((cutOff) => cutOff.competenceId))
  const finals = await db.selectFrom('finals').select('competence_id').where('session_id', '=', session.id).execute()
  const count = async (table: 'candidates' | 'session_assessors' | 'records' | 'submitted_ratings') => {
    const { n } = await db
      .selectFrom(table)
      .select((each) => each.fn.countAll<number>().as('n'))
      .executeTakeFirstOrThrow()
    return Number(n)
  }
  return {
    framework: {
      code: framework.code,
      competences: framework.competences.length,
      indicators: framework.competences.reduce((sum, competence) => sum + competence.indicators.length, 0),
      modules: framework.modules.length,
    },
    session: {
      candidates: await count('candidates'),
      assessors: await count('session_assessors'),
      exercises: programme.exercises.length,
    },
    records: await count('records'),
    ratings: await count('submitted_ratings'),
    consensus: finals.length,
    gaps: finals.filter((final) => asked.has(final.competence_id)).length,
  }
}
