// Between laptops: packages out, return files back, receipts, and what the lead decides when two histories contradict.
// Files come and go as base64; where they are put is the screen's and the shell's. Counts everywhere, never a level.
import { z } from 'zod'
import { maxBundleBytes } from './bundle.ts'
import { anyone, Day, Id, Instant, Line, only, Saved, Sentence } from './common.ts'
import { Hash } from './record.ts'
import { Step } from './sessions.ts'

const base64 = z.base64().max(Math.ceil((maxBundleBytes * 4) / 3) + 4, 'bundleTooLarge')
export const BundleFile = z.object({ fileName: z.string(), base64: z.string() })
export type BundleFile = z.infer<typeof BundleFile>
/** The read-out code as typed; null when none is known yet. */
const Given = z.object({ base64, code: z.string().max(200, 'tooLong').nullable() })

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

/** One run of one assessor, in words and numbers. */
const RunLine = z.object({
  assignmentId: Id,
  exercise: z.string(),
  /** Codes. */
  candidates: z.array(z.string()),
})

// --- the key of this data file

export const FileKey = z.object({
  recipient: z.string(),
  words: z.array(z.string()),
  /** «XH4T 8WPC»: to compare over the telephone. */
  mark: z.string(),
})
export type FileKey = z.infer<typeof FileKey>

// --- packages

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

// --- return files

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

// --- contradictions

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

// --- the board

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

// --- the assessor's side

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

export const exchange = {
  /** For whoever is signed in, and in a data file without people: the key comes before the first package. */
  key: anyone.output(FileKey),
  /** Reads any of the three files without changing anything. A return file asks for the lead, a receipt for the assessor. */
  read: anyone.errors(bundleFailures).input(Given).output(BundlePreview),

  // the lead
  board: only('lead')
    .input(z.object({ sessionId: Id }))
    .output(ExchangeBoard),
  /** For one assessor or for several on one laptop. */
  makePackage: only('lead')
    .errors({ NOT_STARTED: {}, NO_ASSIGNMENTS: {}, KEY_UNREADABLE: {}, KEY_UNKNOWN: {} })
    .input(
      z.object({
        sessionId: Id,
        personIds: z.array(Id).min(1, 'required').max(40),
        lock: z.discriminatedUnion('kind', [
          z.object({ kind: z.literal('code') }),
          /** Words or `age1…`, as shown or scanned. Kept for the next time. */
          z.object({ kind: z.literal('key'), key: z.string().max(1_000, 'tooLong') }),
          z.object({ kind: z.literal('known-key') }),
        ]),
      }),
    )
    .output(Saved.extend({ packageId: Id, file: BundleFile, code: z.string().nullable(), edition: z.int() })),
  /** The same code again, to be read out to who did not hear it. */
  packageCode: only('lead')
    .input(z.object({ packageId: Id }))
    .output(z.object({ code: z.string() })),
  /** Everything or nothing. Whoever is not recognised keeps their work apart until they are. */
  takeIn: only('lead')
    .errors(bundleFailures)
    .input(
      z.object({
        base64,
        recognise: z.array(z.object({ assessorId: Id, how: z.enum(['instead', 'beside']) })).max(40),
      }),
    )
    .output(Saved.extend({ fresh: z.int(), held: z.int(), receipt: Receipt })),
  /** As often as it is asked for. */
  receiptFile: only('lead')
    .input(z.object({ returnId: Id }))
    .output(BundleFile),
  /** Somebody whose work was kept apart is an assessor of this session after all. */
  recognise: only('lead')
    .input(z.object({ sessionId: Id, assessorId: Id, how: z.enum(['instead', 'beside']) }))
    .output(Saved),
  /** Which branches stand; the others are kept apart. Both stay in the file. Can be decided anew until a gate was opened on it. */
  settle: only('lead')
    .errors({ CONFLICT_CHANGED: {}, CANNOT_KEEP_ALL: {}, GATE_OPEN: {} })
    .input(
      z.object({
        sessionId: Id,
        conflictId: z.string().max(200),
        keep: z.array(Hash).min(1, 'required').max(20),
        reason: Sentence,
      }),
    )
    .output(Saved),
  /** The lead's file also lies somewhere else; receipts say so from here on. */
  declareSafe: only('lead')
    .input(z.object({ sessionId: Id, place: Line }))
    .output(Saved),

  // the assessor
  /** Into this data file. Without people in it the assessor becomes its first person. */
  acceptPackage: anyone
    .errors({ ...bundleFailures, PACKAGE_OLDER: {}, CONFIRM_OTHER_DEVICE: {}, UNKNOWN_ASSESSOR: {} })
    .input(
      Given.extend({
        /** Somebody works in the place of an assessor of the package. */
        standIn: z.object({ assessorId: Id, name: Line }).nullable(),
        /** Yes to a package from another device than the last. */
        confirmed: z.boolean(),
      }),
    )
    .output(Saved.extend({ sessionId: Id })),
  own: only('assessor').output(z.array(OwnExchange)),
  makeReturn: only('assessor')
    .errors({ NOTHING_TO_RETURN: {} })
    .input(z.object({ sessionId: Id }))
    .output(
      Saved.extend({
        file: BundleFile,
        edition: z.int(),
        notes: z.int(),
        links: z.int(),
        ratings: z.int(),
        /** Runs that are not submitted yet. */
        unfinished: z.int(),
      }),
    ),
  readReceipt: only('assessor')
    .errors(bundleFailures)
    .input(z.object({ base64 }))
    .output(Saved.extend({ sessionId: Id, received: z.int(), missing: z.int(), safe: z.boolean() })),
  /** Words and names go; that it was done, when and on which receipts stays in the record. */
  eraseCopy: only('assessor')
    .errors({ WORK_OPEN: {}, NOT_RECEIVED: {}, NOT_SAFE: {} })
    .input(z.object({ sessionId: Id }))
    .output(Saved.extend({ entries: z.int() })),
  eraseOn: only('assessor')
    .input(z.object({ sessionId: Id, on: Day.nullable() }))
    .output(Saved),
}
