// The words every other contract file is built from: ids, texts with their limits, roles, and the procedure builder.
import { oc } from '@orpc/contract'
import { z } from 'zod'

// zod compiles schemas with eval unless told not to before the first one; the page's content policy forbids eval.
z.config({ jitless: true })

/** Roles a person may have; `kiosk` is the screen handed to a candidate and belongs to a channel, not to a person. */
export const roles = ['lead', 'assessor', 'coach', 'viewer', 'kiosk'] as const
export const Role = z.enum(roles)
export type Role = z.infer<typeof Role>
export const StaffRole = z.enum(['lead', 'assessor', 'coach', 'viewer'])
export type StaffRole = z.infer<typeof StaffRole>

export const Id = z.uuid()
/** A short text on one line. Control characters are no part of a name; emoji and any script are. */
export const Line = z
  .string()
  .trim()
  .min(1, 'required')
  .max(200, 'tooLong')
  .regex(/^[^\p{Cc}]*$/u, 'controlCharacters')
export const OptionalLine = z
  .string()
  .trim()
  .max(200, 'tooLong')
  .regex(/^[^\p{Cc}]*$/u, 'controlCharacters')
/** A sentence or a short paragraph. */
export const Sentence = z.string().trim().min(1, 'required').max(2_000, 'tooLong')
export const OptionalSentence = z.string().trim().max(2_000, 'tooLong')
/** What an assessor writes; long enough for anyone, short enough to keep a record readable. */
export const NoteText = z.string().trim().min(1, 'required').max(10_000, 'tooLong')
/** ISO 8601 with offset or Z. A label: order comes from sequences. */
export const Instant = z.iso.datetime({ offset: true })
export const Day = z.iso.date('day')
export const Revision = z.int().min(0)

/** Every command answers with the moment its transaction was on disk. */
export const Saved = z.object({ savedAt: Instant })
export type Saved = z.infer<typeof Saved>
/** A prepared document (programme, profile, session) is saved whole; `revision` refuses the slower of two windows. */
export const SavedRevision = Saved.extend({ id: Id, revision: Revision })

/** Who may call a procedure. `anyone` is before sign-in; it sees the sign-in screen and nothing of the content. */
export type Access = 'anyone' | readonly Role[]
export interface ProcedureMeta {
  access?: Access
}

/** Failures every procedure may end in; the screen has a sentence for each. */
export const commonFailures = {
  FILE_CLOSED: {},
  NOT_SIGNED_IN: {},
  LOCKED: {},
  NOT_ALLOWED: {},
  NOT_FOUND: {},
  DISK_FULL: {},
  FILE_DAMAGED: {},
  INTERNAL: {},
} as const

const base = oc.$meta<ProcedureMeta>({}).errors(commonFailures)
export const anyone = base.meta({ access: 'anyone' })
export const only = (...who: readonly Role[]) => base.meta({ access: who })
export const staff = only('lead', 'assessor', 'coach', 'viewer')
