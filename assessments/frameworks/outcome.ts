// What reading a source can end in. The failure codes are the contract's, so a service can pass them on as they are.
import type { ImportPreview } from '../contract/frameworks.ts'

export interface ReadFailure {
  ok: false
  failure: 'SOURCE_EMPTY' | 'SOURCE_TOO_LARGE' | 'SOURCE_BINARY' | 'SOURCE_UNKNOWN'
  /** Only with SOURCE_TOO_LARGE: what was offered. */
  megabytes?: number
}
export type ReadOutcome = { ok: true; preview: ImportPreview } | ReadFailure
export type DecodeOutcome = { ok: true; text: string } | ReadFailure

export const tooLarge = (size: number): ReadFailure => ({
  ok: false,
  failure: 'SOURCE_TOO_LARGE',
  megabytes: Math.round(size / 100_000) / 10,
})
