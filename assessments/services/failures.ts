// The one way a service says no: a code the contract declares for the procedure. Everything else is INTERNAL and logged.
import { ORPCError } from '@orpc/server'
import { fileFailureOf } from '../../db/failures.ts'

/** Throw the result. The contract decides which codes a procedure may end in and what `data` they carry. */
export function failure(code: string, data?: unknown): ORPCError<string, unknown> {
  return new ORPCError(code, { data })
}

/** What an error becomes on its way to the screen. */
export function outward(error: unknown, log: (error: unknown) => void): ORPCError<string, unknown> {
  if (error instanceof ORPCError) return error
  const code = fileFailureOf(error)
  if (code === 'DISK_FULL' || code === 'FILE_DAMAGED') return failure(code)
  log(error)
  return failure('INTERNAL')
}
