// The screen handed to a candidate. It shows what this day is for, and nothing of the file.
import { z } from 'zod'
import { anyone, Id, only } from './common.ts'
import { DeskState, KioskPurpose, Pin, pinFailures } from './desk.ts'

export const KioskView = z.object({
  session: z.string(),
  place: z.string(),
  day: z.string(),
  code: z.string(),
  exercises: z.array(
    z.object({ title: z.string(), phases: z.array(z.object({ name: z.string(), minutes: z.int() })) }),
  ),
  assessors: z.array(z.string()),
})
export type KioskView = z.infer<typeof KioskView>

export const kiosk = {
  enter: only('lead', 'assessor', 'coach')
    /** SUBMIT_FIRST: a self-assessment was begun, and the caller still judges this candidate: they would see the answers. */
    .errors({ ALREADY_SUBMITTED: {}, SUBMIT_FIRST: {} })
    .input(z.object({ sessionId: Id, candidateId: Id, purpose: KioskPurpose.default('day') }))
    .output(DeskState),
  view: only('kiosk').output(KioskView),
  /** The person who handed the screen over takes it back with their PIN. */
  leave: anyone
    .errors({ ...pinFailures, NOT_A_KIOSK: {} })
    .input(z.object({ pin: Pin }))
    .output(DeskState),
}
