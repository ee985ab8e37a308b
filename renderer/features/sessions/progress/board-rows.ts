// The board as a person reads it: per candidate and exercise who is how far, and what is still to come. Steps and
// counts only; there is no level in a board.
import type { Board, Step } from '../../../../assessments/contract/index.ts'

export type BoardCell = Board['cells'][number]
export type BoardCandidate = Board['candidates'][number]

export const cellsOf = (board: Board, candidateId: string, exerciseId: string): BoardCell[] =>
  board.cells.filter((cell) => cell.exerciseId === exerciseId && cell.candidateIds.includes(candidateId))

/** How a step is called on the board: before the first note nobody has begun. */
export type BoardStep = Step | 'waiting'
export const boardStep = ({ step, notes, reopened }: BoardCell): BoardStep =>
  step === 'observing' && notes === 0 && !reopened ? 'waiting' : step

export interface Progress {
  done: number
  of: number
}

/** For how many candidates everyone who observes them in this exercise has submitted. */
export function exerciseProgress(board: Board, exerciseId: string): Progress {
  const cells = board.candidates
    .map((candidate) => cellsOf(board, candidate.id, exerciseId))
    .filter((own) => own.length > 0)
  return { done: cells.filter((own) => own.every((cell) => cell.step === 'submitted')).length, of: cells.length }
}

export interface AssessorLoad {
  personId: string
  name: string
  /** Not yet submitted, by step, in the order of the work. */
  open: { step: BoardStep; count: number }[]
  submitted: number
}

const order: readonly BoardStep[] = ['waiting', 'observing', 'sealed', 'classifying', 'rating']

export function assessorLoads(board: Board): AssessorLoad[] {
  return [...Map.groupBy(board.cells, (cell) => cell.personId)].map(([personId, own]) => ({
    personId,
    name: own[0]?.assessor ?? '',
    open: order
      .map((step) => ({ step, count: own.filter((cell) => boardStep(cell) === step).length }))
      .filter(({ count }) => count > 0),
    submitted: own.filter((cell) => cell.step === 'submitted').length,
  }))
}

/** Work goes back until the gate of one of its candidates has opened. */
export function mayReopen(board: Board, cell: BoardCell): boolean {
  if (cell.step !== 'submitted') return false
  return board.candidates
    .filter((candidate) => cell.candidateIds.includes(candidate.id))
    .every(({ gate }) => gate === 'closed' || gate === 'complete')
}

export const codesOf = (board: Board, cell: BoardCell): string =>
  board.candidates
    .filter((candidate) => cell.candidateIds.includes(candidate.id))
    .map(({ code }) => code)
    .join(', ')

export const allDecided = ({ decided, toDecide }: BoardCandidate): boolean => toDecide > 0 && decided >= toDecide
