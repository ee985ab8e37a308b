// Which box of a form the next sentence goes into, and how one gets from box to box by key. Pure, so that a test reads it.
import { type ExerciseKind, type NoteFrame, starrParts } from '../../../../assessments/contract/index.ts'
import type { Key } from '../../../ui/page-keys/keys.ts'

export type StarrFrame = Extract<NoteFrame, { form: 'starr' }>
export const momentParts = ['behaviour', 'task', 'circumstances'] as const
export type MomentPart = (typeof momentParts)[number]

/** Which boxes there are: by the kind of exercise, and how many questions its interview has. */
export interface Boxes {
  kind: ExerciseKind
  questions: number
}

/** Where an observation of this kind begins: the situation of the first question; elsewhere behaviour, in no box. */
export const firstFrame = ({ kind, questions }: Boxes): NoteFrame | null =>
  kind === 'starr-interview' && questions > 0 ? { form: 'starr', question: 0, part: 'situation' } : null

/** One part on or back; from the last part of a question to the first of the next, and not beyond the ends. */
export function stepPart(frame: StarrFrame, by: 1 | -1, questions: number): StarrFrame {
  const place = frame.question * starrParts.length + starrParts.indexOf(frame.part) + by
  const last = questions * starrParts.length - 1
  const there = Math.max(0, Math.min(last, place))
  const part = starrParts[there % starrParts.length] ?? frame.part
  return { form: 'starr', question: Math.floor(there / starrParts.length), part }
}

/** Another question begins at its situation. */
export function stepQuestion(frame: StarrFrame, by: 1 | -1, questions: number): StarrFrame {
  const question = Math.max(0, Math.min(questions - 1, frame.question + by))
  return question === frame.question ? frame : { form: 'starr', question, part: 'situation' }
}

/** Page keys always; arrows only where they cannot move within a sentence. */
export function frameKey(key: Key, empty: boolean): { by: 1 | -1; what: 'part' | 'question' } | undefined {
  if (key.ctrlKey || key.metaKey || key.altKey || key.shiftKey) return undefined
  if (key.key === 'PageDown') return { by: 1, what: 'question' }
  if (key.key === 'PageUp') return { by: -1, what: 'question' }
  if (!empty) return undefined
  if (key.key === 'ArrowRight') return { by: 1, what: 'part' }
  return key.key === 'ArrowLeft' ? { by: -1, what: 'part' } : undefined
}

/** Where a key leads from here; undefined: it is no key of this form. */
export function frameAfter(
  { kind, questions }: Boxes,
  frame: NoteFrame | null,
  { by, what }: { by: 1 | -1; what: 'part' | 'question' },
): NoteFrame | null | undefined {
  if (frame?.form === 'starr') return (what === 'part' ? stepPart : stepQuestion)(frame, by, questions)
  if (kind !== 'work-floor-observation' || what === 'question') return undefined
  const place = momentParts.indexOf(momentPartOf(frame)) + by
  return momentFrame(momentParts[place] ?? momentPartOf(frame))
}

export const momentPartOf = (frame: NoteFrame | null): MomentPart =>
  frame?.form === 'moment' ? frame.part : 'behaviour'
export const momentFrame = (part: MomentPart): NoteFrame | null =>
  part === 'behaviour' ? null : { form: 'moment', part }
