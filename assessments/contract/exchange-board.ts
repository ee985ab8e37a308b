// What is where, for the lead and for an assessor: what went out, what has come in, what contradicts, what is received.
// Counts everywhere, never a level.
import { z } from 'zod'
import { Day, Id, Instant } from './common.ts'
import { HeldReason } from './exchange-files.ts'
import { RunLine } from './exchange-parts.ts'
import { Hash } from './record.ts'
import { Step } from './sessions.ts'

/** What the lead's data file says to the assessor's. */
export const Receipt = z.object({
  returnId: Id,
  /** «XH4T 8WPC», on both screens. */
  code: z.string(),
  assessors: z.array(z.string()),
  at: Instant,
  /** Notes, links and ratings in the file it answers. */
  counted: z.int(),
  records: z.int(),
  /** Assignments still missing. */
  missing: z.int(),
  safe: z.boolean(),
})
export type Receipt = z.infer<typeof Receipt>

export const Contradiction = z.object({
  /** Names the contradiction as long as it is the same one. */
  id: z.string(),
  kind: z.enum(['fork', 'double']),
  assessor: z.string(),
  assessorId: Id,
  /** Each branch is named by the hash of its first entry. */
  branches: z
    .array(
      z.object({
        id: Hash,
        device: z.string(),
        /** The label its first entry carries. */
        at: Instant,
        entries: z.int(),
        notes: z.int(),
        ratings: z.int(),
        runs: z.array(RunLine),
        /** Counts now. */
        stands: z.boolean(),
      }),
    )
    .min(2),
  /** The branches are about different runs: both can stand. */
  mayKeepAll: z.boolean(),
  settled: z.object({ at: Instant, by: z.string(), reason: z.string() }).nullable(),
})
export type Contradiction = z.infer<typeof Contradiction>

export const ExchangeBoard = z.object({
  sessionId: Id,
  title: z.string(),
  started: z.boolean(),
  /** Of this device: the assessor's screen shows the same when it opens a package. */
  mark: z.string(),
  assessors: z.array(
    z.object({
      personId: Id,
      name: z.string(),
      /** A key is known: a package needs no code. */
      keyKnown: z.boolean(),
      lastPackage: z
        .object({ id: Id, edition: z.int(), at: Instant, hasCode: z.boolean(), outdated: z.boolean() })
        .nullable(),
      lastReceipt: Receipt.nullable(),
      devices: z.int(),
      /** The copy on the assessor's device has been erased, as its last file says. */
      copyErased: z.boolean(),
      runs: z.array(
        RunLine.extend({
          runId: Id,
          /** `here`: submitted in this data file. `device`: as the last return file told. `out`: dealt out, nothing heard. */
          place: z.enum(['not-out', 'out', 'device', 'here']),
          step: Step,
          notes: z.int(),
        }),
      ),
    }),
  ),
  conflicts: z.array(Contradiction),
  /** Kept without counting, other than in a contradiction above. */
  held: z.array(
    z.object({
      reason: HeldReason,
      assessor: z.string(),
      entries: z.int(),
      /** With `unknown-author`: whom `recognise` is about, and in whose place they say they came. */
      unrecognised: z
        .object({ assessorId: Id, insteadOf: z.object({ id: Id, name: z.string() }).nullable() })
        .nullable()
        .default(null),
    }),
  ),
  safe: z.object({ at: Instant, place: z.string() }).nullable(),
  /** Something was taken in since the file was last said to be safe. */
  safeOutdated: z.boolean(),
})
export type ExchangeBoard = z.infer<typeof ExchangeBoard>

export const OwnExchange = z.object({
  sessionId: Id,
  session: z.string(),
  day: z.string(),
  from: z.string(),
  edition: z.int(),
  acceptedAt: Instant,
  runs: z.array(
    RunLine.extend({
      /** Several may share a laptop; one return file brings the work of all. */
      assessor: z.string(),
      step: Step,
      notes: z.int(),
      /** Sealed and submitted entries, and how many of them the lead has according to a receipt. */
      entries: z.int(),
      received: z.int(),
      /** No longer in the timetable, kept because there is work. */
      dropped: z.boolean(),
    }),
  ),
  entries: z.int(),
  received: z.int(),
  lastReturn: z.object({ edition: z.int(), at: Instant }).nullable(),
  receipts: z.array(z.object({ code: z.string(), at: Instant, records: z.int(), safe: z.boolean() })),
  erase: z.object({
    /** Why the copy cannot be erased yet; null: it can. */
    hindrance: z.enum(['work-open', 'not-received', 'not-safe']).nullable(),
    /** The day it goes by itself, once nothing stands in the way. */
    on: Day.nullable(),
    erasedAt: Instant.nullable(),
  }),
})
export type OwnExchange = z.infer<typeof OwnExchange>
