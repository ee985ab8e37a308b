// Eight ways in which good assessors go wrong (domain.md, Rules), each with what helps. Once a day before rating; again
// when asked for, and in training, then with an example each: there is time to read. Said to the assessor alone, and
// nothing is kept but that they were seen today.
import { ratingErrors } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import classes from './RatingErrors.module.css'

export const RatingErrors = ({ withExamples = false }: { withExamples?: boolean }) => (
  <ol className={classes.errors}>
    {ratingErrors.map((error) => (
      <li key={error}>
        <h2>{t(`work.ratingErrors.${error}.name`)}</h2>
        <p>{t(`work.ratingErrors.${error}.looks`)}</p>
        {withExamples ? (
          <p className={classes.example}>
            {t('work.ratingErrors.example', { text: t(`work.ratingErrors.${error}.example`) })}
          </p>
        ) : null}
        <p className={classes.instead}>
          {withExamples
            ? t('work.ratingErrors.helps', { text: t(`work.ratingErrors.${error}.instead`) })
            : t(`work.ratingErrors.${error}.instead`)}
        </p>
      </li>
    ))}
  </ol>
)
