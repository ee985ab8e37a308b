// Shares over time, moment after moment: two lines at most, one drawn through with filled pegs, one dashed with open ones.
import classes from './TimeChart.module.css'

export interface TimePoint {
  id: string
  /** Under its column; `title` says more. */
  name: string
  title: string
  note: string
  /** 0 to 1; null where there is nothing to share. */
  shares: readonly (number | null)[]
}
export interface TimeChartProps {
  points: readonly TimePoint[]
  label: string
  /** The words at 0, a half and 1. */
  marks: readonly [string, string, string]
}

export function TimeChart({ points, label, marks }: TimeChartProps) {
  const lines = points[0]?.shares.map((_, line) => line) ?? []
  const columns = { gridTemplateColumns: `repeat(${points.length}, minmax(84px, 1fr))` }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls sideways must be reachable by key.
    <div className={classes.sideways} role="img" aria-label={label} tabIndex={0}>
      <div className={classes.marks}>
        {marks.toReversed().map((mark) => (
          <span key={mark}>{mark}</span>
        ))}
      </div>
      <div className={classes.chart}>
        <div className={classes.plot} style={columns}>
          <svg className={classes.lines} viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
            {lines.map((line) => (
              <path key={line} d={pathOf(points, line)} data-line={line} vectorEffect="non-scaling-stroke" />
            ))}
          </svg>
          {points.map(({ id, shares }) => (
            <div key={id} className={classes.column}>
              {lines.map((line) => {
                const share = shares[line] ?? null
                return share === null ? null : (
                  <i key={line} className={classes.peg} data-line={line} style={{ bottom: `${share * 100}%` }} />
                )
              })}
            </div>
          ))}
        </div>
        <div className={classes.names} style={columns}>
          {points.map(({ id, name, title, note }) => (
            <p key={id} title={title}>
              <b>{name}</b>
              <span>{note}</span>
            </p>
          ))}
        </div>
      </div>
    </div>
  )
}

/** Where a moment has no share the line stops and begins again after it. */
function pathOf(points: readonly TimePoint[], line: number): string {
  let pen = 'M'
  const steps = points.map(({ shares }, index) => {
    const share = shares[line] ?? null
    if (share === null) {
      pen = 'M'
      return ''
    }
    const step = `${pen}${((index + 0.5) / points.length) * 100} ${(1 - share) * 100}`
    pen = 'L'
    return step
  })
  return steps.join('')
}
