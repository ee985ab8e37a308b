// The lead opens the gate before everyone has submitted: with a reason, and one question that says what it costs.
import { Textarea } from '@mantine/core'
import { useId, useRef, useState } from 'react'
import { api, useCommand } from '../../api/index.ts'
import { t } from '../../messages/index.ts'
import { ConfirmButton, FailureAlert } from '../../ui/index.ts'
import classes from './BeforeGate.module.css'

export interface OpenEarlyProps {
  about: { sessionId: string; candidateId: string }
  missing: number
  /** The lead has work on this candidate too, and gives it up by opening. */
  hasOwn: boolean
}

export function OpenEarly({ about, missing, hasOwn }: OpenEarlyProps) {
  const [reason, setReason] = useState('')
  const [asked, setAsked] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  const heading = useId()
  const open = useCommand(api.deliberations.open.mutationOptions())
  const question = t('deliberations.gate.earlyQuestion', { count: missing })
  const noReason = reason.trim() === ''
  /** Before the question, so that nobody answers it and is then sent back for a reason. */
  const hasReason = () => {
    setAsked(true)
    if (noReason) field.current?.focus()
    return !noReason
  }
  return (
    <section className={`section ${classes.early}`} aria-labelledby={heading}>
      <h2 id={heading}>{t('deliberations.gate.early')}</h2>
      <p className={classes.text}>{t('deliberations.gate.earlyText')}</p>
      <Textarea
        ref={field}
        label={t('deliberations.gate.earlyReason')}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        error={open.fields.reason ?? (asked && noReason ? t('deliberations.gate.earlyReasonNeeded') : undefined)}
        autosize
        minRows={2}
        maxRows={6}
        dir="auto"
      />
      {Object.keys(open.fields).length > 0 ? null : <FailureAlert failure={open.failure} />}
      <ConfirmButton
        label={t('deliberations.gate.earlyOpen')}
        question={hasOwn ? `${question} ${t('deliberations.gate.earlyOwn')}` : question}
        loading={open.pending}
        mayAsk={hasReason}
        // What was written may be gone by the time of the answer.
        onConfirm={() => (hasReason() ? void open.run({ ...about, reason }) : undefined)}
      />
    </section>
  )
}
