// Eight ways in which good assessors go wrong (domain.md, Rules), each with what helps. Once a day before rating; again
// when asked for. Said to the assessor alone, and nothing is kept but that they were seen today.
import { t } from '../../../messages/index.ts'
import classes from './RatingErrors.module.css'

const errors = [
  'tooFast',
  'tooLittle',
  'overvaluing',
  'undervaluing',
  'leniency',
  'middle',
  'balancing',
  'stereotypes',
] as const

export const RatingErrors = () => (
  <ol className={classes.errors}>
    {errors.map((error) => (
      <li key={error}>
        <h2>{t(`work.ratingErrors.${error}.name`)}</h2>
        <p>{t(`work.ratingErrors.${error}.looks`)}</p>
        <p className={classes.instead}>{t(`work.ratingErrors.${error}.instead`)}</p>
      </li>
    ))}
  </ol>
)
