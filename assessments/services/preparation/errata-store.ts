// Corrections of spelling as rows. The published body stays as it was; whoever reads it gets the corrections in it.
import { Erratum, TextPlace } from '../../contract/index.ts'
import type { Reading, Trx } from '../context.ts'

export async function errataOf(db: Reading, frameworkId: string): Promise<Erratum[]> {
  const rows = await db
    .selectFrom('framework_errata')
    .selectAll()
    .where('framework_id', '=', frameworkId)
    .orderBy('ordinal')
    .execute()
  return rows.map((row) =>
    Erratum.parse({
      place: TextPlace.parse(JSON.parse(row.place)),
      before: row.before,
      after: row.after,
      at: row.at,
      by: row.by_name,
    }),
  )
}

/** Adds them behind those there are. */
export async function addErrata(trx: Trx, frameworkId: string, errata: readonly Erratum[]): Promise<void> {
  const known = (await errataOf(trx, frameworkId)).length
  for (const [index, { place, before, after, at, by }] of errata.entries()) {
    await trx
      .insertInto('framework_errata')
      .values({
        framework_id: frameworkId,
        ordinal: known + index,
        place: JSON.stringify(place),
        before,
        after,
        at,
        by_name: by,
      })
      .execute()
  }
}

/** Of another laptop: those this file does not have yet, in their order. */
export async function takeErrata(trx: Trx, frameworkId: string, errata: readonly Erratum[]): Promise<void> {
  const known = new Set((await errataOf(trx, frameworkId)).map(keyOf))
  await addErrata(
    trx,
    frameworkId,
    errata.filter((erratum) => !known.has(keyOf(erratum))),
  )
}

const keyOf = ({ place, before, after, at }: Erratum) => JSON.stringify([place, before, after, at])
