// What every projection is made with, whichever kind of record it is of.
import type { Insertable } from 'kysely'
import type { Tables } from '../../../db/schema.ts'
import type { RecordContent, RecordHeader, RecordKind } from '../../contract/index.ts'
import type { Trx } from '../context.ts'
import { failure } from '../failures.ts'

export interface Entry<K extends RecordKind> {
  header: RecordHeader
  hash: string
  contents: RecordContent<K>[]
}
export type Projections = { [K in RecordKind]: (trx: Trx, entry: Entry<K>) => Promise<void> }

/** Two devices can say the same, each without knowing of the other: a gate is open, a copy erased. Said once is enough. */
type SaidOnce =
  | 'gates'
  | 'gate_entries'
  | 'erasures'
  | 'copy_erasures'
  | 'incidents'
  | 'informant_submissions'
  | 'informant_answers'
  | 'self_submissions'
  | 'self_answers'
export const once = async <T extends SaidOnce>(trx: Trx, table: T, row: Insertable<Tables[T]>): Promise<void> => {
  await trx
    .insertInto(table)
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export function need(id: string | undefined): string {
  if (id === undefined) throw failure('FILE_DAMAGED')
  return id
}
