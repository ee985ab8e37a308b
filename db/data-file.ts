// A data file: made, opened, closed. The one way into the data.
import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { connect, type Db, kyselyOn, type Sqlite } from './connection.ts'
import { FileFailure, fileFailureOf } from './failures.ts'
import { findKeyFile, keepKeyFile, keyFilePath } from './key-file.ts'
import { type DataKey, defaultKeyCost, type KeyCost, makeKey, openKey } from './key-slots.ts'
import { migrate, refuseNewer } from './migrate.ts'

export interface DataFile {
  path: string
  name: string
  fileId: string
  /** Under which id files of before version 2 wrote; null in newer ones, whose devices stand in a table of their own. */
  legacyDeviceId: string | null
  sample: boolean
  db: Db
  close(): Promise<void>
}

export interface DataFileOptions {
  /** Where this machine keeps its copies of key files. */
  keyCopies: string
  keyCost?: KeyCost
}

export async function createDataFile(
  path: string,
  passphrase: string,
  options: DataFileOptions & { sample?: boolean },
): Promise<DataFile> {
  return translating(async () => {
    mkdirSync(dirname(path), { recursive: true })
    if (existsSync(path)) throw new FileFailure('FILE_EXISTS', basename(path))
    const { dataKey, keyFile } = await makeKey(passphrase, options.keyCost ?? defaultKeyCost)
    try {
      keepKeyFile(path, options.keyCopies, keyFile)
      const sqlite = connect(path, dataKey, 'create')
      try {
        await migrate(sqlite, path)
        const put = sqlite.prepare('insert into meta (key, value) values (?, ?)')
        put.run('file-id', crypto.randomUUID())
        put.run('sample', options.sample === true ? 'yes' : 'no')
        return opened(sqlite, path, dataKey)
      } catch (error) {
        sqlite.close()
        throw error
      }
    } catch (error) {
      // Half a data file is worse than none: this name was free a moment ago, so nothing of anybody's is lost.
      for (const leftover of [path, `${path}-wal`, `${path}-shm`, keyFilePath(path)]) rmSync(leftover, { force: true })
      throw error
    }
  })
}

export async function openDataFile(path: string, passphrase: string, options: DataFileOptions): Promise<DataFile> {
  return translating(async () => {
    const found = statSync(path)
    if (!found.isFile() || found.size < 512) throw new FileFailure('NOT_A_DATA_FILE')
    const keyFile = findKeyFile(path, options.keyCopies)
    const dataKey = await openKey(keyFile, passphrase)
    const reading = connect(path, dataKey, 'read')
    try {
      refuseNewer(reading)
    } finally {
      reading.close()
      tidyAfterReader(path)
    }
    const sqlite = connect(path, dataKey, 'open')
    try {
      keepKeyFile(path, options.keyCopies, keyFile)
      await migrate(sqlite, path)
      return opened(sqlite, path, dataKey)
    } catch (error) {
      sqlite.close()
      throw error
    }
  })
}

/** A reader cannot lock the file for itself and leaves an index of the log and an empty log; nobody needs those. */
function tidyAfterReader(path: string): void {
  rmSync(`${path}-shm`, { force: true })
  const log = statSync(`${path}-wal`, { throwIfNoEntry: false })
  if (log?.size === 0) rmSync(`${path}-wal`)
}

function opened(sqlite: Sqlite, path: string, key: DataKey): DataFile {
  const meta = sqlite.prepare('select value from meta where key = ?').pluck()
  const value = (name: string) => String(meta.get(name) ?? '')
  if (value('file-id') === '') throw new FileFailure('NOT_A_DATA_FILE')
  const db = kyselyOn(sqlite)
  return {
    path,
    name: basename(path).replace(/\.wakker$/i, ''),
    fileId: key.fileId,
    legacyDeviceId: value('device-id') || null,
    sample: value('sample') === 'yes',
    db,
    async close() {
      await db.destroy()
      // Kysely closes only what it has used.
      if (sqlite.open) sqlite.close()
    },
  }
}

async function translating<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const code = fileFailureOf(error)
    if (code === undefined || error instanceof FileFailure) throw error
    throw new FileFailure(code, '', error)
  }
}
