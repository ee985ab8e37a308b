// A note is written and saved as a whole; leaving without saving leaves what was there.
import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { type SubmitEvent, useState } from 'react'
import { type ReferenceNote, ReferenceNoteBody } from '../../../assessments/contract/index.ts'
import { api, useCommand } from '../../api/index.ts'
import { fieldSentence } from '../../messages/failure-sentences.ts'
import { t } from '../../messages/index.ts'
import { Dialog, FailureAlert } from '../../ui/index.ts'
import { readAs } from '../preparation/field-values.ts'
import { DayField } from '../profiles/DayField.tsx'
import classes from './ReferenceNotes.module.css'

export interface NoteDialogProps {
  /** null: a new one. */
  note: ReferenceNote | null
  today: string
  onClose: () => void
}

const kinds = ['term', 'law', 'scheme'] as const

export function NoteDialog({ note, today, onClose }: NoteDialogProps) {
  const [id] = useState(() => note?.id ?? crypto.randomUUID())
  // The one that was opened: the slower of two windows is told so.
  const [revision] = useState(note?.revision ?? 0)
  const [body, setBody] = useState<ReferenceNoteBody>(
    () => note?.body ?? { kind: 'term', title: '', text: '', source: '', checkedOn: today },
  )
  const [tried, setTried] = useState(false)
  const save = useCommand(api.referenceNotes.save.mutationOptions())
  const change = (part: Partial<ReferenceNoteBody>) => setBody((now) => ({ ...now, ...part }))
  const refusal = (field: 'title' | 'text' | 'source') => {
    const read = readAs<string>(ReferenceNoteBody.shape[field], body[field])
    return read.ok || (!tried && body[field] === '') ? undefined : fieldSentence(read.code)
  }
  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    const read = ReferenceNoteBody.safeParse(body)
    if (read.success && (await save.run({ id, revision, body: read.data }))) onClose()
  }
  return (
    <Dialog title={note?.body.title ?? t('referenceNotes.newTitle')} onClose={onClose}>
      <form className={classes.form} noValidate onSubmit={(event) => void submit(event)}>
        <TextInput
          data-autofocus
          autoFocus
          label={t('referenceNotes.field.title')}
          autoComplete="off"
          dir="auto"
          value={body.title}
          error={refusal('title')}
          onChange={(event) => change({ title: event.currentTarget.value })}
        />
        <NativeSelect
          label={t('referenceNotes.field.kind')}
          value={body.kind}
          onChange={(event) => {
            const kind = kinds.find((each) => each === event.currentTarget.value)
            if (kind) change({ kind })
          }}
          data={kinds.map((value) => ({ value, label: t(`referenceNotes.kindOne.${value}`) }))}
        />
        <Textarea
          label={t('referenceNotes.field.text')}
          autosize
          minRows={3}
          maxRows={16}
          dir="auto"
          value={body.text}
          error={refusal('text')}
          onChange={(event) => change({ text: event.currentTarget.value })}
        />
        <Textarea
          label={t('referenceNotes.field.source')}
          autosize
          minRows={1}
          dir="auto"
          value={body.source}
          error={refusal('source')}
          onChange={(event) => change({ source: event.currentTarget.value })}
        />
        <DayField
          label={t('referenceNotes.field.checkedOn')}
          value={body.checkedOn}
          onChange={(checkedOn) => change({ checkedOn })}
        />
        <FailureAlert failure={save.failure} />
        <div className={classes.actions}>
          <Button type="submit" loading={save.pending}>
            {t('common.save')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
