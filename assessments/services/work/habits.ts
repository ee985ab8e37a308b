// What belongs to the person and not to a run: their short forms, and whether they saw the eight rating errors today.
import type { ShortForm } from '../../contract/index.ts'
import type { Reading, Trx } from '../context.ts'
import { failure } from '../failures.ts'
import { putRows } from '../record/rows.ts'

export function shortFormsOf(db: Reading, personId: string): Promise<ShortForm[]> {
  return db
    .selectFrom('short_forms')
    .select(['short', 'text'])
    .where('person_id', '=', personId)
    .orderBy('position')
    .execute()
}

export async function putShortForms(trx: Trx, personId: string, forms: readonly ShortForm[]): Promise<void> {
  const seen = new Set<string>()
  for (const { short } of forms) {
    if (seen.has(short)) throw failure('SHORT_FORM_TWICE', { short })
    seen.add(short)
  }
  await trx.deleteFrom('short_forms').where('person_id', '=', personId).execute()
  await putRows(
    trx,
    'short_forms',
    forms.map(({ short, text }, position) => ({ person_id: personId, position, short, text })),
  )
}

export async function sawRatingErrors(db: Reading, personId: string, today: string): Promise<boolean> {
  const row = await db
    .selectFrom('people')
    .select('rating_errors_seen_on')
    .where('id', '=', personId)
    .executeTakeFirst()
  return row?.rating_errors_seen_on === today
}

export async function putSawRatingErrors(trx: Trx, personId: string, today: string): Promise<void> {
  await trx.updateTable('people').set({ rating_errors_seen_on: today }).where('id', '=', personId).execute()
}
