// Many rows in one statement. They go in as one JSON value: SQLite limits how many values a statement takes, and building
// a statement of thousands of values costs more than writing the rows.
import { type Insertable, sql } from 'kysely'
import type { Tables } from '../../../db/schema.ts'
import type { Trx } from '../context.ts'

/** All rows have the same columns; those come from code, never from a person. */
export async function putRows<T extends keyof Tables>(
  trx: Trx,
  table: T,
  rows: Insertable<Tables[T]>[],
): Promise<void> {
  const [first] = rows
  if (first === undefined) return
  const columns = Object.keys(first)
  const into = sql.join(columns.map((column) => sql.id(column)))
  const from = sql.join(columns.map((column) => sql`value ->> ${sql.lit(column)}`))
  await sql`insert into ${sql.table(table)} (${into}) select ${from} from json_each(${JSON.stringify(rows)})`.execute(
    trx,
  )
}
