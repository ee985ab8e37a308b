// The rows of one owner in the index. What is already there in the same words and place keeps its row.
import { sql } from 'kysely'
import type { Trx } from '../context.ts'
import { type Audience, firstId, rangesOf } from './places.ts'
import type { FoundText } from './texts.ts'
import { stemsBeside } from './words.ts'

export interface OwnerRows {
  putAway: boolean
  audience: Audience
  /** Helps to find its texts: with «rollenspel klant», «klant» in the text and «rollenspel» in the title will do. */
  title: string
  texts: readonly FoundText[]
}
interface Row {
  id: number
  kind: string
  competence_id: string | null
  place: string
  text: string
  context: string
}

export async function putRowsOf(trx: Trx, slot: number, owner: OwnerRows): Promise<void> {
  const before = await rowsIn(trx, slot)
  const kept = new Map<string, number[]>()
  for (const row of before) {
    const key = keyOf(row, bandStart(row.id))
    kept.set(key, [...(kept.get(key) ?? []), row.id])
  }
  const taken = new Set(before.map(({ id }) => id))
  const free = new Map<number, number>()
  const added: Row[] = []
  for (const { tier, kind, competenceId, place, text } of owner.texts) {
    if (text.trim() === '') continue
    const first = firstId(slot, { ...owner, tier })
    const row = { kind, competence_id: competenceId, place, text, context: `${owner.title} ${place}`.trim() }
    if (kept.get(keyOf(row, first))?.pop() !== undefined) continue
    let id = free.get(first) ?? first
    while (taken.has(id)) id += 1
    taken.add(id)
    free.set(first, id + 1)
    added.push({ ...row, id })
  }
  await drop(trx, [...kept.values()].flat())
  // In rising order: FTS5 writes out all it holds whenever a number is lower than the one before.
  await add(
    trx,
    added.sort((one, other) => one.id - other.id),
  )
}

export async function dropRows(trx: Trx, slot: number): Promise<void> {
  await drop(
    trx,
    (await rowsIn(trx, slot)).map(({ id }) => id),
  )
}

const keyOf = ({ kind, competence_id, place, text, context }: Omit<Row, 'id'>, first: number) =>
  JSON.stringify([first, kind, competence_id, place, text, context])
const bandStart = (id: number) => id - (id % 2 ** 20)

async function rowsIn(trx: Trx, slot: number): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select t.id, t.kind, t.competence_id, t.place, t.text, t.context
    from json_each(${JSON.stringify(rangesOf(slot))}) r
    join library_texts t on t.id between r.value ->> 'from' and r.value ->> 'to'`.execute(trx)
  return rows
}

async function drop(trx: Trx, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return
  const list = sql`(select value from json_each(${JSON.stringify(ids)}))`
  await sql`delete from library_texts where id in ${list}`.execute(trx)
  await sql`delete from library_words where rowid in ${list}`.execute(trx)
}

async function add(trx: Trx, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return
  const json = JSON.stringify(
    rows.map((row) => ({ ...row, stems: stemsBeside(row.text), around: `${row.context} ${stemsBeside(row.context)}` })),
  )
  const value = (name: string) => sql`value ->> ${sql.lit(name)}`
  await sql`insert into library_texts (id, kind, competence_id, place, text, context)
    select ${value('id')}, ${value('kind')}, ${value('competence_id')}, ${value('place')}, ${value('text')},
      ${value('context')} from json_each(${json})`.execute(trx)
  await sql`insert into library_words (rowid, words, stems, context)
    select ${value('id')}, ${value('text')}, ${value('stems')}, ${value('around')} from json_each(${json})`.execute(trx)
}
