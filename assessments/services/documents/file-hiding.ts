// What the person reads about themselves says nothing of anybody else: names, and codes of other candidates, are blotted out.
import { hiddenName } from '../../rules/composition/file-words.ts'
import type { Reading } from '../context.ts'
import { unnamedBy } from '../dossier/unnamed.ts'

/** Makes others unreadable in what was written. */
export type Hide = (text: string) => string

/** In what was written during one session: other candidates, informants and everybody who works here. */
export async function hidingInSession(db: Reading, sessionId: string, candidateId: string): Promise<Hide> {
  const candidates = await candidatesIn(db, [sessionId])
  const informants = await db.selectFrom('informants').select('name').where('session_id', '=', sessionId).execute()
  const staff = await db.selectFrom('people').select('name').execute()
  const own = candidates.find(({ id }) => id === candidateId)
  const others = candidates.filter(({ id }) => id !== candidateId)
  return blotting(
    [...others.flatMap(({ code, name }) => [code, name]), ...[...informants, ...staff].map(({ name }) => name)],
    own === undefined ? [] : [own.code, own.name],
  )
}

/** In talks and plans: other candidates. Whoever helps them they know by name. */
export async function hidingOthers(
  db: Reading,
  own: readonly { id: string; sessionId: string }[],
  names: readonly string[],
): Promise<Hide> {
  const ids = new Set(own.map(({ id }) => id))
  const candidates = await candidatesIn(
    db,
    own.map(({ sessionId }) => sessionId),
  )
  const mine = [...names, ...candidates.filter(({ id }) => ids.has(id)).flatMap(({ code, name }) => [code, name])]
  const others = candidates.filter(({ id }) => !ids.has(id)).flatMap(({ code, name }) => [code, name])
  return blotting(others, mine)
}

const candidatesIn = (db: Reading, sessionIds: readonly string[]) =>
  db.selectFrom('candidates').select(['id', 'code', 'name']).where('session_id', 'in', sessionIds).execute()

function blotting(others: readonly string[], own: readonly string[]): Hide {
  const mine = new Set(own.map((text) => text.trim().toLocaleLowerCase('nl-BE')))
  const hidden = [...new Set(others)].filter(
    (name) => name.trim() !== '' && !mine.has(name.trim().toLocaleLowerCase('nl-BE')),
  )
  return unnamedBy(
    hidden.map((name) => ({ code: hiddenName, name })),
    [],
    [...own],
  ).text
}
