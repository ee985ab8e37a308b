// What the fillings and marks of a chart mean.
import classes from './Chart.module.css'
import type { Look } from './PartsBar.tsx'

export type LegendMark = Look | 'peg' | 'open-peg' | 'range' | 'line' | 'dashed'

export const ChartLegend = ({ marks }: { marks: readonly (readonly [LegendMark, string])[] }) => (
  <ul className={classes.legend}>
    {marks.map(([mark, words]) => (
      <li key={mark}>
        <i data-look={mark} aria-hidden="true" />
        {words}
      </li>
    ))}
  </ul>
)
