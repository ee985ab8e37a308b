// What the exchange says in more than one place. Of the contract's own files only: screens and core meet it inside the rest.
import { z } from 'zod'
import { maxBundleBytes } from './bundle.ts'
import { Id } from './common.ts'

export const base64 = z.base64().max(Math.ceil((maxBundleBytes * 4) / 3) + 4, 'bundleTooLarge')
/** The read-out code as typed; null when none is known yet. */
export const Given = z.object({ base64, code: z.string().max(200, 'tooLong').nullable() })

/** One run of one assessor, in words and numbers. */
export const RunLine = z.object({
  assignmentId: Id,
  exercise: z.string(),
  /** Codes. */
  candidates: z.array(z.string()),
})
