// Many rows in one statement, in portions: SQLite takes a limited number of values at once.
import type { Insertable } from 'kysely'
import type { Tables } from '../../../db/schema.ts'
import type { Trx } from '../context.ts'

const portion = 500

export async function putRows<T extends keyof Tables>(
  trx: Trx,
  table: T,
  rows: Insertable<Tables[T]>[],
): Promise<void> {
  for (let i = 0; i < rows.length; i += portion) {
    await trx
      .insertInto(table)
      .values(rows.slice(i, i + portion))
      .execute()
  }
}
