// What the demo says when it cannot go on: the sentence the screens would show, and for the unforeseen the details too.
import { ORPCError } from '@orpc/server'
import { sentenceOf } from '../renderer/messages/failure-sentences.ts'
import { has } from '../renderer/messages/index.ts'

/** A failure with a code of the catalogue that did not come from the core. */
export class DemoFailure extends Error {
  readonly code: string
  readonly data: unknown
  constructor(code: string, data: unknown = {}) {
    super(code)
    this.code = code
    this.data = data
  }
}

const usage = 'Gebruik: npm run -s demo -- [--framework BESTAND] [--documents all] [--template BESTAND] [--out MAP]'

const ofTheSystem: Record<string, string> = {
  ENOENT: 'FILE_NOT_FOUND',
  ENOSPC: 'DISK_FULL',
  EACCES: 'NO_PERMISSION',
  EPERM: 'NO_PERMISSION',
  EROFS: 'NO_PERMISSION',
  ENOTDIR: 'NO_PERMISSION',
  EEXIST: 'NO_PERMISSION',
  EISDIR: 'FILE_NOT_FOUND',
}

export function sentenceFor(error: unknown): string {
  const { code, data } = codeOf(error)
  if (code.startsWith('ERR_PARSE_ARGS')) return usage
  const known = code !== 'INTERNAL' && has(`failures.codes.${code}`)
  const sentence = sentenceOf(undefined, known ? code : 'INTERNAL', data)
  return known ? sentence : `${sentence}\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`
}

function codeOf(error: unknown): { code: string; data: unknown } {
  if (error instanceof DemoFailure) return error
  if (error instanceof ORPCError) return { code: String(error.code), data: error.data }
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'INTERNAL'
  return { code: ofTheSystem[code] ?? code, data: {} }
}
