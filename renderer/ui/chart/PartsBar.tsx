// A whole in parts, told apart by their filling, so that a grey print shows them too; the number stands where it fits.
import classes from './Chart.module.css'

/** Filled, grey with edges, hatched, open. */
export type Look = 'solid' | 'band' | 'hatch' | 'open'
export interface Part {
  look: Look
  count: number
}
/** Narrower than this share a part does not hold its number. */
const leastShare = 0.07

export function PartsBar({ parts, label }: { parts: readonly Part[]; label: string }) {
  const whole = parts.reduce((sum, { count }) => sum + count, 0)
  return (
    <div className={classes.parts} role="img" aria-label={label}>
      {parts.map(({ look, count }) =>
        count === 0 ? null : (
          <i key={look} data-look={look} style={{ flexGrow: count }}>
            {count / whole < leastShare ? null : <b>{count}</b>}
          </i>
        ),
      )}
    </div>
  )
}

export interface BarProps {
  look: Look
  /** 0 to 1 of the room there is. */
  share: number
  /** Grows from the right to the left. */
  backwards?: boolean
}
/** One bar of a pair; what stands beside it says it in words. */
export const Bar = ({ look, share, backwards = false }: BarProps) => (
  <div className={classes.bar} data-backwards={backwards || undefined} aria-hidden="true">
    {share > 0 ? <i data-look={look} style={{ width: `${Math.min(1, share) * 100}%` }} /> : null}
  </div>
)
