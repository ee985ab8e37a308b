// One candidate on the board. Steps stand in words; who has submitted gets a check, who has not is simply still at work.
import { Button } from '@mantine/core'
import type { Board, Run } from '../../../../assessments/contract/index.ts'
import { api, useDeskCommand } from '../../../api/index.ts'
import { t } from '../../../messages/index.ts'
import { FailureAlert, flushAutosaves, Icon } from '../../../ui/index.ts'
import classes from './Board.module.css'
import { type BoardCandidate, type BoardCell, boardStep, cellsOf, mayReopen } from './board-rows.ts'

export interface BoardRowProps {
  board: Board
  candidate: BoardCandidate
  runs: readonly Run[]
  extraTime: number
  /** null: this person cannot give work back. */
  onReopen: ((cell: BoardCell) => void) | null
}

export function BoardRow({ board, candidate, runs, extraTime, onReopen }: BoardRowProps) {
  const { id, code, name, gate, missing } = candidate
  return (
    <tr>
      <th scope="row">
        <p className={classes.name} title={name}>
          <b>{code}</b> <bdi>{name}</bdi>
        </p>
        <p className="hint">
          {gate === 'closed' ? t('sessions.gate.closed', { count: missing }) : t(`sessions.board.gate.${gate}`)}
        </p>
        {extraTime > 0 ? <p className="hint">{t('sessions.board.extraTime', { percent: extraTime })}</p> : null}
        <GiveScreen sessionId={board.sessionId} candidateId={id} code={code} />
      </th>
      {board.exercises.map((exercise) => {
        const cells = cellsOf(board, id, exercise.id)
        const present = runs.some((run) => run.exerciseId === exercise.id && run.candidateIds.includes(id))
        return (
          <td key={exercise.id}>
            {cells.length === 0 ? (
              <p className="hint">{t(present ? 'sessions.board.noAssessor' : 'sessions.board.noRun')}</p>
            ) : (
              <ul>
                {cells.map((cell) => (
                  <AssessorLine
                    key={cell.assignmentId}
                    cell={cell}
                    exercise={exercise.title}
                    onReopen={onReopen !== null && mayReopen(board, cell) ? () => onReopen(cell) : null}
                  />
                ))}
              </ul>
            )}
          </td>
        )
      })}
    </tr>
  )
}

interface AssessorLineProps {
  cell: BoardCell
  exercise: string
  onReopen: (() => void) | null
}

function AssessorLine({ cell, exercise, onReopen }: AssessorLineProps) {
  const step = boardStep(cell)
  const submitted = step === 'submitted'
  return (
    <li className={classes.line} data-submitted={submitted || undefined} data-waiting={step === 'waiting' || undefined}>
      <span className="prose" dir="auto">
        {cell.assessor}
      </span>
      <span className={classes.step}>
        {submitted ? <Icon name="check" size={13} /> : null} {t(`sessions.board.step.${step}`)}
        {cell.reopened && !submitted ? <span className="hint"> {t('sessions.board.reopened')}</span> : null}
        {onReopen ? (
          <button
            type="button"
            className={classes.giveBack}
            aria-label={t('sessions.board.giveBackOf', { name: cell.assessor, exercise })}
            onClick={onReopen}
          >
            {t('sessions.board.giveBack')}
          </button>
        ) : null}
      </span>
    </li>
  )
}

function GiveScreen({ sessionId, candidateId, code }: { sessionId: string; candidateId: string; code: string }) {
  const enter = useDeskCommand(api.kiosk.enter.mutationOptions())
  const give = async () => {
    // From then on this screen is the candidate's: what was being typed goes to disk first.
    if (await flushAutosaves()) await enter.run({ sessionId, candidateId })
  }
  return (
    <>
      <Button
        variant="subtle"
        px={0}
        className={classes.screen}
        aria-label={t('sessions.board.giveScreenOf', { code })}
        loading={enter.pending}
        onClick={() => void give()}
      >
        {t('sessions.board.giveScreen')}
      </Button>
      <FailureAlert failure={enter.failure} />
    </>
  )
}
