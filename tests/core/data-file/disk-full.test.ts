// A full disk, as SQLite meets it: the command fails whole, says so, and everything before it is there.
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { failureCodeOf } from '../../support/core.ts'
import { startedWorld } from '../../support/setup.ts'
import { note } from '../../support/world.ts'

it('says the disk is full, loses nothing, and goes on when there is room again', async () => {
  const { clients, world, state, logged } = await startedWorld()
  const { anna } = clients
  const assignmentId = world.work.anna
  const db = state.file?.db
  if (db === undefined) throw new Error('no file')
  await note(anna, assignmentId, world.cara, 'voor de schijf vol was')
  const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(db)
  await sql`pragma max_page_count = ${sql.lit((rows[0]?.page_count ?? 0) + 2)}`.execute(db)
  let code = 'none'
  let written = 0
  while (code === 'none' && written < 50) {
    code = await failureCodeOf(note(anna, assignmentId, world.cara, 'x'.repeat(9_000)))
    if (code === 'none') written += 1
  }
  expect(code).toBe('DISK_FULL')
  expect(logged).toEqual([])
  const during = await anna.work.get({ assignmentId })
  expect(during.notes).toHaveLength(1 + written)
  await sql`pragma max_page_count = 1000000`.execute(db)
  await note(anna, assignmentId, world.cara, 'er is weer plaats')
  expect((await anna.work.get({ assignmentId })).notes.at(-1)?.text).toBe('er is weer plaats')
})
