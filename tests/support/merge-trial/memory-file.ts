// A data file in memory: without key and disk, with the real tables. Copied by its bytes, as a stick or a backup would.
import Database from 'better-sqlite3'
import { type Db, kyselyOn, type Sqlite } from '../../../db/connection.ts'
import { migrate } from '../../../db/migrate.ts'
import { projectionTables } from '../../../db/schema.ts'

export interface MemoryFile {
  db: Db
  sqlite: Sqlite
}

export async function emptyFile(): Promise<Buffer> {
  const sqlite = new Database(':memory:')
  await migrate(sqlite, ':memory:')
  const bytes = sqlite.serialize()
  sqlite.close()
  return bytes
}

export function fileFrom(bytes: Buffer): MemoryFile {
  const sqlite = new Database(bytes)
  sqlite.pragma('foreign_keys = ON')
  sqlite.pragma('journal_mode = MEMORY')
  return { db: kyselyOn(sqlite), sqlite }
}

const read = ({ sqlite }: MemoryFile, select: string) =>
  sqlite
    .prepare(select)
    .all()
    .map((row) => JSON.stringify(row))
    .sort()

/** What the union is made of and what the screens see of it; not in which order it arrived. */
export function contentsOf(file: MemoryFile): Map<string, string[]> {
  const tables = new Map([
    ['records', read(file, 'select session_id, author_id, device_id, sequence, kind, unit, header, hash from records')],
    ['record_parts', read(file, 'select * from record_parts')],
    ['record_part_subjects', read(file, 'select * from record_part_subjects')],
  ])
  for (const table of projectionTables) tables.set(table, read(file, `select * from ${table}`))
  return tables
}

/** Every row of every table, to see that nothing at all has changed. */
export function everything(file: MemoryFile): string {
  const tables = file.sqlite.prepare("select name from sqlite_master where type = 'table' order by name").pluck().all()
  return JSON.stringify(tables.map((table) => read(file, `select * from "${String(table)}"`)))
}

/** The first table that differs, with what stands in one and not in the other. */
export function difference(a: Map<string, string[]>, b: Map<string, string[]>): string | null {
  const told: string[] = []
  for (const [table, rows] of a) {
    const others = b.get(table) ?? []
    const here = new Set(rows)
    const there = new Set(others)
    const only = [
      ...rows.filter((row) => !there.has(row)).map((row) => `< ${row}`),
      ...others.filter((row) => !here.has(row)).map((row) => `> ${row}`),
    ]
    if (only.length > 0) told.push(`${table}: ${only.slice(0, 3).join(' ').slice(0, 600)}`)
    else if (rows.length !== others.length) told.push(`${table}: ${rows.length} and ${others.length} rows`)
  }
  return told.length === 0 ? null : told.join('\n    ')
}
