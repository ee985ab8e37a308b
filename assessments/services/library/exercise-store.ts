// Exercises of the library as rows, and as what they are. A programme holds copies, so nothing hangs on these rows.
import type { Selectable } from 'kysely'
import type { Tables } from '../../../db/schema.ts'
import { LibraryExerciseBody, type LibraryExerciseSummary } from '../../contract/index.ts'
import { minutesOf } from '../../rules/programme-checks.ts'
import type { Reading, Trx } from '../context.ts'
import { failure } from '../failures.ts'

export interface StoredExercise {
  id: string
  revision: number
  changedAt: string
  archivedAt: string | null
  body: LibraryExerciseBody
}

type Row = Selectable<Tables['exercises']>

const fromRow = (row: Row): StoredExercise => ({
  id: row.id,
  revision: row.revision,
  changedAt: row.changed_at,
  archivedAt: row.archived_at,
  body: LibraryExerciseBody.parse(JSON.parse(row.body)),
})

const toRow = (exercise: StoredExercise): Row => ({
  id: exercise.id,
  title: exercise.body.title,
  framework_id: exercise.body.frameworkId,
  revision: exercise.revision,
  body: JSON.stringify(exercise.body),
  archived_at: exercise.archivedAt,
  changed_at: exercise.changedAt,
})

export async function allExercises(db: Reading): Promise<StoredExercise[]> {
  return (await db.selectFrom('exercises').selectAll().orderBy('title').execute()).map(fromRow)
}

export async function exerciseOf(db: Reading, id: string): Promise<StoredExercise> {
  const row = await db.selectFrom('exercises').selectAll().where('id', '=', id).executeTakeFirst()
  if (row === undefined) throw failure('NOT_FOUND')
  return fromRow(row)
}

export async function putExercise(trx: Trx, exercise: StoredExercise): Promise<void> {
  const { id, ...values } = toRow(exercise)
  await trx
    .insertInto('exercises')
    .values({ id, ...values })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(values))
    .execute()
}

export async function dropExercise(trx: Trx, id: string): Promise<void> {
  await trx.deleteFrom('exercises').where('id', '=', id).execute()
}

export function exerciseSummary(
  { id, body, changedAt, archivedAt }: StoredExercise,
  framework: string,
): LibraryExerciseSummary {
  return {
    id,
    code: body.code,
    title: body.title,
    kind: body.kind,
    frameworkId: body.frameworkId,
    framework,
    minutes: minutesOf(body),
    competences: body.matrix.length,
    indicators: body.matrix.reduce((sum, { indicatorIds }) => sum + indicatorIds.length, 0),
    archivedAt,
    changedAt,
  }
}
