// Where the key file lies and how it is found again: beside the data file, under another name in the same folder
// (someone renamed one of the two), or in this machine's own copy.
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { FileFailure } from './failures.ts'
import { KeyFile } from './key-slots.ts'
import { writeWholeFile } from './whole-file.ts'

export const keyFileSuffix = '.sleutel'
export const keyFilePath = (dataFile: string) => `${dataFile}${keyFileSuffix}`

/** The first 16 bytes of a data file, hex: SQLCipher's salt. */
export function fileIdOf(path: string): string {
  const handle = openSync(path, 'r')
  try {
    const bytes = Buffer.alloc(16)
    if (readSync(handle, bytes, 0, 16, 0) < 16) throw new FileFailure('NOT_A_DATA_FILE')
    if (bytes.toString('latin1').startsWith('SQLite format 3')) throw new FileFailure('NOT_A_DATA_FILE')
    return bytes.toString('hex')
  } finally {
    closeSync(handle)
  }
}

function readKeyFile(path: string): KeyFile | undefined {
  if (!existsSync(path)) return undefined
  try {
    return KeyFile.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return undefined
  }
}

export function findKeyFile(dataFile: string, copiesFolder: string): KeyFile {
  const fileId = fileIdOf(dataFile)
  const fits = (found: KeyFile | undefined): found is KeyFile => found?.file === fileId
  const beside = readKeyFile(keyFilePath(dataFile))
  if (fits(beside)) return beside
  for (const name of readdirSync(dirname(dataFile)).filter((n) => n.endsWith(keyFileSuffix))) {
    const other = readKeyFile(join(dirname(dataFile), name))
    if (fits(other)) return other
  }
  const copy = readKeyFile(join(copiesFolder, `${fileId}${keyFileSuffix}`))
  if (fits(copy)) return copy
  throw new FileFailure('KEY_FILE_MISSING', basename(keyFilePath(dataFile)))
}

/** Keeps the pair complete: beside the data file, and a copy on this machine. */
export function keepKeyFile(dataFile: string, copiesFolder: string, keyFile: KeyFile): void {
  const text = `${JSON.stringify(keyFile, null, 2)}\n`
  if (readKeyFile(keyFilePath(dataFile))?.file !== keyFile.file) writeWholeFile(keyFilePath(dataFile), text)
  mkdirSync(copiesFolder, { recursive: true })
  const copy = join(copiesFolder, `${keyFile.file}${keyFileSuffix}`)
  if (!existsSync(copy)) writeWholeFile(copy, text)
}
