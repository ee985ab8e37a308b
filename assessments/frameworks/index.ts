// The importers of published frameworks. Pure: bytes and text in, a preview or a named failure out.
export { decodeSource } from './decode.ts'
export type { DecodeOutcome, ReadFailure, ReadOutcome } from './outcome.ts'
export { readOpleidingsprofiel } from './read.ts'
