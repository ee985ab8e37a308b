// The data file and who sits at the screen. The caller is never in an input: it comes from the channel.
import { z } from 'zod'
import { anyone, Day, Id, Instant, Line, only, Role, Saved, StaffRole, staff } from './common.ts'

const Passphrase = z.string().max(1_000, 'tooLong')
export const Pin = z.string().regex(/^\d{4}$/, 'pin')
const FilePath = z.string().trim().min(1, 'required').max(4_000, 'tooLong')

export const SignInPerson = z.object({
  id: Id,
  name: z.string(),
  roles: z.array(StaffRole),
  /** No PIN yet: the person chooses one now. */
  firstTime: z.boolean(),
  /** The PIN was wrong too often; nobody signs in as this person until the moment given. */
  blockedUntil: Instant.nullable(),
})
export type SignInPerson = z.infer<typeof SignInPerson>

/** What the screen was handed over for: what this day holds, or the candidate's own view of their work. */
export const KioskPurpose = z.enum(['day', 'self-assessment'])
export type KioskPurpose = z.infer<typeof KioskPurpose>

export const DeskState = z.object({
  file: z
    .object({
      name: z.string(),
      path: z.string(),
      sample: z.boolean(),
      /** Nobody registered yet: the lead comes first. */ empty: z.boolean(),
    })
    .nullable(),
  people: z.array(SignInPerson),
  me: z.object({ id: Id, name: z.string(), roles: z.array(StaffRole) }).nullable(),
  /** The roles this channel acts with now (`kiosk` alone while a candidate holds the screen). */
  acting: z.array(Role),
  locked: z.boolean(),
  kiosk: z.object({ sessionId: Id, candidateId: Id, purpose: KioskPurpose }).nullable(),
  runningTimers: z.array(
    z.object({ runId: Id, exercise: z.string(), phase: z.string(), remainingMs: z.number(), running: z.boolean() }),
  ),
  folder: z.string(),
  recent: z.array(z.object({ name: z.string(), path: z.string() })),
  savedAt: Instant.nullable(),
  now: Instant,
})
export type DeskState = z.infer<typeof DeskState>

const fileFailures = {
  WRONG_PASSPHRASE: {},
  NOT_A_DATA_FILE: {},
  FILE_IN_USE: {},
  FILE_NEWER: {},
  FILE_NOT_FOUND: {},
  KEY_FILE_MISSING: { data: z.object({ name: z.string() }) },
  NO_PERMISSION: {},
  SETTINGS_REFUSED: { data: z.object({ setting: z.string() }) },
  MIGRATION_FAILED: {},
} as const

export const pinFailures = {
  WRONG_PIN: { data: z.object({ attemptsLeft: z.int() }) },
  PIN_BLOCKED: { data: z.object({ until: Instant }) },
  PIN_NOT_CHOSEN: {},
} as const

export const person = z.object({
  id: Id,
  name: z.string(),
  roles: z.array(StaffRole),
  hasPin: z.boolean(),
  inSessions: z.int(),
  /** When this assessor last compared their levels with others' or an expert's; null: not known. */
  calibratedOn: z.string().nullable(),
  /** When they were trained as an assessor; null: not known. */
  trainedOn: z.string().nullable(),
  /** Sessions they rated in elsewhere, before this file: who has the least experience speaks first. */
  sessionsElsewhere: z.int(),
})
export type Person = z.infer<typeof person>

export const desk = {
  state: anyone.output(DeskState),
  create: anyone
    .errors({ ...fileFailures, FILE_EXISTS: {}, WEAK_PASSPHRASE: {} })
    .input(z.object({ path: FilePath, passphrase: Passphrase }))
    .output(DeskState),
  open: anyone
    .errors(fileFailures)
    .input(z.object({ path: FilePath, passphrase: Passphrase }))
    .output(DeskState),
  openSample: anyone.errors(fileFailures).output(DeskState),
  /** Throws the sample away, file and all. Refused for a file that is not the sample. */
  discardSample: anyone.errors({ NOT_THE_SAMPLE: {} }).output(DeskState),
  /** Drops the key. Drafts are already on disk. */
  close: anyone.output(DeskState),
  /** Only in a file without people: registers the lead with the PIN they choose, and signs them in. */
  registerLead: anyone
    .errors({ ALREADY_REGISTERED: {} })
    .input(z.object({ name: Line, pin: Pin }))
    .output(DeskState),
  signIn: anyone
    .errors(pinFailures)
    .input(z.object({ personId: Id, pin: Pin }))
    .output(DeskState),
  /** First sign-in, or the first after the lead reset the PIN. */
  choosePin: anyone
    .errors({ PIN_ALREADY_CHOSEN: {} })
    .input(z.object({ personId: Id, pin: Pin }))
    .output(DeskState),
  /** Hides the screen; timers go on, the key stays. Signing in again is the way back. */
  lock: staff.output(DeskState),
  signOut: staff.output(DeskState),
}

export const people = {
  list: only('lead').output(z.array(person)),
  save: only('lead')
    .errors({ LAST_LEAD: {} })
    // What is left out stays as it is.
    .input(
      z.object({
        id: Id.nullable(),
        name: Line,
        roles: z.array(StaffRole).min(1, 'required'),
        calibratedOn: Day.nullable().optional(),
        trainedOn: Day.nullable().optional(),
        sessionsElsewhere: z.int('sessionCount').min(0, 'sessionCount').max(999, 'sessionCount').optional(),
      }),
    )
    .output(Saved.extend({ id: Id })),
  remove: only('lead')
    .errors({ IN_USE: {}, LAST_LEAD: {} })
    .input(z.object({ id: Id }))
    .output(Saved),
  /** The person chooses a new PIN at the next sign-in. Kept in the record of every session they are in. */
  resetPin: only('lead')
    .input(z.object({ id: Id }))
    .output(Saved),
}
