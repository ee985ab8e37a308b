// Candidates × exercises: per candidate where they are now, what is still to come, and how far each assessor is.
import type { Board } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import classes from './Board.module.css'
import { BoardRow } from './BoardRow.tsx'
import { type BoardCandidate, type BoardCell, exerciseProgress } from './board-rows.ts'

export interface BoardTableProps {
  board: Board
  shown: readonly BoardCandidate[]
  onOpen: (candidateId: string) => void
  /** null: this person cannot give work back. */
  onReopen: ((cell: BoardCell) => void) | null
}

export function BoardTable({ board, shown, onOpen, onReopen }: BoardTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls sideways must be reachable by keyboard.
    <section className={classes.scroll} tabIndex={0} aria-label={t('sessions.tabs.verloop')}>
      <table className={classes.board}>
        <thead>
          <tr>
            <th scope="col">{t('board.candidate')}</th>
            {board.exercises.map((exercise) => {
              const { done, of } = exerciseProgress(board, exercise.id)
              return (
                <th key={exercise.id} scope="col">
                  <bdi className={classes.exercise} title={exercise.title}>
                    {exercise.title}
                  </bdi>
                  <span className={classes.progress}>{t('sessions.board.ready', { done, count: of })}</span>
                </th>
              )
            })}
          </tr>
        </thead>
        <tbody>
          {shown.map((candidate) => (
            <BoardRow key={candidate.id} board={board} candidate={candidate} onOpen={onOpen} onReopen={onReopen} />
          ))}
        </tbody>
      </table>
    </section>
  )
}
