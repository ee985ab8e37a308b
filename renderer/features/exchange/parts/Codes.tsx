// The codes of candidates in a row; a line never breaks inside one.
import classes from './Codes.module.css'

export const Codes = ({ codes }: { codes: readonly string[] }) => (
  <span className={classes.codes}>
    {codes.map((code, place) => (
      <span key={code}>
        <bdi>{code}</bdi>
        {place < codes.length - 1 ? ', ' : null}
      </span>
    ))}
  </span>
)
