// What can go wrong with one file, as the screen tells it: some of it holds for this file, some for all that would follow.
import { ORPCError } from '@orpc/server'

/** A full disk or a stick that is gone is there for the next file too: the batch stops and waits. */
export const stopsAll = (code: string): boolean => code === 'DISK_FULL' || code === 'FOLDER_UNUSABLE'

export function problemOf(error: unknown): string {
  if (error instanceof ORPCError) return error.code
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
    case 'DISK_FULL':
      return 'DISK_FULL'
    // Windows answers the first two while another program has a file open.
    case 'EBUSY':
    case 'EPERM':
    case 'ETXTBSY':
      return 'FILE_OPEN'
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ENODEV':
    case 'ENXIO':
    case 'EIO':
    case 'EROFS':
    case 'EACCES':
    case 'ENAMETOOLONG':
      return 'FOLDER_UNUSABLE'
    default:
      // A template says for itself what is wrong with it.
      return /^(NOT_A_WORD_FILE|TEMPLATE_\w+)$/.test(code) ? code : 'INTERNAL'
  }
}
