// Terms, laws and schemes as dated reference text. What ships is no row until somebody changes or removes it here; nothing
// in the program is enforced from any of it.
import { type ReferenceNote, ReferenceNoteBody } from '../../contract/index.ts'
import { shippedNotes } from '../../library/notes/index.ts'
import { instant } from '../clock.ts'
import type { Reading } from '../context.ts'
import { failure } from '../failures.ts'
import { guarded } from '../guard.ts'

const asShipped = (id: string): ReferenceNoteBody | undefined => shippedNotes.find((note) => note.id === id)?.body

const rowOf = (db: Reading, id: string) =>
  db.selectFrom('reference_notes').selectAll().where('id', '=', id).executeTakeFirst()

async function allNotes(db: Reading): Promise<ReferenceNote[]> {
  const rows = await db
    .selectFrom('reference_notes as n')
    .leftJoin('people as by', 'by.id', 'n.changed_by')
    .select(['n.id', 'n.revision', 'n.body', 'n.changed_at', 'n.removed', 'by.name'])
    .execute()
  const known = new Set(rows.map(({ id }) => id))
  const shipped = shippedNotes
    .filter(({ id }) => !known.has(id))
    .map(({ id, body }): ReferenceNote => ({ id, revision: 0, body, shipped: true, changedBy: '', changedAt: null }))
  const own = rows
    .filter(({ removed }) => removed === 0)
    .map(
      (row): ReferenceNote => ({
        id: row.id,
        revision: row.revision,
        body: ReferenceNoteBody.parse(JSON.parse(row.body)),
        shipped: false,
        changedBy: row.name ?? '',
        changedAt: row.changed_at,
      }),
    )
  return [...shipped, ...own].toSorted(
    (a, b) => a.body.title.localeCompare(b.body.title, 'nl') || a.id.localeCompare(b.id),
  )
}

export const referenceNotes = {
  list: guarded.referenceNotes.list.handler(({ context }) => allNotes(context.db)),

  save: guarded.referenceNotes.save.handler(({ context, input }) =>
    context.write(async (trx) => {
      const { id, body } = input
      const before = await rowOf(trx, id)
      if (before?.removed === 1) throw failure('NOT_FOUND')
      if ((before?.revision ?? 0) !== input.revision) throw failure('CHANGED_ELSEWHERE')
      const revision = input.revision + 1
      const values = {
        revision,
        body: JSON.stringify(body),
        changed_by: context.actor.personId,
        changed_at: instant(context.core.clock.wall()),
      }
      await trx
        .insertInto('reference_notes')
        .values({ id, ...values })
        .onConflict((conflict) => conflict.column('id').doUpdateSet(values))
        .execute()
      return { id, revision }
    }),
  ),

  remove: guarded.referenceNotes.remove.handler(({ context, input }) =>
    context.write(async (trx) => {
      const { id } = input
      const before = await rowOf(trx, id)
      const body = before?.body ?? JSON.stringify(asShipped(id))
      if (body === undefined || before?.removed === 1) throw failure('NOT_FOUND')
      const values = {
        revision: (before?.revision ?? 0) + 1,
        body,
        changed_by: context.actor.personId,
        changed_at: instant(context.core.clock.wall()),
        removed: 1,
      }
      // A row stays for what ships, or it would be back the next time the list is read.
      if (asShipped(id) === undefined) await trx.deleteFrom('reference_notes').where('id', '=', id).execute()
      else
        await trx
          .insertInto('reference_notes')
          .values({ id, ...values })
          .onConflict((conflict) => conflict.column('id').doUpdateSet(values))
          .execute()
      return {}
    }),
  ),
}
