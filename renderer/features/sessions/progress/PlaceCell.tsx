// One candidate in one exercise: now (with what is left), later (when, where, before whom), or after (the steps reached).
import { t } from '../../../messages/index.ts'
import { Attention, Icon, timeOnDay } from '../../../ui/index.ts'
import classes from './Board.module.css'
import { Remaining, useAnsweredAt } from './BoardNow.tsx'
import { type BoardCell, boardStep } from './board-rows.ts'
import type { Place } from './places.ts'

export interface PlaceCellProps {
  place: Place
  exercise: string
  /** How this work is given back; null where it cannot be. */
  reopening: (cell: BoardCell) => (() => void) | null
}

export function PlaceCell({ place, exercise, reopening }: PlaceCellProps) {
  if (place.state === 'now') return <Now place={place} />
  if (place.state === 'later') return <Later place={place} />
  if (place.cells.length === 0) return <p className="hint">{t('board.nobody')}</p>
  return (
    <ul>
      {place.cells.map((cell) => (
        <AssessorLine
          key={cell.assignmentId}
          cell={cell}
          exercise={exercise}
          isBehind={place.behind.includes(cell.personId)}
          onReopen={reopening(cell)}
        />
      ))}
    </ul>
  )
}

const namesOf = (cells: readonly BoardCell[]) => cells.map(({ assessor }) => assessor).join(', ')

function Now({ place: { run, cells } }: { place: Place }) {
  const observing = cells.filter(({ step }) => step === 'observing')
  const further = cells.filter(({ step }) => step !== 'observing')
  return (
    <div className={classes.now}>
      <p className={classes.line}>
        <span className="ellipsis" title={run.room}>
          <b>{t('board.now')}</b> {run.room}
        </span>
        {run.timer.status === 'not-started' ? null : <Remaining timer={run.timer} />}
      </p>
      {run.timer.status === 'paused' ? (
        <p className={classes.paused}>
          <Icon name="pause" size={12} /> {t('board.paused')}
        </p>
      ) : (
        <p className={classes.names} title={namesOf(observing)}>
          {observing.length === 0
            ? cells.length === 0
              ? t('board.nobody')
              : null
            : t('board.observe', { count: observing.length, names: namesOf(observing) })}
        </p>
      )}
      {further.map((cell) => (
        <p key={cell.assignmentId} className={classes.line}>
          <bdi className="ellipsis">{cell.assessor}</bdi>
          <span>{t(`sessions.board.step.${boardStep(cell)}`)}</span>
        </p>
      ))}
    </div>
  )
}

function Later({ place: { run, cells, overdue } }: { place: Place }) {
  const nowMs = useAnsweredAt()
  return (
    <div className={classes.later}>
      <p className="ellipsis" title={run.room}>
        {run.start === null ? t('board.noTime') : <b>{timeOnDay(run.start, nowMs)}</b>} {run.room}
      </p>
      <p className={classes.names} title={namesOf(cells)}>
        {cells.length === 0 ? <Attention>{t('board.nobody')}</Attention> : namesOf(cells)}
      </p>
      {overdue ? <Attention>{t('board.notStarted')}</Attention> : null}
    </div>
  )
}

interface AssessorLineProps {
  cell: BoardCell
  exercise: string
  isBehind: boolean
  onReopen: (() => void) | null
}

function AssessorLine({ cell, exercise, isBehind, onReopen }: AssessorLineProps) {
  const step = boardStep(cell)
  const said = t(`sessions.board.step.${step}`)
  const words = isBehind ? (
    <Attention>{said}</Attention>
  ) : (
    <>
      {step === 'submitted' ? <Icon name="check" size={13} /> : null} {said}
    </>
  )
  return (
    <li className={classes.line} data-submitted={step === 'submitted' || undefined}>
      <bdi className="ellipsis" title={cell.assessor}>
        {cell.assessor}
      </bdi>
      <span className={classes.step}>
        {onReopen === null ? (
          words
        ) : (
          <button
            type="button"
            className={classes.giveBack}
            aria-label={t('board.giveBackOf', { name: cell.assessor, exercise })}
            onClick={onReopen}
          >
            {words}
          </button>
        )}
        {cell.reopened && step !== 'submitted' ? <span className="hint"> {t('sessions.board.reopened')}</span> : null}
      </span>
    </li>
  )
}
