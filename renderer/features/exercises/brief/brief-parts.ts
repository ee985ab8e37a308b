// The parts a brief is written in, in the order in which an exercise is run; which of them a kind of exercise asks for, and
// how much stands in each.
import type { ExerciseBrief, ExerciseKind } from '../../../../assessments/contract/index.ts'

export const briefParts = [
  'purpose',
  'materials',
  'setting',
  'instruction',
  'simpleInstruction',
  'handouts',
  'permittedHelp',
  'watchFor',
  'rolePlayer',
  'questions',
  'test',
] as const
export type BriefPart = (typeof briefParts)[number]

/** The other parts every exercise needs. */
const onlyFor: Partial<Record<BriefPart, readonly ExerciseKind[]>> = {
  handouts: ['role-play', 'in-basket', 'group-task', 'case', 'fact-finding', 'presentation'],
  rolePlayer: ['role-play', 'fact-finding'],
  questions: ['starr-interview'],
  test: ['test'],
}

export const isAskedFor = (part: BriefPart, kind: ExerciseKind): boolean => onlyFor[part]?.includes(kind) ?? true

/** How many points or sheets; a text counts as one. */
export function sizeOf(part: BriefPart, brief: ExerciseBrief): number {
  const held = brief[part]
  if (typeof held === 'string') return held === '' ? 0 : 1
  if (Array.isArray(held)) return held.length
  if (held === null) return 0
  return 'questions' in held ? held.questions.length : 1
}

export const isWritten = (part: BriefPart, brief: ExerciseBrief): boolean =>
  part === 'test' || part === 'rolePlayer' ? brief[part] !== null : sizeOf(part, brief) > 0
