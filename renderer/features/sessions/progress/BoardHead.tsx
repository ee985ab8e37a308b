// The top of the board: the time, which day it is, and what the lead reaches for most.
import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { Board, SessionDetail } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { KeyHint } from '../../../ui/index.ts'
import { IncidentButton } from '../../incidents/index.ts'
import { dayWords } from '../days.ts'
import classes from './Board.module.css'
import { BigClock } from './BoardNow.tsx'

export interface BoardHeadProps {
  board: Board
  detail: SessionDetail
  /** null: this person leads nothing here. */
  onAdapt: (() => void) | null
}

export function BoardHead({ board, detail, onAdapt }: BoardHeadProps) {
  const words = [
    dayWords(detail.day),
    detail.place,
    t('board.people', {
      candidates: t('sessions.candidates', { count: board.candidates.length }),
      assessors: t('sessions.assessors', { count: detail.body.assessorIds.length }),
    }),
  ]
  return (
    <header className={classes.head}>
      <BigClock />
      <div className={classes.what}>
        <h1 className={classes.title} title={detail.title}>
          {detail.title}
        </h1>
        <p className={classes.sub}>{words.filter((word) => word !== '').join(' · ')}</p>
      </div>
      <div className={classes.actions}>
        <Button
          variant="default"
          renderRoot={(root) => <Link to="/sessies/$id/dagverslag" params={{ id: board.sessionId }} {...root} />}
        >
          {t('board.missing')}
        </Button>
        {onAdapt === null ? null : (
          <Button variant="default" onClick={onAdapt} rightSection={<KeyHint>D</KeyHint>}>
            {t('board.adapt')}
          </Button>
        )}
        <IncidentButton sessionId={board.sessionId} runId={null} candidates={board.candidates} />
      </div>
    </header>
  )
}
