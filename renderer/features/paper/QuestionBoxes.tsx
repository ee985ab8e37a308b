// A STARR interview: under each question its boxes. The hour of a question is that of the one before until it is typed.
import { useState } from 'react'
import { starrParts } from '../../../assessments/contract/index.ts'
import { t } from '../../messages/index.ts'
import { Box } from './Box.tsx'
import { sameFrame } from './line.ts'
import classes from './Paper.module.css'
import type { PartProps } from './part.ts'
import { TimeField } from './TimeField.tsx'

export function QuestionBoxes({ form, typed, day, aboutId }: PartProps) {
  const [times, setTimes] = useState<Readonly<Record<number, string>>>({})
  const inQuestion = (question: number) =>
    typed.rows.filter(
      (row) =>
        row.candidateIds.includes(aboutId) &&
        starrParts.some((part) => sameFrame(row.frame, { form: 'starr', question, part })),
    )
  const timeOf = (question: number): string | null => {
    if (question < 0) return form.start?.slice(11) ?? null
    return times[question] ?? inQuestion(question).find((row) => !row.wiped)?.at ?? timeOf(question - 1)
  }
  const setTime = (question: number, at: string) => {
    setTimes((now) => ({ ...now, [question]: at }))
    typed.put(inQuestion(question).map((row) => ({ ...row, at })))
  }
  return (
    <section className={classes.part} data-boxes="">
      <div className={classes.head}>
        <h2>{t('paper.questionsTitle')}</h2>
      </div>
      {form.questions.map(({ question, followUps }, number) => {
        const at = timeOf(number)
        return (
          // The place of a question is its number on the form.
          // biome-ignore lint/suspicious/noArrayIndexKey: questions have no other name, and do not move here.
          <fieldset key={number} className={classes.question}>
            <legend>
              {number + 1}. {question}
            </legend>
            {followUps.length > 0 ? (
              <p className="hint prose">{t('paper.followUps', { questions: followUps.join(' · ') })}</p>
            ) : null}
            <TimeField
              label={t('paper.timeOfQuestion', { number: number + 1 })}
              at={at}
              onTime={(time) => setTime(number, time)}
            />
            {at === null ? <p className="hint">{t('paper.timeFirst')}</p> : null}
            {starrParts.map((part) => (
              <Box
                key={part}
                label={t(`paper.part.${part}`)}
                fullLabel={t('paper.partOf', { part: t(`paper.part.${part}`), number: number + 1 })}
                typed={typed}
                frame={{ form: 'starr', question: number, part }}
                candidateId={aboutId}
                day={day}
                at={at}
                rows={part === 'activities' ? 2 : 1}
              />
            ))}
          </fieldset>
        )
      })}
    </section>
  )
}
