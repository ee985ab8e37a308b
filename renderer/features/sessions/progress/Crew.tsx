// The assessors: where each is now, and how much each still has to do. Counts of steps, no figures about quality.
import type { Board } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import classes from './Board.module.css'
import { assessorLoads } from './board-rows.ts'
import { whereIs } from './places.ts'

export interface CrewProps {
  board: Board
  /** null: this person changes nothing here. */
  onOpen: ((personId: string) => void) | null
}

export function Crew({ board, onOpen }: CrewProps) {
  return (
    <section className={classes.crew} aria-labelledby="board-assessors">
      <h2 id="board-assessors">{t('board.crew.title')}</h2>
      <ul>
        {assessorLoads(board).map(({ personId, name, open, submitted }) => {
          const place = whereIs(board, personId)
          return (
            <li key={personId}>
              <p className={classes.crewName}>
                {onOpen === null ? (
                  <b className="ellipsis" dir="auto" title={name}>
                    {name}
                  </b>
                ) : (
                  <button type="button" className={classes.person} title={name} onClick={() => onOpen(personId)}>
                    <bdi>{name}</bdi>
                  </button>
                )}
                {place === null ? null : (
                  <span className={classes.where} title={place.run.room || place.exercise}>
                    · {place.run.room || place.exercise}
                  </span>
                )}
              </p>
              <p className="sub">
                {[
                  ...open.map(({ step, count }) => t(`sessions.board.load.${step}`, { count })),
                  ...(submitted > 0 || open.length === 0
                    ? [t('sessions.board.load.submitted', { count: submitted })]
                    : []),
                ].join(', ')}
              </p>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
