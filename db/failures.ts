// What can go wrong with a data file, as a closed set. Callers translate; nobody parses SQLite's sentences elsewhere.
export const fileFailureCodes = [
  'WRONG_PASSPHRASE',
  'NOT_A_DATA_FILE',
  'FILE_IN_USE',
  'FILE_NEWER',
  'FILE_NOT_FOUND',
  'FILE_EXISTS',
  'KEY_FILE_MISSING',
  'NO_PERMISSION',
  'SETTINGS_REFUSED',
  'MIGRATION_FAILED',
  'FILE_DAMAGED',
  'DISK_FULL',
] as const
export type FileFailureCode = (typeof fileFailureCodes)[number]

export class FileFailure extends Error {
  readonly code: FileFailureCode
  readonly detail: string
  constructor(code: FileFailureCode, detail = '', cause?: unknown) {
    super(`${code} ${detail}`.trim(), { cause })
    this.name = 'FileFailure'
    this.code = code
    this.detail = detail
  }
}

const bySystemCode: Record<string, FileFailureCode> = {
  ENOENT: 'FILE_NOT_FOUND',
  ENOTDIR: 'FILE_NOT_FOUND',
  EISDIR: 'NOT_A_DATA_FILE',
  EEXIST: 'FILE_EXISTS',
  EACCES: 'NO_PERMISSION',
  EPERM: 'NO_PERMISSION',
  EROFS: 'NO_PERMISSION',
  ENOSPC: 'DISK_FULL',
  EDQUOT: 'DISK_FULL',
}

/** The failure an error of SQLite or of the file system stands for; undefined when it is none of these. */
export function fileFailureOf(error: unknown): FileFailureCode | undefined {
  if (error instanceof FileFailure) return error.code
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
  if (code === 'SQLITE_FULL') return 'DISK_FULL'
  if (code === 'SQLITE_BUSY' || code === 'SQLITE_LOCKED' || code.startsWith('SQLITE_BUSY_')) return 'FILE_IN_USE'
  if (code === 'SQLITE_NOTADB' || code === 'SQLITE_CORRUPT' || code.startsWith('SQLITE_CORRUPT_')) return 'FILE_DAMAGED'
  if (code === 'SQLITE_READONLY' || code === 'SQLITE_CANTOPEN' || code === 'SQLITE_PERM') return 'NO_PERMISSION'
  if (code.startsWith('SQLITE_IOERR')) return 'FILE_DAMAGED'
  return bySystemCode[code]
}
