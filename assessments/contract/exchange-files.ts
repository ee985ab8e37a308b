// The files that travel, as a data file reads them before it changes anything: what each says, and why one is refused.
// Files come and go as base64; where they are put is the screen's and the shell's. Counts everywhere, never a level.
import { z } from 'zod'
import { Id, Instant } from './common.ts'
import { RunLine } from './exchange-parts.ts'

export const BundleFile = z.object({ fileName: z.string(), base64: z.string() })
export type BundleFile = z.infer<typeof BundleFile>

export const bundleFailures = {
  NOT_A_BUNDLE: {},
  BUNDLE_EMPTY: {},
  BUNDLE_TOO_LARGE: {},
  WRONG_CODE: {},
  /** The file opens with a code; ask for it and send the file again. */
  CODE_NEEDED: {},
  NOT_FOR_THIS_FILE: {},
  BUNDLE_DAMAGED: {},
  BUNDLE_NEWER: {},
  SIGNATURE_WRONG: {},
  /** A return file of a session that is not in this data file. */
  OTHER_SESSION: {},
  /** A package or return file that this very data file made. */
  MADE_HERE: {},
} as const

export const PackagePreview = z.object({
  kind: z.literal('package'),
  sessionId: Id,
  session: z.string(),
  place: z.string(),
  day: z.string(),
  from: z.string(),
  /** Of the device that dealt out, to compare with what the lead's screen shows. */
  mark: z.string(),
  madeAt: Instant,
  edition: z.int(),
  /** Compared with what this data file has: `older` and `same` change nothing; `other-device` asks to be confirmed. */
  standing: z.enum(['new', 'update', 'same', 'older', 'other-device']),
  assessors: z.array(
    z.object({
      id: Id,
      name: z.string(),
      /** Already in this data file. */
      known: z.boolean(),
      /** Somebody else with this name is. People are told apart by their id. */
      sameName: z.boolean(),
      /** Whoever works in their place on this device since an earlier package. */
      standIn: z.string().nullable(),
    }),
  ),
  candidates: z.int(),
  assignments: z.int(),
  /** What an update changes; work is never among it. */
  changes: z.array(RunLine.extend({ change: z.enum(['added', 'changed', 'gone', 'gone-but-kept']) })),
  /** Entries of the assessors' own that this data file does not have (after a restore, or from another laptop). */
  ownWork: z.int(),
})
export type PackagePreview = z.infer<typeof PackagePreview>

/** What keeps an entry from counting. It is kept all the same. */
export const heldReasons = [
  'chain-broken',
  'fork',
  'double',
  'aside',
  'not-allowed',
  'unknown-author',
  'later',
] as const
export const HeldReason = z.enum(heldReasons)
export type HeldReason = z.infer<typeof HeldReason>

export const ReturnPreview = z.object({
  kind: z.literal('return'),
  sessionId: Id,
  session: z.string(),
  /** `name`: the number this file calls the device by; empty for this device itself. */
  device: z.object({ name: z.string(), mark: z.string(), known: z.boolean() }),
  madeAt: Instant,
  assessors: z.array(
    z.object({
      id: Id,
      name: z.string(),
      /** Neither registered nor in this session, registered only, or one of this session's. */
      standing: z.enum(['unknown', 'person', 'assessor']),
      insteadOf: z.object({ id: Id, name: z.string() }).nullable(),
      /** Another person here has this name. */
      sameName: z.boolean(),
      /** The device brought only other people's work so far; or this person's came from another device. To be confirmed. */
      doubt: z.enum(['none', 'other-people', 'other-device']),
      /** Work of this person came from so many other devices. */
      otherDevices: z.int(),
    }),
  ),
  /** Notes, links and ratings. `missing`: assignments of these assessors that are not submitted after taking this in. */
  fresh: z.int(),
  here: z.int(),
  missing: z.int(),
  rows: z.array(
    RunLine.extend({
      assessorId: Id,
      assessor: z.string(),
      fresh: z.int(),
      here: z.int(),
      /** null: nothing is missing. Otherwise how far the assessor was, or null with `missing` when it was not brought. */
      missing: z.enum(['no', 'observing', 'sealed', 'classifying', 'rating', 'not-brought']),
      /** False: the timetable no longer has it, or never had. Taking in puts it (back) in. */
      planned: z.boolean(),
    }),
  ),
  /** Entries that will be kept without counting yet, and why. */
  held: z.array(z.object({ reason: HeldReason, entries: z.int() })),
  /** Parts left out because the person was erased here. */
  erased: z.int(),
  /** Codes of candidates about whom everything is submitted once this is taken in. */
  completes: z.array(z.string()),
  /** Nothing in it is new. */
  already: z.boolean(),
})
export type ReturnPreview = z.infer<typeof ReturnPreview>

export const ReceiptPreview = z.object({
  kind: z.literal('receipt'),
  sessionId: Id,
  session: z.string(),
  code: z.string(),
  /** Entries of this data file that have arrived according to it, and those that have not. */
  received: z.int(),
  missing: z.int(),
  safe: z.boolean(),
})
export type ReceiptPreview = z.infer<typeof ReceiptPreview>
export const BundlePreview = z.discriminatedUnion('kind', [PackagePreview, ReturnPreview, ReceiptPreview])
export type BundlePreview = z.infer<typeof BundlePreview>
