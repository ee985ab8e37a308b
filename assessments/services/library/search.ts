// Search over everything prepared in this file. What somebody types is words and never a query of the index: only letters
// and digits of it get there. Every word must be found: a single one in the text itself, several there or in the titles it
// stands under, so that «samenwerken ploeg» finds the sentence about the ploeg under Samenwerken.
import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../../../db/connection.ts'
import type { SearchHit, StaffRole } from '../../contract/index.ts'
import type { Reading } from '../context.ts'
import { bringUpToDate } from './indexing.ts'
import { excerpt } from './pieces.ts'
import { type Audience, audienceCount, audienceShift, slotOf } from './places.ts'
import { firstPart, fromLetters, isEmptyWord, stemsOf, wordsIn } from './words.ts'

export interface Found {
  hits: SearchHit[]
  total: number
}
interface Row {
  id: number
  kind: SearchHit['kind']
  competence_id: string | null
  place: string
  text: string
}

/** More words than this nobody remembers typing. */
const mostWords = 12
/** Of a word that stands everywhere, the first so many are compared; they are the titles and sentences. */
const mostCompared = 1_000

export async function searchLibrary(db: Db, roles: readonly string[], query: string, most: number): Promise<Found> {
  const asked = askedWords(query)
  if (asked.length === 0) return { hits: [], total: 0 }
  await bringUpToDate(db)
  const match = matchFor(asked)
  const audience = audienceOf(roles)
  const { rows, compared } = await best(db, match, audience, most)
  const owners = await ownersOf(db, rows)
  return {
    total: compared < mostCompared ? compared : await countOf(db, match, audience),
    hits: rows.flatMap((row) => {
      const owner = owners.get(slotOf(row.id))
      if (owner === undefined) return []
      const { kind, competence_id: competenceId, place } = row
      return { kind, competenceId, place, pieces: excerpt(row.text, asked), ...owner }
    }),
  }
}

export function askedWords(query: string): string[] {
  const words = wordsIn(query).map(({ text }) => text)
  const telling = words.filter((word) => !isEmptyWord(word))
  return [...new Set(telling.length > 0 ? telling : words)].slice(0, mostWords)
}

/** FTS5's language, made of nothing but quoted letters and digits. */
function matchFor(words: readonly string[]): string {
  const context = words.length > 1 ? ' context' : ''
  const ways = words.map((word) => {
    const beginning = firstPart(word)
    const alike = stemsOf(word)
      .map((stem) => `"${stem}"`)
      .join(' OR ')
    const ends = beginning.length >= fromLetters ? ' *' : ''
    return `(({words${context}} : "${beginning}"${ends}) OR ({words stems${context}} : (${alike})))`
  })
  return ways.join(' AND ')
}

function audienceOf(roles: readonly string[]): Audience {
  const has = (...some: StaffRole[]) => some.some((role) => roles.includes(role))
  if (has('lead', 'coach')) return 2
  return has('assessor') ? 1 : 0
}

const mayBeFoundBy = (audience: Audience): RawBuilder<boolean> =>
  sql`(rowid >> ${sql.lit(audienceShift)}) % ${sql.lit(audienceCount)} <= ${audience}`

/** Rows come in the order of their ids, which is the order of what counts most; within that the likeness decides. */
async function best(db: Reading, match: string, audience: Audience, most: number) {
  const { rows } = await sql<Row & { compared: number }>`
    with f as materialized (
      select rowid as id, bm25(library_words, 4.0, 2.0, 1.0) as score from library_words
      where library_words match ${match} and ${mayBeFoundBy(audience)} limit ${mostCompared})
    select t.id, t.kind, t.competence_id, t.place, t.text, (select count(*) from f) as compared
    from (select * from f order by (id >> ${sql.lit(audienceShift)}) / ${sql.lit(audienceCount)}, score, id limit ${most}) f
    join library_texts t on t.id = f.id
    order by (t.id >> ${sql.lit(audienceShift)}) / ${sql.lit(audienceCount)}, f.score, t.id`.execute(db)
  return { rows, compared: rows[0]?.compared ?? 0 }
}

async function countOf(db: Reading, match: string, audience: Audience): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*) as n from library_words where library_words match ${match} and ${mayBeFoundBy(audience)}`.execute(
    db,
  )
  return rows[0]?.n ?? 0
}

async function ownersOf(db: Reading, rows: readonly Row[]) {
  const slots = [...new Set(rows.map(({ id }) => slotOf(id)))]
  const found = await sql<{ slot: number; id: string; title: string; archived: number }>`
    select w.slot, o.id, o.title, o.archived from library_word_owners w join (
      select 'framework' as kind, f.id, f.archived_at is not null as archived, f.title || case
          when (select count(*) from frameworks n where n.code = f.code and n.code != '') < 2 then ''
          when f.status = 'draft' then ' (ontwerp)' else ' (versie ' || f.version || ')' end as title from frameworks f
      union all select 'profile', id, archived_at is not null, title from job_profiles
      union all select 'exercise', id, archived_at is not null, title from exercises
      union all select 'programme', id, archived_at is not null, title from programmes) o
      on o.kind = w.kind and o.id = w.owner_id
    where w.slot in (select value from json_each(${JSON.stringify(slots)}))`.execute(db)
  return new Map(
    found.rows.map(({ slot, id, title, archived }) => [slot, { ownerId: id, owner: title, archived: archived === 1 }]),
  )
}
