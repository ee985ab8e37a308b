// One encrypted SQLite connection with the settings Wakker does not run without, and Kysely on top of it.
import Database from 'better-sqlite3'
import {
  type DatabaseConnection,
  Kysely,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver,
  type SqliteStatement,
} from 'kysely'
import { FileFailure } from './failures.ts'
import type { DataKey } from './key-slots.ts'
import type { Tables } from './schema.ts'

export type Db = Kysely<Tables>
export type Sqlite = Database.Database

/** Read back after setting: a reopened WAL file falls back to synchronous NORMAL, large sorts spill to plain temp files. */
const settings = [
  ['locking_mode', 'EXCLUSIVE', 'exclusive'],
  ['journal_mode', 'WAL', 'wal'],
  ['synchronous', 'FULL', 2],
  ['temp_store', 'MEMORY', 2],
  ['foreign_keys', 'ON', 1],
  ['secure_delete', 'ON', 1],
] as const

export function connect(path: string, key: DataKey, how: 'create' | 'open' | 'read'): Sqlite {
  const sqlite = new Database(path, { fileMustExist: how !== 'create', readonly: how === 'read', timeout: 1_000 })
  try {
    sqlite.pragma("cipher = 'sqlcipher'")
    // A raw key in hex; SQLCipher reads the salt from an existing file and takes ours for a new one.
    const salt = how === 'create' ? key.fileId : ''
    sqlite.pragma(`key = "x'${key.key}${salt}'"`)
    if (how !== 'read') applySettings(sqlite)
    sqlite.prepare('select count(*) from sqlite_master').get()
    return sqlite
  } catch (error) {
    sqlite.close()
    throw error
  }
}

function applySettings(sqlite: Sqlite): void {
  for (const [name, value] of settings) sqlite.pragma(`${name} = ${value}`)
  // The first read takes the lock, so a second program finds the file in use now and not at its first write.
  sqlite.prepare('select count(*) from sqlite_master').get()
  for (const [name, , expected] of settings) {
    const found = sqlite.pragma(name, { simple: true })
    if (found !== expected) throw new FileFailure('SETTINGS_REFUSED', `${name} = ${String(found)}`)
  }
}

/** Kysely believes SQLite cannot roll back DDL; it can, and a failed migration must leave nothing behind. */
class TransactionalSqliteAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}
/** On a full disk SQLite rolls back by itself; asking again is an error that would hide the first one. */
class RollbackOnceDriver extends SqliteDriver {
  readonly #sqlite: Sqlite
  constructor(sqlite: Sqlite) {
    super({ database: preparedOnce(sqlite) })
    this.#sqlite = sqlite
  }
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#sqlite.inTransaction) await super.rollbackTransaction(connection)
  }
}

class WakkerDialect extends SqliteDialect {
  readonly #sqlite: Sqlite
  constructor(sqlite: Sqlite) {
    super({ database: sqlite })
    this.#sqlite = sqlite
  }
  override createAdapter() {
    return new TransactionalSqliteAdapter()
  }
  override createDriver() {
    return new RollbackOnceDriver(this.#sqlite)
  }
}

/** Kysely prepares each statement anew; a session uses the same few hundred, so they are kept prepared. */
function preparedOnce(sqlite: Sqlite): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>()
  return {
    close: () => sqlite.close(),
    prepare(text) {
      const known = kept.get(text)
      if (known !== undefined) return known
      // Statements with a varying number of values could fill the memory of a long day.
      if (kept.size >= 500) kept.clear()
      const statement = sqlite.prepare<unknown[]>(text)
      kept.set(text, statement)
      return statement
    },
  }
}

export function kyselyOn(sqlite: Sqlite): Db {
  return new Kysely<Tables>({ dialect: new WakkerDialect(sqlite) })
}
