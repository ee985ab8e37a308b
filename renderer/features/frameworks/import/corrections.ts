// The corrections of one reading: at most one per line, and a way back through them with the preview each one gave.
import type { ImportPreview, LineCorrection } from '../../../../assessments/contract/index.ts'

export interface ReadingStep {
  corrections: readonly LineCorrection[]
  preview: ImportPreview
}
/** Oldest first; the last is what is on the screen. Never empty. */
export type ReadingSteps = readonly [ReadingStep, ...ReadingStep[]]

const mostSteps = 60

export const withCorrection = (list: readonly LineCorrection[], correction: LineCorrection): LineCorrection[] => [
  ...list.filter(({ line }) => line !== correction.line),
  correction,
]

export const withoutCorrection = (list: readonly LineCorrection[], line: number): LineCorrection[] =>
  list.filter((correction) => correction.line !== line)

export const currentStep = (steps: ReadingSteps): ReadingStep => steps.at(-1) ?? steps[0]

/** The oldest steps go when there are many; the first reading stays. */
export function withStep([first, ...later]: ReadingSteps, step: ReadingStep): ReadingSteps {
  return [first, ...[...later, step].slice(1 - mostSteps)]
}

export const stepBack = ([first, ...later]: ReadingSteps): ReadingSteps => [first, ...later.slice(0, -1)]
