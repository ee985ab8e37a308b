// Plain sentences: what is asked of somebody with little Dutch. Help for reading, and no part of the framework: a sentence
// of one's own goes before the one that ships, and where there is neither the framework's own words are asked.
import type { PlainItem, TargetRef } from '../../contract/index.ts'
import { plainSentences } from '../../library/plain/index.ts'
import { frameworkBody } from '../access/bodies.ts'
import type { Reading, Trx } from '../context.ts'
import { failure } from '../failures.ts'
import { keyOf } from './store.ts'

async function ownSentences(db: Reading, frameworkId: string): Promise<Map<string, string>> {
  const rows = await db.selectFrom('plain_items').selectAll().where('framework_id', '=', frameworkId).execute()
  return new Map(rows.map(({ target_kind, target_id, text }) => [`${target_kind} ${target_id}`, text]))
}

export interface PlainWords {
  text: string
  asWritten: boolean
}
/** How a question of this framework is asked: `written` are the framework's own words. */
export async function plainWordsOf(
  db: Reading,
  frameworkId: string,
): Promise<(target: TargetRef, written: string) => PlainWords> {
  const own = await ownSentences(db, frameworkId)
  return (target, written) => {
    const plain = own.get(keyOf(target)) ?? plainSentences.get(target.id)
    return plain === undefined ? { text: written, asWritten: true } : { text: plain, asWritten: false }
  }
}

/** Every indicator, and every competence as a whole: a programme may rate it so. */
export async function plainItemsOf(db: Reading, frameworkId: string): Promise<PlainItem[]> {
  const { competences } = await frameworkBody(db, frameworkId)
  const own = await ownSentences(db, frameworkId)
  const item = (target: TargetRef, competence: string, indicator: string): PlainItem => ({
    target,
    competence,
    indicator,
    text: own.get(keyOf(target)) ?? '',
    shipped: plainSentences.get(target.id) ?? '',
  })
  return competences.flatMap(({ id, title, indicators }) => [
    ...indicators.map((indicator) => item({ kind: 'indicator', id: indicator.id }, title, indicator.text)),
    item({ kind: 'competence', id }, title, ''),
  ])
}

/** Nothing written: the sentence that ships is asked again, or the framework's own words. */
export async function savePlainItem(
  trx: Trx,
  { frameworkId, target, text }: { frameworkId: string; target: TargetRef; text: string },
): Promise<void> {
  const { competences } = await frameworkBody(trx, frameworkId)
  const there =
    target.kind === 'competence'
      ? competences.some(({ id }) => id === target.id)
      : competences.some(({ indicators }) => indicators.some(({ id }) => id === target.id))
  if (!there) throw failure('NOT_FOUND')
  if (text === '')
    await trx
      .deleteFrom('plain_items')
      .where('framework_id', '=', frameworkId)
      .where('target_kind', '=', target.kind)
      .where('target_id', '=', target.id)
      .execute()
  else
    await trx
      .insertInto('plain_items')
      .values({ framework_id: frameworkId, target_kind: target.kind, target_id: target.id, text })
      .onConflict((c) => c.columns(['framework_id', 'target_kind', 'target_id']).doUpdateSet({ text }))
      .execute()
}
