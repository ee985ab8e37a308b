// One question of a test: what was answered, and the points. Both are kept at every pause in typing.
import { Button, Textarea, TextInput } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import type { TestAnswer, TestQuestion } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { Choice, digitOf } from '../../../ui/index.ts'
import classes from './Forms.module.css'
import { pointsAfter, pointsByKey, readPoints } from './marking.ts'

export interface TestRowProps {
  question: TestQuestion
  place: number
  candidateId: string
  answer: TestAnswer | undefined
  onAnswer: (answer: TestAnswer) => void
  /** The field was left: what stands in it goes to disk without waiting. */
  onLeave: () => void
}

export function TestRow({ question, place, candidateId, answer, onAnswer, onLeave }: TestRowProps) {
  const number = place + 1
  const given = answer?.given ?? ''
  const points = answer?.points ?? null
  const put = (change: Partial<Pick<TestAnswer, 'given' | 'points'>>) =>
    onAnswer({ candidateId, question: place, given, points, paper: answer?.paper ?? null, ...change })
  return (
    <tr data-open={points === null || undefined}>
      <th scope="row" className="prose">
        <span className={classes.number}>{number}</span> {question.question}
        {question.picture === '' ? null : (
          <span className={classes.aside}>{t('forms.test.picture', { picture: question.picture })}</span>
        )}
        <span className={classes.aside}>{t('forms.test.key', { key: question.key })}</span>
      </th>
      <td>
        {question.options.length > 0 ? (
          <Options question={question} place={place} given={given} points={points} onChoose={put} />
        ) : (
          <Textarea
            aria-label={t('forms.test.answerOf', { place: number })}
            autosize
            minRows={1}
            maxRows={4}
            maxLength={2_000}
            dir="auto"
            value={given}
            onChange={(event) => {
              const text = event.currentTarget.value
              put({ given: text, points: pointsAfter(question, { given, points }, text) })
            }}
            onBlur={onLeave}
          />
        )}
      </td>
      <td>
        <span className={classes.points}>
          <Points
            candidateId={candidateId}
            label={t('forms.test.pointsOf', { place: number, most: question.points })}
            most={question.points}
            points={points}
            onPoints={(read) => put({ points: read })}
            onLeave={onLeave}
          />
          <span className="hint">{t('forms.test.of', { most: question.points })}</span>
          {question.options.length > 0 ? null : (
            <Button
              variant="subtle"
              px="xs"
              aria-label={t('forms.test.allOf', { place: number, most: question.points })}
              onClick={() => put({ points: question.points })}
            >
              {t('forms.test.all')}
            </Button>
          )}
        </span>
      </td>
    </tr>
  )
}

interface OptionsProps {
  question: TestQuestion
  place: number
  given: string
  points: number | null
  onChoose: (change: { given: string; points: number | null }) => void
}
/** No answer to a question with options is no points; a slip is put right by choosing another. */
function Options({ question, place, given, points, onChoose }: OptionsProps) {
  // What stands there may be from paper, in other words than the options have.
  const shown = [...new Set([...question.options, ...(given === '' ? [] : [given])])]
  const choose = (value: string) => onChoose({ given: value, points: value === '' ? 0 : pointsByKey(question, value) })
  return (
    <Choice
      legend={t('forms.test.answerOf', { place: place + 1 })}
      quietLegend
      options={[
        ...shown.map((option, index) => ({ value: option, label: option, hotkey: `${index + 1}` })),
        { value: '', label: t('forms.test.noChoice'), hotkey: '0' },
      ]}
      value={given === '' && points !== 0 ? null : given}
      onChange={choose}
      onKeyDown={(event) => {
        const digit = digitOf(event)
        if (digit === undefined || event.ctrlKey || event.altKey || event.metaKey) return
        const value = digit === 0 ? '' : shown[digit - 1]
        if (value === undefined) return
        event.preventDefault()
        choose(value)
        const inputs = event.currentTarget.querySelectorAll('input')
        inputs[digit === 0 ? shown.length : digit - 1]?.focus()
      }}
    />
  )
}

interface PointsProps {
  candidateId: string
  label: string
  most: number
  points: number | null
  onPoints: (points: number | null) => void
  onLeave: () => void
}
function Points({ candidateId, label, most, points, onPoints, onLeave }: PointsProps) {
  /** What was typed that is no number of points; null: what is kept stands there. */
  const [unread, setUnread] = useState<{ candidateId: string; text: string } | null>(null)
  const wrong = unread?.candidateId === candidateId ? unread.text : null
  const field = useRef<HTMLInputElement>(null)
  // What is wrong is said below the field, which may be below the edge.
  useEffect(() => {
    if (wrong !== null) field.current?.closest('tr')?.scrollIntoView({ block: 'nearest' })
  }, [wrong])
  return (
    <TextInput
      ref={field}
      aria-label={label}
      className={classes.pointsField}
      inputMode="numeric"
      autoComplete="off"
      value={wrong ?? (points === null ? '' : String(points))}
      error={wrong === null ? undefined : t('forms.test.pointsFault', { most })}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => {
        const typed = event.currentTarget.value
        const read = readPoints(typed, most)
        setUnread(read.ok ? null : { candidateId, text: typed })
        if (read.ok) onPoints(read.points)
      }}
      onBlur={onLeave}
    />
  )
}
