// Programmes as rows, and as what they are. Every other service reads a programme through here.
import type { Selectable } from 'kysely'
import type { Tables } from '../../../db/schema.ts'
import { ProgrammeBody } from '../../contract/index.ts'
import type { Reading, Trx } from '../context.ts'
import { failure } from '../failures.ts'

export interface StoredProgramme {
  id: string
  revision: number
  changedAt: string
  archivedAt: string | null
  body: ProgrammeBody
}

type Row = Selectable<Tables['programmes']>

const fromRow = (row: Row): StoredProgramme => ({
  id: row.id,
  revision: row.revision,
  changedAt: row.changed_at,
  archivedAt: row.archived_at,
  body: ProgrammeBody.parse(JSON.parse(row.body)),
})

const toRow = (programme: StoredProgramme): Row => ({
  id: programme.id,
  title: programme.body.title,
  framework_id: programme.body.frameworkId,
  revision: programme.revision,
  body: JSON.stringify(programme.body),
  changed_at: programme.changedAt,
  archived_at: programme.archivedAt,
})

export async function allProgrammes(db: Reading): Promise<StoredProgramme[]> {
  return (await db.selectFrom('programmes').selectAll().orderBy('title').execute()).map(fromRow)
}

export async function findProgramme(db: Reading, id: string): Promise<StoredProgramme | undefined> {
  const row = await db.selectFrom('programmes').selectAll().where('id', '=', id).executeTakeFirst()
  return row && fromRow(row)
}

export async function programmeOf(db: Reading, id: string): Promise<StoredProgramme> {
  const found = await findProgramme(db, id)
  if (found === undefined) throw failure('NOT_FOUND')
  return found
}

export async function putProgramme(trx: Trx, programme: StoredProgramme): Promise<void> {
  const { id, ...values } = toRow(programme)
  await trx
    .insertInto('programmes')
    .values({ id, ...values })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(values))
    .execute()
}

export async function dropProgramme(trx: Trx, id: string): Promise<void> {
  await trx.deleteFrom('programmes').where('id', '=', id).execute()
}

/** The programmes that sessions use; of a started session the programme no longer changes. */
export async function programmesInUse(db: Reading, which: 'started' | 'any'): Promise<Set<string>> {
  const started = db.selectFrom('session_starts').select('session_id')
  const rows = await db
    .selectFrom('sessions')
    .select('programme_id')
    .$if(which === 'started', (query) => query.where('id', 'in', started))
    .execute()
  return new Set(rows.map((row) => row.programme_id))
}

/**
 * Takes the runs of exercises that are gone out of the sessions being prepared with this programme. Whoever has such a
 * session open is told that it changed.
 */
export async function dropRunsOfLostExercises(trx: Trx, programme: StoredProgramme): Promise<void> {
  const lost = await trx
    .selectFrom('runs')
    .innerJoin('sessions', 'sessions.id', 'runs.session_id')
    .select(['runs.id', 'runs.exercise_id', 'runs.session_id'])
    .where('sessions.programme_id', '=', programme.id)
    .execute()
  const kept = new Set(programme.body.exercises.map(({ id }) => id))
  const gone = lost.filter((run) => !kept.has(run.exercise_id))
  for (const { id } of gone) await trx.deleteFrom('runs').where('id', '=', id).execute()
  for (const sessionId of new Set(gone.map((run) => run.session_id))) {
    await trx
      .updateTable('sessions')
      .set(({ eb }) => ({ revision: eb('revision', '+', 1) }))
      .where('id', '=', sessionId)
      .execute()
  }
}
