// What the candidate says of it, in their own words: large and plain, to be filled in together at the table.
import { Button, Checkbox, Textarea } from '@mantine/core'
import { useRef, useState } from 'react'
import type { Deliberation, StatementBody, StatementDraft } from '../../../../assessments/contract/index.ts'
import { api, useCommand } from '../../../api/index.ts'
import { t } from '../../../messages/index.ts'
import { Attention, FailureAlert } from '../../../ui/index.ts'
import classes from './Candidate.module.css'
import { Keep } from './Feedback.tsx'
import { StatementRead } from './StatementRead.tsx'
import { answers, isBefore, statementHindrance, storedStatement } from './statement.ts'
import { useChanging } from './useChanging.ts'
import { usePartDraft } from './usePartDraft.ts'

export function Statement({ deliberation }: { deliberation: Deliberation }) {
  const { candidate, sessionId, part, mayDecide, closing } = deliberation
  const { statement } = part
  const form = usePartDraft<StatementDraft>(deliberation, {
    part: 'statement',
    recorded: storedStatement(statement),
    onDisk: deliberation.partDrafts.statement,
    draftOf: (body) => ({ part: 'statement', body }),
  })
  const { heading, writing, change, leave } = useChanging(statement !== null, form.begun)
  const [asked, setAsked] = useState(false)
  const record = useCommand(api.deliberations.recordStatement.mutationOptions())
  const first = useRef<HTMLInputElement>(null)
  const words = useRef<HTMLTextAreaElement>(null)
  const { answer, text, readBack } = form.value
  const hindrance = asked ? statementHindrance(form.value) : null

  const save = async () => {
    setAsked(true)
    const missing = statementHindrance(form.value)
    if (missing === 'answer-needed') first.current?.focus()
    if (missing === 'text-needed') words.current?.focus()
    if (missing !== null || answer === null) return
    if (!(await form.flush())) return
    const body: StatementBody = { answer, text, readBack }
    if ((await record.run({ sessionId, candidateId: candidate.id, body })) === undefined) return
    form.done()
    setAsked(false)
    leave()
  }
  return (
    <section className="section">
      <h3 ref={heading} tabIndex={-1} className={classes.heading}>
        {t('deliberations.candidatePart.statement')}
      </h3>
      {!mayDecide || !writing ? (
        <StatementRead
          statement={statement}
          behind={isBefore(statement, closing)}
          onChange={mayDecide ? change : null}
        />
      ) : (
        <div className={classes.form}>
          <p className="sub">{t('deliberations.candidatePart.statementHint')}</p>
          <fieldset className={classes.answers}>
            <legend className="vh">{t('deliberations.candidatePart.statement')}</legend>
            {answers.map((one, index) => (
              <label key={one} className={classes.answer}>
                <input
                  ref={index === 0 ? first : undefined}
                  type="radio"
                  name={`statement-${candidate.id}`}
                  checked={answer === one}
                  onChange={() => form.put({ ...form.value, answer: one, readBack: false })}
                />
                {t(`deliberations.candidatePart.answers.${one}`)}
              </label>
            ))}
          </fieldset>
          {hindrance === 'answer-needed' ? (
            <p role="alert">
              <Attention>{t('deliberations.candidatePart.answerNeeded')}</Attention>
            </p>
          ) : null}
          <Textarea
            ref={words}
            size="lg"
            label={t('deliberations.candidatePart.text')}
            value={text}
            // Other words were not read aloud yet.
            onChange={(event) => form.put({ ...form.value, text: event.currentTarget.value, readBack: false })}
            error={hindrance === 'text-needed' ? t('deliberations.candidatePart.textNeeded') : undefined}
            maxLength={2_000}
            autosize
            minRows={3}
            maxRows={14}
            dir="auto"
          />
          <Checkbox
            size="lg"
            label={t('deliberations.candidatePart.readBack')}
            checked={readBack}
            onChange={(event) => form.put({ ...form.value, readBack: event.currentTarget.checked })}
          />
          <FailureAlert failure={record.failure ?? form.saveFailure} />
          <div className={classes.ways}>
            <Button size="lg" loading={record.pending} onClick={() => void save()}>
              {t('deliberations.candidatePart.saveStatement')}
            </Button>
            {statement === null ? null : (
              <Keep
                onKeep={() => {
                  void form.drop()
                  leave()
                }}
              />
            )}
          </div>
        </div>
      )}
    </section>
  )
}
