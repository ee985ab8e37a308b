// The scale as cells, and on it the lowest to the highest level that was given; a peg where everyone gave the same.
import classes from './Chart.module.css'
import { levelPlace } from './places.ts'

export interface LevelsTrackProps {
  levels: number
  lowest: number
  highest: number
  /** One assessor is not agreement: their peg is open. */
  alone?: boolean
  label: string
}

export function LevelsTrack({ levels, lowest, highest, alone = false, label }: LevelsTrackProps) {
  const [from, to] = [levelPlace(lowest, levels), levelPlace(highest, levels)]
  return (
    <div
      className={classes.levels}
      style={{ gridTemplateColumns: `repeat(${levels}, minmax(0, 1fr))` }}
      role="img"
      aria-label={label}
    >
      {Array.from({ length: levels }, (_, cell) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the cells of a scale are their places.
        <u key={cell} />
      ))}
      {lowest === highest ? (
        <i className={classes.peg} data-look={alone ? 'open' : undefined} style={{ left: `${from}%` }} />
      ) : (
        <i className={classes.band} style={{ left: `${from}%`, right: `${100 - to}%` }} />
      )}
    </div>
  )
}

/** The names of the levels above a column of such tracks. */
export const LevelNames = ({ names }: { names: readonly string[] }) => (
  <div
    className={classes.names}
    style={{ gridTemplateColumns: `repeat(${names.length}, minmax(0, 1fr))` }}
    aria-hidden="true"
  >
    {names.map((name, level) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: two levels may have the same word.
      <span key={level}>{name}</span>
    ))}
  </div>
)
