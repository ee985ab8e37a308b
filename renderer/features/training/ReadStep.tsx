// What was asked and what was done, minute by minute, before anything is classified: the one time it is read as a whole.
import { Button } from '@mantine/core'
import { useEffect, useRef } from 'react'
import type { TrainingCase } from '../../../assessments/contract/index.ts'
import { t } from '../../messages/index.ts'
import { FailureAlert, isBusyElsewhere, KeyHint, usePageKeys } from '../../ui/index.ts'
import { blocksOf, durationOf } from './practice.ts'
import classes from './Training.module.css'

export interface ReadStepProps {
  practised: TrainingCase
  failure: string | null
  onDone: () => void
}

export function ReadStep({ practised, failure, onDone }: ReadStepProps) {
  const { title, exercise, minutes, notes, situation, performance } = practised
  const page = useRef<HTMLElement>(null)
  // The keys that scroll work at once.
  useEffect(() => page.current?.focus(), [])
  usePageKeys((event) => {
    if (event.key !== 'Enter' || event.repeat || isBusyElsewhere(event.target, event)) return
    event.preventDefault()
    onDone()
  })
  return (
    <div className={classes.page}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard. */}
      <section ref={page} className={classes.scroll} tabIndex={0} aria-labelledby="case-title">
        <div className={classes.text}>
          <h1 id="case-title">{title}</h1>
          <p className="sub">{t('training.caseSize', { exercise, minutes, notes })}</p>
          <p className={classes.lead}>{t('training.readFirst')}</p>
          <h2>{t('training.situation')}</h2>
          {blocksOf(situation).map(({ points, lines }) =>
            points ? (
              <ul key={lines.join()} className={classes.points}>
                {lines.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            ) : (
              <p key={lines.join()}>{lines.join()}</p>
            ),
          )}
          <h2>{t('training.performance')}</h2>
          <ol className={classes.performance}>
            {performance.map(({ time, text }) => (
              <li key={time}>
                <time dateTime={durationOf(time)}>{time}</time>
                <p>{text}</p>
              </li>
            ))}
          </ol>
        </div>
      </section>
      <footer className={classes.foot}>
        <FailureAlert failure={failure} />
        <Button onClick={onDone} rightSection={<KeyHint>Enter</KeyHint>}>
          {t('training.toClassifying')}
        </Button>
      </footer>
    </div>
  )
}
