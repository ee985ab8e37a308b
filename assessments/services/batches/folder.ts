// Where a batch goes: a folder the person named, or a new one beside the data file.
import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname, isAbsolute, resolve } from 'node:path'
import type { Reading } from '../context.ts'
import { failure } from '../failures.ts'
import { freePath, safeName } from './file-names.ts'

export async function proposedFolder(db: Reading, dataFile: string, sessionId: string): Promise<string> {
  const session = await db
    .selectFrom('sessions')
    .select(['title', 'day'])
    .where('id', '=', sessionId)
    .executeTakeFirst()
  if (session === undefined) throw failure('NOT_FOUND')
  // The day first, so that cutting a long title leaves it whole.
  return freePath(dirname(dataFile), safeName(`Documenten ${session.day} ${session.title}`, 'Documenten'), '')
}

/** FOLDER_UNUSABLE unless files can be made in it. A folder is made; the way to it must be there. */
export function usableFolder(asked: string): string {
  const folder = resolve(asked)
  try {
    if (!isAbsolute(asked)) throw new Error('not a whole path')
    if (!existsSync(folder)) mkdirSync(folder)
    if (!statSync(folder).isDirectory()) throw new Error('not a folder')
    accessSync(folder, constants.W_OK | constants.X_OK)
  } catch {
    throw failure('FOLDER_UNUSABLE')
  }
  return folder
}
