// Asks one question in place before something is destroyed, so that a slip of the hand costs nothing.
import { Button, type ButtonProps } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { t } from '../../messages/index.ts'
import classes from './ConfirmButton.module.css'

export interface ConfirmButtonProps extends ButtonProps {
  /** What the button does, as a verb; repeated as the answer to the question. */
  label: string
  /** For a list where several buttons say the same: the label with the name of its row. */
  fullLabel?: string
  question: string
  /** Asked first: false when something is still missing, which the caller then shows. */
  mayAsk?: () => boolean
  onConfirm: () => unknown
}

export function ConfirmButton({ label, fullLabel, question, mayAsk, onConfirm, ...button }: ConfirmButtonProps) {
  const [asking, setAsking] = useState(false)
  const keep = useRef<HTMLButtonElement>(null)
  const ask = useRef<HTMLButtonElement>(null)
  const wasAsking = useRef(false)

  useEffect(() => {
    // The safe answer has the focus; afterwards it goes back to where the question came from.
    if (asking) keep.current?.focus()
    else if (wasAsking.current) ask.current?.focus()
    wasAsking.current = asking
  }, [asking])

  if (!asking)
    return (
      <Button
        variant="default"
        {...button}
        ref={ask}
        aria-label={fullLabel}
        onClick={() => setAsking(mayAsk === undefined || mayAsk())}
      >
        {label}
      </Button>
    )
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be a form control; this is one question.
    <div
      className={classes.question}
      role="group"
      aria-label={question}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setAsking(false)
      }}
    >
      <p>{question}</p>
      <Button
        {...button}
        variant="filled"
        onClick={() => {
          setAsking(false)
          onConfirm()
        }}
      >
        {label}
      </Button>
      <Button size={button.size} variant="default" ref={keep} onClick={() => setAsking(false)}>
        {t('common.cancel')}
      </Button>
    </div>
  )
}
