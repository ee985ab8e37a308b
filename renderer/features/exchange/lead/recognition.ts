// Whoever brings work and is no assessor of this session, or comes from an unexpected device, is asked after, and never
// refused: in somebody's place, beside the others, or kept apart until it is clear.
import type { ReturnPreview } from '../../../../assessments/contract/index.ts'

export type BroughtAssessor = ReturnPreview['assessors'][number]
export type Recognition = 'instead' | 'beside' | 'apart'
export type Recognitions = Readonly<Record<string, Recognition>>

export const strangersIn = ({ assessors }: ReturnPreview): BroughtAssessor[] =>
  assessors.filter(({ doubt, standing }) => standing !== 'assessor' || doubt !== 'none')

/** In the place of somebody only when the file says of whom. */
export const waysFor = (insteadOf: { name: string } | null): Recognition[] =>
  insteadOf ? ['instead', 'beside', 'apart'] : ['beside', 'apart']

/** The first one nothing was chosen for. */
export const unanswered = (preview: ReturnPreview, chosen: Recognitions): BroughtAssessor | undefined =>
  strangersIn(preview).find(({ id }) => chosen[id] === undefined)

export function toRecognise(preview: ReturnPreview, chosen: Recognitions) {
  return strangersIn(preview).flatMap(({ id }) => {
    const how = chosen[id]
    return how === 'instead' || how === 'beside' ? [{ assessorId: id, how }] : []
  })
}
