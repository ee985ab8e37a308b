// A few numbers side by side, large enough to be told over somebody's shoulder.
import classes from './Sums.module.css'

export interface Sum {
  term: string
  value: number
  unit?: string
}

export const Sums = ({ sums }: { sums: readonly Sum[] }) => (
  <dl className={classes.sums}>
    {sums.map(({ term, value, unit }) => (
      <div key={term}>
        <dt>{term}</dt>
        <dd>
          {value}
          {unit ? <span> {unit}</span> : null}
        </dd>
      </div>
    ))}
  </dl>
)
