// A test: per question what was answered and how many points the key gives. Points are facts; a level comes afterwards.
import { type KeyboardEvent, memo, useEffect, useRef } from 'react'
import type { Candidate, TestQuestion } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { FailureAlert } from '../../../ui/index.ts'
import { fullName } from '../parts/PersonName.tsx'
import classes from './Forms.module.css'
import { totalOf } from './marking.ts'
import { TestRow } from './TestRow.tsx'
import type { AnswerSheet } from './useAnswers.ts'

export interface TestFormProps {
  questions: readonly TestQuestion[]
  sheet: AnswerSheet
  current: Candidate
}

/** Drawn apart from the sentence. */
export const TestForm = memo(function TestForm({ questions, sheet, current }: TestFormProps) {
  const own = sheet.answers.filter(({ candidateId }) => candidateId === current.id)
  const { points, of, left } = totalOf(questions, own)
  const whole = useRef<HTMLElement>(null)
  // Here the sheet is the work, and the sentence what comes besides: it begins at the first question without points.
  useEffect(() => {
    const open = whole.current?.querySelector('tr[data-open]') ?? whole.current?.querySelector('tbody tr')
    const field = open?.querySelector('td :is(input:checked, input, textarea)')
    if (field instanceof HTMLElement) field.focus()
  }, [])
  return (
    <section
      ref={whole}
      className={classes.test}
      aria-label={t('forms.test.title', { name: fullName(current) })}
      data-sheet
    >
      <p className={classes.total} role="status">
        <b>{t('forms.test.total', { points, of })}</b>
        <span className="sub">
          {' · '}
          {left > 0 ? t('forms.test.left', { count: left }) : t('forms.test.allMarked')}
        </span>
        <span className={`hint desk-only ${classes.totalHint}`}>{t('forms.test.hint')}</span>
      </p>
      <FailureAlert failure={sheet.failure} onRetry={() => void sheet.flush()} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard. */}
      <section className={classes.sheet} tabIndex={0} aria-label={t('forms.test.questions')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('forms.test.question')}</th>
              <th scope="col">{t('forms.test.answer')}</th>
              <th scope="col">{t('forms.test.points')}</th>
            </tr>
          </thead>
          <tbody onKeyDown={enterGoesDown}>
            {questions.map((question, place) => (
              <TestRow
                // biome-ignore lint/suspicious/noArrayIndexKey: a question is known by its place, in the record too.
                key={place}
                question={question}
                place={place}
                candidateId={current.id}
                answer={own.find((answer) => answer.question === place)}
                onAnswer={sheet.put}
                onLeave={() => void sheet.flush()}
              />
            ))}
          </tbody>
        </table>
      </section>
    </section>
  )
})

/** As on paper: Enter goes to the same field of the next question. */
function enterGoesDown(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
  if (!(event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement)) return
  event.preventDefault()
  const cell = event.target.closest('td')
  const below = cell?.closest('tr')?.nextElementSibling?.children[cell.cellIndex]
  const field = below?.querySelector('input:checked') ?? below?.querySelector('input, textarea')
  if (field instanceof HTMLElement) field.focus()
}
