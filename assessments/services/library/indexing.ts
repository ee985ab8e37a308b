// Keeps the index in step with what it is about. Nobody has to tell it: each owner carries a stamp, and before a search
// whoever changed is put in again: saved, published, corrected, put away, taken in from a package, come from an older file.
// Saving an edit therefore costs nothing; of a framework only the rows that differ are written.
import { sql } from 'kysely'
import type { Db } from '../../../db/connection.ts'
import type { Tables } from '../../../db/schema.ts'
import { withErrata } from '../../rules/framework-texts.ts'
import type { Reading, Trx } from '../context.ts'
import { errataOf } from '../preparation/errata-store.ts'
import { frameworkOf } from '../preparation/framework-store.ts'
import { findProfile } from '../preparation/profile-store.ts'
import { programmeOf } from '../preparation/programme-store.ts'
import { exerciseOf } from './exercise-store.ts'
import type { Audience } from './places.ts'
import { dropRows, type OwnerRows, putRowsOf } from './rows.ts'
import { textsOfExercise, textsOfFramework, textsOfProfile, textsOfProgramme } from './texts.ts'

type OwnerKind = Tables['library_word_owners']['kind']
interface Stale {
  kind: OwnerKind
  owner_id: string
  /** Null: the owner is gone. */
  stamp: string | null
  /** Null: not in the index yet. */
  slot: number | null
  put_away: number
  draft: number
}

/** Goes up when texts, words or places are made in another way: every file is then indexed again. */
const edition = 1

/** A version that a newer one followed stands with what is put away: the newer one is what people look for. */
const owners = sql`
  select 'framework' as kind, f.id as owner_id, f.status = 'draft' as draft,
    f.archived_at is not null or (f.status = 'published' and f.code != '' and exists (select 1 from frameworks n
      where n.code = f.code and n.status = 'published' and n.version > f.version)) as put_away,
    f.revision || ' ' || f.changed_at || ' ' ||
      (select count(*) from framework_errata e where e.framework_id = f.id) as state
    from frameworks f
  union all select 'profile', id, 0, archived_at is not null, revision || ' ' || changed_at from job_profiles
  union all select 'exercise', id, 0, archived_at is not null, revision || ' ' || changed_at from exercises
  union all select 'programme', id, 0, archived_at is not null, revision || ' ' || changed_at from programmes`

async function staleOwners(db: Reading): Promise<Stale[]> {
  const { rows } = await sql<Stale>`
    with now as (select kind, owner_id, draft, put_away,
        ${edition} || ' ' || draft || ' ' || put_away || ' ' || state as stamp from (${owners}))
    select coalesce(n.kind, i.kind) as kind, coalesce(n.owner_id, i.owner_id) as owner_id, n.stamp, i.slot,
      coalesce(n.put_away, 0) as put_away, coalesce(n.draft, 0) as draft
    from now n full join library_word_owners i on i.kind = n.kind and i.owner_id = n.owner_id
    where n.stamp is not i.stamp`.execute(db)
  return rows
}

/** One at a time: whoever else is at work in this file waits for one framework at most, not for a library. */
export async function bringUpToDate(db: Db): Promise<void> {
  let left = (await staleOwners(db)).length
  while (left > 0) {
    left = await db.transaction().execute(async (trx) => {
      const [owner, ...others] = await staleOwners(trx)
      if (owner !== undefined) await indexOwner(trx, owner)
      return others.length
    })
  }
}

async function indexOwner(trx: Trx, owner: Stale): Promise<void> {
  const { kind, owner_id, stamp, slot } = owner
  if (stamp === null) {
    if (slot === null) return
    await dropRows(trx, slot)
    await trx.deleteFrom('library_word_owners').where('slot', '=', slot).execute()
    return
  }
  const rows = await rowsOf(trx, owner)
  if (slot === null) {
    const { slot: given } = await trx
      .insertInto('library_word_owners')
      .values({ kind, owner_id, stamp })
      .returning('slot')
      .executeTakeFirstOrThrow()
    await putRowsOf(trx, given, rows)
    return
  }
  await putRowsOf(trx, slot, rows)
  await trx.updateTable('library_word_owners').set({ stamp }).where('slot', '=', slot).execute()
}

async function rowsOf(db: Reading, { kind, owner_id, put_away, draft }: Stale): Promise<OwnerRows> {
  const rows = { putAway: put_away === 1, audience: audienceOf(kind, draft === 1) }
  switch (kind) {
    case 'framework': {
      const { body } = await frameworkOf(db, owner_id)
      return { ...rows, title: '', texts: textsOfFramework(withErrata(body, await errataOf(db, owner_id))) }
    }
    case 'profile': {
      const profile = await findProfile(db, owner_id)
      return {
        ...rows,
        title: profile?.body.title ?? '',
        texts: profile === undefined ? [] : textsOfProfile(profile.body),
      }
    }
    case 'exercise': {
      const { body } = await exerciseOf(db, owner_id)
      return { ...rows, title: body.title, texts: textsOfExercise(body) }
    }
    case 'programme': {
      const { body } = await programmeOf(db, owner_id)
      return { ...rows, title: body.title, texts: textsOfProgramme(body) }
    }
  }
}

function audienceOf(kind: OwnerKind, draft: boolean): Audience {
  if (kind === 'profile' || draft) return 2
  return kind === 'exercise' ? 1 : 0
}
