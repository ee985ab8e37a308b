// A competence of one's own: its number and its title, so that nothing empty enters the draft.
import { Button, TextInput } from '@mantine/core'
import { type SubmitEvent, useState } from 'react'
import { type FrameworkBody, Line, Sentence } from '../../../../assessments/contract/index.ts'
import { fieldSentence } from '../../../messages/failure-sentences.ts'
import { t } from '../../../messages/index.ts'
import { readAs } from '../../preparation/field-values.ts'
import classes from './Draft.module.css'
import { nextNumber } from './framework-edits.ts'

export interface AddCompetenceProps {
  framework: FrameworkBody
  taken: (number: string) => boolean
  onAdd: (number: string, title: string) => void
}

export function AddCompetence({ framework, taken, onAdd }: AddCompetenceProps) {
  const [adding, setAdding] = useState(false)
  if (!adding)
    return (
      <Button variant="default" onClick={() => setAdding(true)}>
        {t('frameworks.competence.add')}
      </Button>
    )
  return (
    <AddForm
      proposed={nextNumber(framework)}
      taken={taken}
      onAdd={(number, title) => {
        setAdding(false)
        onAdd(number, title)
      }}
      onCancel={() => setAdding(false)}
    />
  )
}

interface AddFormProps extends Pick<AddCompetenceProps, 'taken' | 'onAdd'> {
  proposed: string
  onCancel: () => void
}

function AddForm({ proposed, taken, onAdd, onCancel }: AddFormProps) {
  const [number, setNumber] = useState(proposed)
  const [title, setTitle] = useState('')
  const [tried, setTried] = useState(false)
  const readNumber = readAs(Line, number)
  const readTitle = readAs(Sentence, title)
  const twice = readNumber.ok && taken(readNumber.value)
  const numberError = readNumber.ok
    ? twice
      ? t('frameworks.competence.numberTaken')
      : null
    : fieldSentence(readNumber.code)
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (readNumber.ok && readTitle.ok && !twice) onAdd(readNumber.value, readTitle.value)
  }
  return (
    <form
      className={classes.add}
      noValidate
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel()
      }}
    >
      <TextInput
        label={t('frameworks.field.competenceTitle')}
        data-autofocus
        autoFocus
        dir="auto"
        autoComplete="off"
        value={title}
        error={tried && !readTitle.ok ? fieldSentence(readTitle.code) : null}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <TextInput
        className={classes.number}
        label={t('frameworks.field.number')}
        autoComplete="off"
        value={number}
        error={tried ? numberError : null}
        onChange={(event) => setNumber(event.currentTarget.value)}
      />
      <Button type="submit" variant="default">
        {t('common.add')}
      </Button>
      <Button variant="subtle" onClick={onCancel}>
        {t('common.cancel')}
      </Button>
    </form>
  )
}
