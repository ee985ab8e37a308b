// One run in one row of the chart. Its end can be dragged by itself.
import { memo } from 'react'
import { t } from '../../../messages/index.ts'
import { Icon } from '../../../ui/index.ts'
import classes from './Chart.module.css'

export interface BlockProps {
  runId: string
  row: string
  /** Left edge and width, as parts of the row. */
  left: number
  width: number
  lane: number
  title: string
  where: string
  who: string
  /** All of it in one sentence. */
  label: string
  locked: boolean
  clash: boolean
  selected: boolean
  /** The block Tab comes to. */
  stop: boolean
  away: boolean
  movable: boolean
  /** What a proposal did to it. */
  mark: string
}

export const Block = memo(function Block(props: BlockProps) {
  const {
    runId,
    row,
    left,
    width,
    lane,
    title,
    where,
    who,
    label,
    locked,
    clash,
    selected,
    stop,
    away,
    movable,
    mark,
  } = props
  return (
    <div
      className={classes.piece}
      style={{ left: `${left * 100}%`, width: `${width * 100}%`, top: `calc(${lane} * var(--lane) + 3px)` }}
      data-clash={clash || undefined}
      data-selected={selected || undefined}
      data-away={away || undefined}
      data-mark={mark === '' ? undefined : ''}
    >
      <button
        type="button"
        className={classes.block}
        data-block={runId}
        data-drag={movable ? runId : undefined}
        data-row={row}
        tabIndex={stop ? 0 : -1}
        aria-current={selected ? 'true' : undefined}
        title={label}
      >
        <span className="vh">{label}</span>
        <span className={classes.title} aria-hidden="true">
          {clash ? <Icon name="warn" size={13} /> : null}
          {locked ? <Icon name="lock" size={12} /> : null}
          <bdi>{title}</bdi>
        </span>
        <span className={classes.detail} aria-hidden="true">
          {clash ? <b className={classes.clashWord}>{t('timetable.clash.word')} </b> : null}
          <bdi>{where}</bdi>
        </span>
        <span className={classes.detail} aria-hidden="true">
          <bdi>{who}</bdi>
          {mark === '' ? null : <b> {mark}</b>}
        </span>
      </button>
      {movable ? (
        <span className={classes.end} data-drag={runId} data-end="" data-row={row} aria-hidden="true" />
      ) : null}
    </div>
  )
})
