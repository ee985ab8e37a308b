// The corrections of one reading: at most one per line and column, and a way back through them with the preview each
// one gave.
import type { ImportKind, ImportPreview, LineCorrection } from '../../../../assessments/contract/index.ts'

export interface ReadingStep {
  /** A person's word over what it was recognised as. */
  kind: ImportKind | null
  corrections: readonly LineCorrection[]
  preview: ImportPreview
}
/** Oldest first; the last is what is on the screen. Never empty. */
export type ReadingSteps = readonly [ReadingStep, ...ReadingStep[]]

/** Ways back through a profile of nine hundred lines; through a sheet of twenty thousand rows there are fewer. */
const mostSteps = 60
const mostLines = 200_000

/** Leaving a row out takes the corrections of its cells with it, and the other way round. */
export const withCorrections = (list: readonly LineCorrection[], said: readonly LineCorrection[]): LineCorrection[] => [
  ...list.filter((old) => !said.some((each) => replaces(each, old))),
  ...said,
]

const replaces = (one: LineCorrection, old: LineCorrection): boolean =>
  one.line === old.line && (one.column === old.column || one.column === undefined || old.column === undefined)

export const withoutCorrection = (list: readonly LineCorrection[], line: number): LineCorrection[] =>
  list.filter((correction) => correction.line !== line)

export const currentStep = (steps: ReadingSteps): ReadingStep => steps.at(-1) ?? steps[0]

/** The oldest steps go when there are many; the first reading stays. */
export function withStep([first, ...later]: ReadingSteps, step: ReadingStep): ReadingSteps {
  const most = Math.max(5, Math.min(mostSteps, Math.floor(mostLines / Math.max(1, step.preview.lines.length))))
  return [first, ...[...later, step].slice(1 - most)]
}

export const stepBack = ([first, ...later]: ReadingSteps): ReadingSteps => [first, ...later.slice(0, -1)]
