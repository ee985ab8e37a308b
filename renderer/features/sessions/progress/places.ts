// Where everybody is, as the board shows it: what goes on now, what is still to come, and which steps are reached. Pure.
import type { Board } from '../../../../assessments/contract/index.ts'
import { type BoardCell, boardStep } from './board-rows.ts'

export type BoardRun = Board['runs'][number]
export type Presence = Board['presence'][number]

/** One run of a candidate in an exercise. */
export interface Place {
  run: BoardRun
  cells: BoardCell[]
  state: 'now' | 'later' | 'after'
  /** Its planned start is behind us and nothing has happened. */
  overdue: boolean
  /** Assessors who have stayed behind in it. */
  behind: string[]
}

const going = ({ timer }: BoardRun) => timer.status === 'running' || timer.status === 'paused'

export function placesOf(board: Board, candidateId: string, exerciseId: string): Place[] {
  return board.runs
    .filter((run) => run.exerciseId === exerciseId && run.candidateIds.includes(candidateId))
    .map((run) => {
      const inRun = board.cells.filter((cell) => cell.runId === run.id)
      const cells = inRun.filter((cell) => cell.candidateIds.includes(candidateId))
      const overdue = board.attention.some(({ code, runId }) => code === 'not-started' && runId === run.id)
      const behind = board.attention.flatMap(({ runId, personId }) => (runId === run.id ? (personId ?? []) : []))
      return { run, cells, state: stateOf(run, inRun), overdue, behind }
    })
}

function stateOf(run: BoardRun, cells: readonly BoardCell[]): Place['state'] {
  if (going(run)) return 'now'
  if (run.timer.status === 'ended') return 'after'
  const steps = cells.map(boardStep)
  // Somebody writes without having started the clock.
  if (steps.some((step) => step === 'observing')) return 'now'
  return steps.some((step) => step !== 'waiting') ? 'after' : 'later'
}

const gone: readonly Presence['state'][] = ['absent', 'stopped', 'replaced']
export const presenceOf = (board: Board, candidateId: string): Presence | undefined =>
  board.presence.find((each) => each.candidateId === candidateId)
export const isGone = (presence: Presence | undefined): boolean =>
  presence !== undefined && gone.includes(presence.state)

/** Where an assessor observes at this moment; null when nowhere. */
export function whereIs(board: Board, personId: string): { run: BoardRun; exercise: string } | null {
  const cell = board.cells.find((each) => {
    const run = board.runs.find(({ id }) => id === each.runId)
    return each.personId === personId && each.step === 'observing' && run !== undefined && going(run)
  })
  const run = board.runs.find(({ id }) => id === cell?.runId)
  return run === undefined ? null : { run, exercise: titleOf(board, run.exerciseId) }
}

export const titleOf = (board: Board, exerciseId: string): string =>
  board.exercises.find(({ id }) => id === exerciseId)?.title ?? ''

export const codesOfRun = (board: Board, run: Pick<BoardRun, 'candidateIds'>): string[] =>
  board.candidates.filter(({ id }) => run.candidateIds.includes(id)).map(({ code }) => code)
