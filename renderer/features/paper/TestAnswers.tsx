// A test: per question what was answered and how many points. Enter goes on, from answer to points to the next answer.
import { TextInput } from '@mantine/core'
import { type KeyboardEvent, useState } from 'react'
import type { TestAnswer, TestQuestion } from '../../../assessments/contract/index.ts'
import { t } from '../../messages/index.ts'
import classes from './Paper.module.css'
import type { PartProps } from './part.ts'

export function TestAnswers({ form, typed, aboutId }: PartProps) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Enter in any of its fields goes to the next.
    <section className={classes.part} onKeyDown={goOn}>
      <div className={classes.head}>
        <h2>{t('paper.test')}</h2>
      </div>
      <ol className={classes.test}>
        {form.test.map((question, number) => (
          <Answer
            // biome-ignore lint/suspicious/noArrayIndexKey: questions have no other name, and do not move here.
            key={number}
            question={question}
            number={number}
            answer={
              typed.answers.find((each) => each.candidateId === aboutId && each.question === number) ?? {
                candidateId: aboutId,
                question: number,
                given: '',
                points: null,
                paper: null,
              }
            }
            onAnswer={typed.answer}
          />
        ))}
      </ol>
    </section>
  )
}

interface AnswerProps {
  question: TestQuestion
  number: number
  answer: TestAnswer
  onAnswer: (answer: TestAnswer) => void
}

function Answer({ question, number, answer, onAnswer }: AnswerProps) {
  const [wrong, setWrong] = useState<string | null>(null)
  const setPoints = (text: string) => {
    const points = text.trim() === '' ? null : Number(text)
    const fits = points === null || (/^\d+$/.test(text.trim()) && points <= question.points)
    setWrong(fits ? null : text)
    if (fits) onAnswer({ ...answer, points })
  }
  return (
    <li className={classes.answer}>
      <span className="prose">
        {number + 1}. {question.question}
      </span>
      <TextInput
        aria-label={t('paper.answer', { number: number + 1 })}
        maxLength={2_000}
        autoComplete="off"
        dir="auto"
        data-enter
        value={answer.given}
        onChange={(event) => onAnswer({ ...answer, given: event.currentTarget.value })}
      />
      <TextInput
        aria-label={t('paper.points', { number: number + 1, of: question.points })}
        className={classes.points}
        inputMode="numeric"
        autoComplete="off"
        data-enter
        value={wrong ?? answer.points?.toString() ?? ''}
        error={wrong === null ? undefined : t('paper.pointsWrong', { of: question.points })}
        rightSection={<span className="hint">{t('paper.pointsOf', { of: question.points })}</span>}
        rightSectionWidth={64}
        onChange={(event) => setPoints(event.currentTarget.value)}
      />
    </li>
  )
}

function goOn(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
  const fields = [...event.currentTarget.querySelectorAll<HTMLInputElement>('input[data-enter]')]
  const at = event.target instanceof HTMLInputElement ? fields.indexOf(event.target) : -1
  const next = fields[at + (event.shiftKey ? -1 : 1)]
  if (at === -1 || next === undefined) return
  event.preventDefault()
  next.focus()
  next.select()
}
