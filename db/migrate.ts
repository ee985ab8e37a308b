// All-or-nothing migrations from the explicit list; a copy is made before; a file from a newer version is not touched.
import { copyFileSync, existsSync } from 'node:fs'
import type { Migration } from 'kysely/migration'
import { Migrator } from 'kysely/migration'
import { type Db, kyselyOn, type Sqlite } from './connection.ts'
import { FileFailure } from './failures.ts'
import { keyFilePath } from './key-file.ts'
import { migrations } from './migrations/index.ts'

export type Migrations = Record<string, Migration>

/** Names already applied, read without writing. */
export function appliedMigrations(sqlite: Sqlite): string[] {
  const table = sqlite.prepare("select 1 from sqlite_master where name = 'kysely_migration'").get()
  if (table === undefined) return []
  const rows = sqlite.prepare('select name from kysely_migration order by name').all()
  return rows.map((row) => String((row as { name: unknown }).name))
}

export function refuseNewer(sqlite: Sqlite, known: Migrations = migrations): void {
  const unknown = appliedMigrations(sqlite).filter((name) => !(name in known))
  if (unknown.length > 0) throw new FileFailure('FILE_NEWER', unknown.join(', '))
}

/** Brings an open file up to date. `path` is where the copy goes when there is something to migrate. */
export async function migrate(sqlite: Sqlite, path: string, known: Migrations = migrations): Promise<void> {
  const applied = appliedMigrations(sqlite)
  const pending = Object.keys(known).filter((name) => !applied.includes(name))
  if (pending.length === 0) return
  if (applied.length > 0) copyBefore(sqlite, path, applied.at(-1) ?? '')
  const db: Db = kyselyOn(sqlite)
  const migrator = new Migrator({ db, provider: { getMigrations: async () => known } })
  const { error } = await migrator.migrateToLatest()
  if (error !== undefined) throw new FileFailure('MIGRATION_FAILED', pending.join(', '), error)
}

function copyBefore(sqlite: Sqlite, path: string, version: string): void {
  const copy = path.replace(/(\.wakker)?$/, `.voor-${version}.wakker`)
  if (existsSync(copy)) return
  sqlite.prepare('vacuum into ?').run(copy)
  copyFileSync(keyFilePath(path), keyFilePath(copy))
}
