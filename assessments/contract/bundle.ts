// What travels between data files: a package out to an assessor, a return file back, a receipt. Like the record this is
// a contract between files, not between screen and core; docs/bundle-format.md tells it to whoever writes a reader.
import { z } from 'zod'
import { Id, Instant, Line, OptionalLine } from './common.ts'
import { FrameworkBody } from './framework-body.ts'
import { Erratum } from './frameworks.ts'
import { ProgrammeBody } from './programmes.ts'
import { Hash, Head } from './record.ts'
import { Candidate, Step } from './sessions.ts'
import { RealLocalTime } from './timetable.ts'

/** Raised when an older program can no longer read what a newer one writes. */
export const bundleFormat = 1
/** Far above a day's work (some 0.5 MB); a file beyond it is not looked into. */
export const maxBundleBytes = 16 * 1024 * 1024

/** Ed25519 public key, hex. A device's id is made from it, so nobody can write under another's id. */
export const SignKey = z.string().regex(/^[0-9a-f]{64}$/)
/** An age X25519 recipient. */
export const Recipient = z.string().regex(/^age1[02-9ac-hj-np-z]{58}$/)

/** Far above what honest files hold; a file of a million small things would keep a computer busy for minutes. */
const most = { assessors: 100, devices: 2_000, assignments: 2_000, candidates: 2_000, heads: 5_000 }

export const DeviceCard = z.object({ id: Id, signKey: SignKey })
export type DeviceCard = z.infer<typeof DeviceCard>
/** An earlier identity of a data file. With its own key it has said which identity writes after it. */
export const RetiredCard = DeviceCard.extend({ successor: Id, vouch: z.string().regex(/^[0-9a-f]{128}$/) })
export type RetiredCard = z.infer<typeof RetiredCard>

const base = {
  format: z.literal(bundleFormat),
  session: Id,
  /** The device that made and signed this file. */
  device: DeviceCard,
  /** Answers are encrypted for this key. */
  recipient: Recipient,
  /** A label. Nothing is decided by it. */
  madeAt: Instant,
  /** Of the lines that follow: how many of each, and the SHA-256 of their bytes. */
  counts: z.object({ documents: z.int(), records: z.int(), parts: z.int() }),
  body: Hash,
}

export const PackageManifest = z.object({
  wakker: z.literal('package'),
  ...base,
  /** Counts up per session on the device that deals out; a later one replaces the preparation of an earlier. */
  edition: z.int().min(1),
  /** Who prepared it, to be read by a person. */
  from: z.string(),
  assessors: z
    .array(z.object({ id: Id, name: Line }))
    .min(1)
    .max(most.assessors),
  /** Earlier identities of the sender's data file. */
  devices: z.array(RetiredCard).max(most.devices),
})
export const ReturnManifest = z.object({
  wakker: z.literal('return'),
  ...base,
  /** Counts up per session on the device that returns. */
  edition: z.int().min(1),
  /** Earlier identities of the same data file, whose records are among these. */
  devices: z.array(RetiredCard).max(most.devices),
  assessors: z
    .array(
      z.object({
        id: Id,
        name: Line,
        /** Came in the place of somebody the package was for. */
        insteadOf: Id.nullable(),
      }),
    )
    .max(most.assessors),
  /** How far each assignment is on that device. Steps and counts; never a level. */
  progress: z
    .array(
      z.object({
        assignment: Id,
        run: Id,
        exercise: Id,
        assessor: Id,
        candidates: z.array(Id),
        step: Step,
        notes: z.int(),
      }),
    )
    .max(most.assignments),
  heads: z.array(Head).max(most.heads),
  /** Of these assignments: for a data file whose timetable no longer has them. */
  candidates: z.array(Candidate.omit({ accommodations: true })).max(most.candidates),
})
export const ReceiptManifest = z.object({
  wakker: z.literal('receipt'),
  ...base,
  /** The return file this answers: the hash of its body, and its edition. */
  answers: z.object({ body: Hash, edition: z.int(), device: Id }),
  /** Of every chain of the returning device: how far it is in the lead's file, whole. */
  heads: z.array(Head).max(most.heads),
  records: z.int(),
  /** The lead has said that their file lies safe in a second place. */
  safe: z.boolean(),
  /** Devices whose chain forked: they take a new identity before they write again. */
  forked: z.array(Id),
})
export const Manifest = z.discriminatedUnion('wakker', [PackageManifest, ReturnManifest, ReceiptManifest])
export type PackageManifest = z.infer<typeof PackageManifest>
export type ReturnManifest = z.infer<typeof ReturnManifest>
export type ReceiptManifest = z.infer<typeof ReceiptManifest>
export type Manifest = z.infer<typeof Manifest>

/** One record with what is left of its content. The header is the text that was hashed, letter for letter. */
export const RecordLine = z.object({
  header: z.string(),
  hash: Hash,
  parts: z.array(z.object({ part: z.int().min(0), salt: z.string().regex(/^[0-9a-f]{32}$/), content: z.string() })),
})
export type RecordLine = z.infer<typeof RecordLine>

/** What an assessor needs to work: no other's assignment, no cut-off, no history. */
export const Preparation = z.object({
  session: z.object({
    id: Id,
    title: Line,
    place: OptionalLine,
    day: z.string(),
    programmeId: Id,
    revision: z.int(),
  }),
  /** The body as published; corrections of its spelling apart, so that it stays the same framework everywhere. */
  framework: z.object({
    id: Id,
    version: z.int(),
    body: FrameworkBody,
    errata: z.array(Erratum).max(5_000).default([]),
  }),
  programme: z.object({ id: Id, revision: z.int(), body: ProgrammeBody }),
  candidates: z.array(Candidate).max(most.candidates),
  runs: z.array(
    z.object({
      id: Id,
      exerciseId: Id,
      room: OptionalLine,
      position: z.int(),
      candidateIds: z.array(Id),
      /** The most that members of the group need who are not among the candidates here; nothing tells who. */
      extraTimePercent: z.int(),
      start: RealLocalTime.nullable().default(null),
      minutes: z.int().nullable().default(null),
    }),
  ),
  assignments: z.array(z.object({ id: Id, runId: Id, personId: Id, position: z.int(), candidateIds: z.array(Id) })),
})
export type Preparation = z.infer<typeof Preparation>

/**
 * An assessor's own earlier entries, on their way back to a laptop that lost them: an age file for the key that came with
 * their own return file, holding one record line per line. Whoever deals out carries it and cannot read it.
 */
export const SealedLines = z.object({ assessor: Id, age: z.base64() })
export type SealedLines = z.infer<typeof SealedLines>

/** The lines after manifest and signature. */
export const BodyLine = z.union([
  z.object({ preparation: Preparation }),
  z.object({ sealed: SealedLines }),
  z.object({ record: RecordLine }),
])
export type BodyLine = z.infer<typeof BodyLine>

/** How reading such a file can fail, before anything of it is believed. */
export const bundleFailureCodes = [
  'NOT_A_BUNDLE',
  'BUNDLE_EMPTY',
  'BUNDLE_TOO_LARGE',
  'WRONG_CODE',
  'CODE_NEEDED',
  'NOT_FOR_THIS_FILE',
  'BUNDLE_DAMAGED',
  'BUNDLE_NEWER',
  'SIGNATURE_WRONG',
] as const
export type BundleFailureCode = (typeof bundleFailureCodes)[number]
