// One coefficient with its name and its interval; what researchers call it is named as what it is: a convention.
import { useId } from 'react'
import type { SessionFigures } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { IntervalTrack } from '../../../ui/index.ts'
import { decimal } from '../numbers.ts'
import classes from './Session.module.css'
import { coefficientWords, conventionWords } from './session-words.ts'

export function CoefficientPart({ figures: { coefficient, convention } }: { figures: SessionFigures }) {
  const heading = useId()
  const words = coefficientWords(coefficient)
  const conventional = conventionWords(convention, coefficient)
  const least = coefficient.known ? Math.min(coefficient.value, coefficient.low ?? coefficient.value) : 0
  const axis = { min: least < 0 ? -1 : 0, max: 1 }
  return (
    <section className={classes.part} aria-labelledby={heading}>
      <h2 id={heading}>{t('figures.session.coefficient.title')}</h2>
      {coefficient.known ? (
        <div className={classes.figure}>
          <div>
            <p className={classes.words}>{words}</p>
            <p className="sub">{t('figures.session.coefficient.scale')}</p>
          </div>
          <IntervalTrack
            axis={axis}
            value={coefficient.value}
            low={coefficient.low}
            high={coefficient.high}
            {...(axis.min < 0 ? { neutral: 0 } : {})}
            lines={axis.min < 0 ? [-0.5, 0.5] : [0.25, 0.5, 0.75]}
            ends={[
              `${decimal(axis.min)} ${t(`figures.session.coefficient.ends.${axis.min < 0 ? 'negative' : 'zero'}`)}`,
              `${decimal(1)} ${t('figures.session.coefficient.ends.one')}`,
            ]}
            label={words}
          />
        </div>
      ) : (
        <p className={classes.sentence}>{words}</p>
      )}
      {conventional === null ? null : <p className={classes.intro}>{conventional}</p>}
    </section>
  )
}
