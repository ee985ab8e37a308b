// One sentence and how often it is so: four large answers with a drawing, and «Dat weet ik niet». The keys 1 to 5 choose,
// the arrows walk over the answers, Enter goes on. Choosing does not go on by itself: nobody is hurried.
import { Button, Progress } from '@mantine/core'
import { useEffect, useId, useRef } from 'react'
import type { Frequency, SelfItem } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { digitOf, usePageKeys } from '../../../ui/index.ts'
import { WeekDrawing } from '../WeekDrawing.tsx'
import classes from './SelfKiosk.module.css'
import { useReadAloud } from './useReadAloud.ts'

const answers = ['never', 'rarely', 'often', 'always', 'not-seen'] as const satisfies readonly Frequency[]
/** Where the framework's own words are asked a sentence can be long. */
const longFrom = 80

export interface OneItemProps {
  item: SelfItem
  often: Frequency | null
  place: { at: number; of: number; answered: number }
  onChoose: (often: Frequency) => void
  onBack: () => void
  onNext: () => void
  onStop: () => void
}

export function OneItem({ item, often, place, onChoose, onBack, onNext, onStop }: OneItemProps) {
  const id = useId()
  const title = useRef<HTMLHeadingElement>(null)
  const group = useRef<HTMLFieldSetElement>(null)
  const readOut = useReadAloud()
  useEffect(() => title.current?.focus(), [])

  usePageKeys((event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    const from = event.target instanceof HTMLElement ? event.target : null
    const digit = digitOf(event)
    const chosen = digit === undefined ? undefined : answers[digit - 1]
    if (chosen !== undefined) {
      event.preventDefault()
      onChoose(chosen)
      group.current?.querySelector<HTMLElement>(`input[value="${chosen}"]`)?.focus()
    } else if (event.key === 'Enter' && from?.closest('button, a') === null && !event.repeat) {
      event.preventDefault()
      onNext()
    } else if (event.key.startsWith('Arrow') && from?.closest('input') === null) {
      event.preventDefault()
      group.current?.querySelector<HTMLElement>('input:checked, input')?.focus()
    }
  })

  const progress = t('selfAssessment.kiosk.progress', { number: place.at + 1, of: place.of })
  return (
    <>
      <div className={classes.top}>
        <div className={classes.progress}>
          <p id={`${id}-progress`}>{progress}</p>
          <Progress value={((place.at + 1) / place.of) * 100} size={10} aria-hidden="true" />
        </div>
        <Button variant="default" size="lg" className={classes.stop} onClick={onStop}>
          {t('selfAssessment.kiosk.stop')}
        </Button>
      </div>
      <div className={classes.middle}>
        <h1
          ref={title}
          tabIndex={-1}
          id={`${id}-sentence`}
          dir="auto"
          className={classes.sentence}
          data-long={item.text.length > longFrom || undefined}
          aria-describedby={`${id}-progress ${id}-how`}
        >
          {item.text}
        </h1>
        <div className={classes.how}>
          <p id={`${id}-how`}>{t('selfAssessment.kiosk.how')}</p>
          {readOut === null ? null : (
            <Button variant="default" size="lg" onClick={() => readOut(spoken(item.text))}>
              {t('selfAssessment.kiosk.readOut')}
            </Button>
          )}
        </div>
        <fieldset ref={group} className={classes.answers} aria-labelledby={`${id}-sentence ${id}-how`}>
          {answers.map((value, index) => (
            <label key={value} className={classes.answer} data-unknown={value === 'not-seen' || undefined}>
              <input
                type="radio"
                name={`${id}-often`}
                value={value}
                checked={value === often}
                onChange={() => onChoose(value)}
              />
              <WeekDrawing often={value} big />
              <span className={classes.word}>
                {t(`selfAssessment.often.${value}`)}
                {value === 'not-seen' ? null : <span className="vh">, {t(`selfAssessment.week.${value}`)}</span>}
              </span>
              <span className={classes.key} aria-hidden="true">
                {index + 1}
              </span>
            </label>
          ))}
        </fieldset>
      </div>
      <div className={classes.bottom}>
        <Button size="xl" variant="default" className={classes.large} onClick={onBack}>
          {t('selfAssessment.kiosk.back')}
        </Button>
        <Button size="xl" className={classes.large} onClick={onNext}>
          {t('selfAssessment.kiosk.next')}
        </Button>
      </div>
    </>
  )
}

/** The sentence, the question and what can be answered, with a breath between them. */
const spoken = (sentence: string) =>
  [
    sentence.replace(/[.\s]+$/, ''),
    t('selfAssessment.kiosk.how'),
    answers.map((value) => t(`selfAssessment.often.${value}`)).join(', '),
  ].join('. ')
