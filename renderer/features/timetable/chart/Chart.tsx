// The day as a chart: time across, people or rooms down, as on the lead's board. Breaks and what lies outside the hours
// are shaded, every half hour has a line.
import { type CSSProperties, useId } from 'react'
import type { Run, SessionBody } from '../../../../assessments/contract/index.ts'
import { minuteOfDay, timeOfMinute } from '../../../../assessments/contract/local-time.ts'
import { t } from '../../../messages/index.ts'
import { shortTime } from '../../../ui/times/times.ts'
import type { RowKind } from '../edits.ts'
import { dayIn, type Facts, lastsMinutes, timeIn } from '../facts.ts'
import { shortDay, spanWords } from '../words.ts'
import classes from './Chart.module.css'
import { ChartRow, type Landing } from './ChartRow.tsx'
import { type DayRange, type Row, rowKeysOf, shadesOf } from './rows.ts'

export interface ChartProps {
  body: SessionBody
  facts: Facts
  day: string
  kind: RowKind
  rows: readonly Row[]
  range: DayRange
  editable: boolean
  selected: { runId: string; row: string | null } | null
  /** The run on its way, as it would be when let go now. */
  landing: Run | null
  away: string | null
  /** Of which something clashes, as it would be now. */
  clashes: ReadonlyMap<string, string[]>
  /** Each run in one sentence. */
  words: ReadonlyMap<string, string>
  marks: ReadonlyMap<string, string>
}

export function Chart(props: ChartProps) {
  const { body, facts, day, kind, rows, range, editable, selected, landing, away, clashes, words, marks } = props
  const hint = useId()
  const length = range.to - range.from
  const part = (minute: number) => `${((minute - range.from) / length) * 100}%`
  const half = Array.from({ length: Math.floor(length / 30) + 1 }, (_, i) => range.from + i * 30)
  const stop = stopOf(rows, selected)
  const whole = { '--minutes': length, '--half': `${(30 / length) * 100}%` } as CSSProperties
  const pauses = shadesOf(body, day, range)
  const landingIn = landing === null ? [] : rowKeysOf(landing, kind)
  return (
    <div className={classes.scroll}>
      <div
        className={classes.chart}
        role="application"
        aria-label={t('timetable.chart', { day: shortDay(day) })}
        aria-describedby={hint}
        style={whole}
      >
        <p id={hint} className="vh">
          {t('timetable.hint')}
        </p>
        <div className={classes.hours} aria-hidden="true">
          <div className={classes.rowHead} />
          <div className={classes.track}>
            {half.map((minute) =>
              minute % 60 === 0 || length <= 240 ? (
                <span
                  key={minute}
                  className={classes.hour}
                  data-last={minute === range.to || undefined}
                  style={{ left: part(minute) }}
                >
                  {shortTime(timeOfMinute(minute))}
                </span>
              ) : null,
            )}
          </div>
        </div>
        <div className={classes.rows} data-rows="">
          <div className={classes.shades} aria-hidden="true">
            {pauses.map((shade) => (
              <div
                key={`${shade.from} ${shade.to}`}
                className={classes.shade}
                style={{ left: part(shade.from), width: `${((shade.to - shade.from) / length) * 100}%` }}
              >
                <span>{t(shade.pause ? 'timetable.pause' : 'timetable.outside')}</span>
              </div>
            ))}
          </div>
          {rows.map((row) => (
            <ChartRow
              key={row.key}
              row={row}
              kind={kind}
              range={range}
              facts={facts}
              editable={editable}
              selected={selected !== null && inRow(row, selected.runId) ? selected.runId : null}
              stop={stop?.row === row.key ? stop.runId : null}
              away={away !== null && inRow(row, away) ? away : null}
              landing={landing !== null && landingIn.includes(row.key) ? landingOf(landing, facts, day, clashes) : null}
              clashing={clashingIn(row, clashes)}
              words={words}
              marks={marks}
            />
          ))}
        </div>
      </div>
    </div>
  )
}

/** As text: a row that has the same ones clashing as before need not be drawn again. */
const clashingIn = ({ pieces }: Row, clashes: ReadonlyMap<string, string[]>): string =>
  pieces.flatMap(({ run }) => (clashes.has(run.id) ? [run.id] : [])).join(' ')

const inRow = (row: Row, runId: string): boolean => row.pieces.some(({ run }) => run.id === runId)

/** One block is a stop for Tab: the chosen one where it is in sight, else the first. */
function stopOf(rows: readonly Row[], selected: ChartProps['selected']): { runId: string; row: string } | null {
  const rowsOfSelected = selected === null ? [] : rows.filter((row) => inRow(row, selected.runId))
  const row = rowsOfSelected.find(({ key }) => key === selected?.row) ?? rowsOfSelected[0]
  if (selected !== null && row !== undefined) return { runId: selected.runId, row: row.key }
  const first = rows.find(({ pieces }) => pieces.length > 0)
  const run = first?.pieces[0]?.run
  return first === undefined || run === undefined ? null : { runId: run.id, row: first.key }
}

function landingOf(run: Run, facts: Facts, day: string, clashes: ReadonlyMap<string, string[]>): Landing | null {
  if (run.start === null || dayIn(run.start) !== day) return null
  const from = minuteOfDay(timeIn(run.start))
  const minutes = lastsMinutes(run, facts)
  return { from, to: from + minutes, words: spanWords(run.start, minutes), clash: clashes.has(run.id) }
}
