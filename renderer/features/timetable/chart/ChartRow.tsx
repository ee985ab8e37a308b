// One line of the chart: whose it is, and the runs in it. While something is on its way, where it would land.
import { memo } from 'react'
import { t } from '../../../messages/index.ts'
import type { RowKind } from '../edits.ts'
import { type Facts, mostExtraTime } from '../facts.ts'
import { candidatesWords, exerciseWords, shortObserversWords } from '../words.ts'
import { Block } from './Block.tsx'
import classes from './Chart.module.css'
import type { DayRange, Piece, Row } from './rows.ts'

/** Where what is on its way would land in this row. */
export interface Landing {
  from: number
  to: number
  words: string
  clash: boolean
}
export interface ChartRowProps {
  row: Row
  kind: RowKind
  range: DayRange
  facts: Facts
  editable: boolean
  selected: string | null
  stop: string | null
  away: string | null
  landing: Landing | null
  /** Ids of the runs that clash, with a space between. */
  clashing: string
  words: ReadonlyMap<string, string>
  marks: ReadonlyMap<string, string>
}

export const ChartRow = memo(function ChartRow({ row, kind, range, facts, landing, ...shown }: ChartRowProps) {
  const length = range.to - range.from
  const clashing = new Set(shown.clashing.split(' '))
  return (
    <div className={classes.row} data-here={shown.selected !== null && has(row, shown.selected) ? '' : undefined}>
      <div className={classes.rowHead} title={`${row.code} ${row.name}`.trim()}>
        <span className={classes.rowName}>
          {row.code === '' ? null : <b>{row.code} </b>}
          <bdi>{row.name}</bdi>
        </span>
      </div>
      <div className={classes.track} data-track={row.key} style={{ height: `calc(${row.lanes} * var(--lane) + 6px)` }}>
        {row.pieces.map((piece) => (
          <Block
            key={piece.run.id}
            runId={piece.run.id}
            row={row.key}
            left={(piece.from - range.from) / length}
            width={(Math.min(piece.to, range.to) - piece.from) / length}
            lane={piece.lane}
            title={titleOf(piece, kind, facts)}
            where={whereOf(piece, kind, facts)}
            who={whoOf(piece, kind, facts)}
            label={shown.words.get(piece.run.id) ?? ''}
            locked={piece.run.locked}
            clash={clashing.has(piece.run.id)}
            selected={shown.selected === piece.run.id}
            stop={shown.stop === piece.run.id}
            away={shown.away === piece.run.id}
            movable={shown.editable && !piece.run.locked}
            mark={shown.marks.get(piece.run.id) ?? ''}
          />
        ))}
        {landing === null ? null : (
          <div
            className={classes.landing}
            data-clash={landing.clash || undefined}
            style={{
              left: `${((landing.from - range.from) / length) * 100}%`,
              width: `${((landing.to - landing.from) / length) * 100}%`,
            }}
          >
            <b>{landing.words}</b>
            {landing.clash ? <span> {t('timetable.clash.word')}</span> : null}
          </div>
        )}
      </div>
    </div>
  )
})

const has = (row: Row, runId: string) => row.pieces.some(({ run }) => run.id === runId)

function titleOf({ run }: Piece, kind: RowKind, facts: Facts): string {
  return kind === 'candidate' ? exerciseWords(run.exerciseId, facts) : candidatesWords(run, facts)
}

function whereOf({ run }: Piece, kind: RowKind, facts: Facts): string {
  if (kind !== 'room') return run.room
  return exerciseWords(run.exerciseId, facts)
}

function whoOf({ run }: Piece, kind: RowKind, facts: Facts): string {
  const extra = mostExtraTime(run, facts)
  const who = kind === 'assessor' ? exerciseWords(run.exerciseId, facts) : shortObserversWords(run, facts)
  return [who, extra > 0 ? t('timetable.extra', { percent: extra }) : ''].filter((part) => part !== '').join(' · ')
}
