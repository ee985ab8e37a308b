// The way on while rating. The last step («Indienen» in the work itself, the second seam) asks one question first: what it
// means for who sees what.
import { Button } from '@mantine/core'
import { t } from '../../../messages/index.ts'
import { ConfirmButton, KeyHint } from '../../../ui/index.ts'
import classes from './RateStep.module.css'

/** Where the Enter key leads when nothing is open any more. */
export const submitId = 'submit-work'

export interface RateFootProps {
  left: number
  levels: number
  reasonMissing: boolean
  first: boolean
  /** The last step in words; `waiting` while so many are open. */
  submit: { label: string; waiting: (count: number) => string; question: string }
  submitting: boolean
  onPrevious: () => void
  onNext: () => void
  onBack: () => void
  onSubmit: () => void
}

export function RateFoot(props: RateFootProps) {
  const { left, levels, reasonMissing, first, submit, submitting, onPrevious, onNext, onBack, onSubmit } = props
  return (
    <>
      <Button variant="default" className={classes.other} disabled={first} onClick={onPrevious}>
        {t('work.rate.previous')}
      </Button>
      <Button variant="subtle" className={`${classes.back} ${classes.other}`} onClick={onBack}>
        {t('work.rate.back')}
      </Button>
      <p className={`${classes.keys} hint`}>
        <span className="desk-only">
          <kbd>1</kbd>–<kbd>{levels}</kbd> {t('work.rate.keysLevel')} · <kbd>0</kbd> {t('work.rate.keysNone')} ·{' '}
          <kbd>↑</kbd> <kbd>↓</kbd> {t('work.rate.keysMove')}
        </span>
      </p>
      {left > 0 ? (
        <>
          <Button variant="default" disabled>
            {submit.waiting(left)}
          </Button>
          <Button disabled={reasonMissing} onClick={onNext} rightSection={<KeyHint>Enter</KeyHint>}>
            {t(reasonMissing ? 'work.rate.nextNeedsReason' : 'work.rate.next')}
          </Button>
        </>
      ) : (
        <div id={submitId} className={classes.submit}>
          <ConfirmButton
            variant="filled"
            label={submit.label}
            question={submit.question}
            loading={submitting}
            onConfirm={onSubmit}
          />
        </div>
      )}
    </>
  )
}
