// One figure on its axis: a peg where it stands, a band for how sure it is, a line where nothing would be the matter.
import classes from './Chart.module.css'
import { type Axis, place } from './places.ts'

export interface IntervalTrackProps {
  axis: Axis
  value: number
  low: number | null
  high: number | null
  /** Where there would be no difference; a thicker line. */
  neutral?: number
  /** Thin lines to read by. */
  lines?: readonly number[]
  /** The words at the two ends of the axis. */
  ends: readonly [string, string]
  /** The whole chart in a sentence. */
  label: string
}

export function IntervalTrack({ axis, value, low, high, neutral, lines = [], ends, label }: IntervalTrackProps) {
  const at = (number: number) => `${place(number, axis)}%`
  return (
    <div className={classes.interval} role="img" aria-label={label}>
      <div className={classes.axis}>
        {lines.map((line) => (
          <i key={line} className={classes.line} style={{ left: at(line) }} />
        ))}
        {neutral === undefined ? null : <i className={classes.neutral} style={{ left: at(neutral) }} />}
        {low === null || high === null ? null : (
          <i className={classes.band} style={{ left: at(low), right: `${100 - place(high, axis)}%` }} />
        )}
        <i className={classes.peg} style={{ left: at(value) }} />
      </div>
      <div className={classes.ends}>
        <span>{ends[0]}</span>
        <span>{ends[1]}</span>
      </div>
    </div>
  )
}
