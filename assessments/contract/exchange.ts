// Between laptops: packages out, return files back, receipts, and what the lead decides when two histories contradict.
import { z } from 'zod'
import { anyone, Day, Id, Line, only, Saved, Sentence } from './common.ts'
import { ExchangeBoard, OwnExchange, Receipt } from './exchange-board.ts'
import { BundleFile, BundlePreview, bundleFailures } from './exchange-files.ts'
import { base64, Given } from './exchange-parts.ts'
import { Hash } from './record.ts'

export const FileKey = z.object({
  recipient: z.string(),
  words: z.array(z.string()),
  /** «XH4T 8WPC»: to compare over the telephone. */
  mark: z.string(),
})
export type FileKey = z.infer<typeof FileKey>

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
