// What one may ask oneself. The words carry everything; the track beside them shows how sure it is.
import { useId } from 'react'
import type { OwnQuestion } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { IntervalTrack } from '../../../ui/index.ts'
import classes from './Own.module.css'
import {
  asksWords,
  axisOf,
  hasInterval,
  inOrder,
  neutralOf,
  questionHelp,
  questionTitle,
  questionWords,
  sharedReason,
} from './own-words.ts'

/** `apart` tells them from those of another scale, for who hears the page. */
export function Questions({ questions, apart }: { questions: readonly OwnQuestion[]; apart: string }) {
  const heading = useId()
  const asks = asksWords(questions)
  const shared = sharedReason(questions)
  return (
    <section className={classes.part} aria-labelledby={heading}>
      <h2 id={heading}>
        {t('figures.own.questions')}
        {apart === '' ? null : <span className="vh">{apart}</span>}
      </h2>
      {asks === null ? null : <p className={classes.intro}>{asks}</p>}
      {shared === null ? null : <p className={classes.intro}>{shared}</p>}
      {hasInterval(questions) ? <p className={classes.intro}>{t('figures.own.margin')}</p> : null}
      <ul className={classes.questions}>
        {inOrder(questions).map((question) => (
          <Question key={question.kind} question={question} told={shared !== null} />
        ))}
      </ul>
    </section>
  )
}

/** `told`: why there is no figure stands above already, once for all. */
function Question({ question, told }: { question: OwnQuestion; told: boolean }) {
  const { kind, standing, estimate } = question
  const help = questionHelp(question)
  const words = questionWords(question)
  return (
    <li data-standing={standing}>
      <div>
        <h3>
          {questionTitle(question)}
          {standing === 'ask' ? null : (
            <span className={classes.standing}> · {t(`figures.own.standing.${standing}`)}</span>
          )}
        </h3>
        {told ? null : <p>{words}</p>}
        {help === null ? null : <p className={classes.help}>{help}</p>}
      </div>
      {estimate.known ? (
        <IntervalTrack
          axis={axisOf(kind, estimate)}
          value={estimate.value}
          low={estimate.low}
          high={estimate.high}
          neutral={neutralOf(kind)}
          ends={[t(`figures.own.question.${kind}.ends.low`), t(`figures.own.question.${kind}.ends.high`)]}
          label={words}
        />
      ) : null}
    </li>
  )
}
