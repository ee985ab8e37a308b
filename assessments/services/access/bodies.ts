// Programmes and frameworks as parsed bodies. A body is large and read at every keystroke's autosave, and a revision of
// it never changes; so each revision is read and checked once. Callers share the object and do not change it.
import { FrameworkBody, ProgrammeBody } from '../../contract/index.ts'
import { withErrata } from '../../rules/framework-texts.ts'
import type { Reading } from '../context.ts'
import { failure } from '../failures.ts'
import { errataOf } from '../preparation/errata-store.ts'

export type Framework = FrameworkBody & { id: string; version: number }

const programmes = new Map<string, ProgrammeBody>()
const frameworks = new Map<string, Framework>()
const maxKept = 50

function keep<T>(kept: Map<string, T>, key: string, body: T): T {
  if (kept.size >= maxKept) kept.clear()
  kept.set(key, body)
  return body
}

export async function programmeBody(db: Reading, id: string): Promise<ProgrammeBody> {
  const row = await db
    .selectFrom('programmes')
    .select(['revision', 'changed_at'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (row === undefined) throw failure('NOT_FOUND')
  const key = `${id} ${row.revision} ${row.changed_at}`
  const known = programmes.get(key)
  if (known !== undefined) return known
  const { body } = await db.selectFrom('programmes').select('body').where('id', '=', id).executeTakeFirstOrThrow()
  return keep(programmes, key, ProgrammeBody.parse(JSON.parse(body)))
}

/** With its errata in it. */
export async function frameworkBody(db: Reading, id: string): Promise<Framework> {
  const row = await db
    .selectFrom('frameworks')
    .select(['revision', 'version', 'changed_at'])
    .select((eb) =>
      eb
        .selectFrom('framework_errata')
        .select((each) => each.fn.countAll<number>().as('n'))
        .where('framework_id', '=', id)
        .as('errata'),
    )
    .where('id', '=', id)
    .executeTakeFirst()
  if (row === undefined) throw failure('NOT_FOUND')
  const key = `${id} ${row.version} ${row.revision} ${row.changed_at} ${row.errata}`
  const known = frameworks.get(key)
  if (known !== undefined) return known
  const { body } = await db.selectFrom('frameworks').select('body').where('id', '=', id).executeTakeFirstOrThrow()
  const read = withErrata(FrameworkBody.parse(JSON.parse(body)), await errataOf(db, id))
  return keep(frameworks, key, { ...read, id, version: row.version ?? 0 })
}
