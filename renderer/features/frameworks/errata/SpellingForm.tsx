// One text of a published version, to correct its spelling. The rule stands with it: the same words, other letters.
import { Button, Textarea } from '@mantine/core'
import { type SubmitEvent, useEffect, useRef, useState } from 'react'
import { Sentence, type TextPlace } from '../../../../assessments/contract/index.ts'
import { api, useCommand } from '../../../api/index.ts'
import { fieldSentence } from '../../../messages/failure-sentences.ts'
import { t } from '../../../messages/index.ts'
import { FailureAlert } from '../../../ui/index.ts'
import { readAs } from '../../preparation/field-values.ts'
import classes from './Errata.module.css'

export interface SpellingFormProps {
  id: string
  place: TextPlace
  text: string
  onClose: () => void
}

export function SpellingForm({ id, place, text, onClose }: SpellingFormProps) {
  const [after, setAfter] = useState(text)
  const correct = useCommand(api.frameworks.correctSpelling.mutationOptions())
  const read = readAs(Sentence, after)
  const form = useRef<HTMLFormElement>(null)
  // Both the form and what went wrong in it may come below the edge of the page.
  useEffect(() => {
    if (correct.failure !== undefined) form.current?.scrollIntoView({ block: 'nearest' })
  }, [correct.failure])
  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    if (!read.ok) return
    if (read.value === text || (await correct.run({ id, place, before: text, after: read.value }))) onClose()
  }
  return (
    <form
      ref={form}
      className={classes.form}
      noValidate
      onSubmit={(event) => void submit(event)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
        if (event.key !== 'Enter' || event.shiftKey || !(event.target instanceof HTMLTextAreaElement)) return
        event.preventDefault()
        event.currentTarget.requestSubmit()
      }}
    >
      <Textarea
        label={t('frameworks.errata.text')}
        description={t('frameworks.errata.rule')}
        autosize
        minRows={1}
        maxRows={12}
        autoFocus
        dir="auto"
        value={after}
        error={read.ok ? undefined : fieldSentence(read.code)}
        onChange={(event) => {
          setAfter(event.currentTarget.value)
          correct.clear()
        }}
      />
      <FailureAlert failure={correct.failure} />
      <div className="row">
        <Button type="submit" loading={correct.pending}>
          {t('frameworks.errata.keep')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  )
}
