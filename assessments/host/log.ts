// What nobody foresaw, in a file beside the app's own data, so that a helper can ask for it.
// It never holds what people wrote: the data file is encrypted, this file is not.
import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'

const maxBytes = 1_000_000

export type Log = (where: string, error: unknown) => void

/** One line per failure: time, place, kind and stack. When the file is full it becomes `.1` and a new one starts. */
export function createLog(localFolder: string, now: () => Date = () => new Date()): Log {
  const folder = join(localFolder, 'logs')
  const file = join(folder, 'wakker.log')
  return (where, error) => {
    try {
      mkdirSync(folder, { recursive: true })
      if (sizeOf(file) > maxBytes) renameSync(file, `${file}.1`)
      appendFileSync(file, `${JSON.stringify({ at: now().toISOString(), where, ...describe(error) })}\n`)
    } catch {
      // A full disk or a read-only folder must not turn one failure into two.
    }
  }
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0
}

/** Messages stay out: any of them could quote what somebody typed. Kind, code and stack say where to look. */
function describe(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { kind: typeof error }
  const code = 'code' in error ? String(error.code) : undefined
  const stack = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '))
  const cause = error.cause === undefined ? undefined : describe(error.cause)
  return { kind: error.name, code, stack, cause }
}
