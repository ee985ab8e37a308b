// What is classified to and rated: indicators of the exercise, and competences as a whole.
import { z } from 'zod'
import { Id } from './common.ts'
import { Anchor } from './framework-body.ts'

/** What a note is linked to and what is rated: an indicator, or a competence as a whole. */
export const TargetRef = z.object({ kind: z.enum(['indicator', 'competence']), id: Id })
export type TargetRef = z.infer<typeof TargetRef>
export const Target = TargetRef.extend({
  text: z.string(),
  competenceId: Id,
  competence: z.string(),
  anchors: z.array(Anchor),
  /** False for a competence that only collects notes because its indicators are the ones rated. */
  rated: z.boolean(),
})
export type Target = z.infer<typeof Target>
