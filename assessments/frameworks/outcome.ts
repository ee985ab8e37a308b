// What reading a source can end in. The failure codes are the contract's, so a service can pass them on as they are.
import { type ImportPreview, type importFailures, maxTextBytes } from '../contract/imports.ts'
import type { Opened } from './opened.ts'

export interface ReadFailure {
  ok: false
  failure: keyof typeof importFailures
  /** What the failure's sentence needs: SOURCE_TOO_LARGE and SOURCE_TOO_MANY have some. */
  data?: Record<string, unknown>
}
export type ReadOutcome = { ok: true; preview: ImportPreview } | ReadFailure
/** What opening a format ends in, before anyone looks at what it says. */
export type OpenOutcome = { ok: true; opened: Opened } | ReadFailure
export type DecodeOutcome = { ok: true; text: string } | ReadFailure

const megabytes = (bytes: number) => Math.round(bytes / 100_000) / 10

export const tooLarge = (size: number, most: number = maxTextBytes): ReadFailure => ({
  ok: false,
  failure: 'SOURCE_TOO_LARGE',
  data: { megabytes: megabytes(size), most: megabytes(most) },
})

export const tooMany = (what: 'rows' | 'pages' | 'sheets' | 'items', most: number): ReadFailure => ({
  ok: false,
  failure: 'SOURCE_TOO_MANY',
  data: { what, most },
})
