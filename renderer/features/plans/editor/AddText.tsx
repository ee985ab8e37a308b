// A new goal, step or line: nothing is added before it says something.
import { Button, TextInput } from '@mantine/core'
import { type SubmitEvent, useId, useState } from 'react'
import { Sentence } from '../../../../assessments/contract/index.ts'
import { fieldSentence } from '../../../messages/failure-sentences.ts'
import { t } from '../../../messages/index.ts'
import { useEditable } from '../../preparation/editable.ts'
import { readAs } from '../../preparation/field-values.ts'
import classes from './Plan.module.css'

export interface AddTextProps {
  label: string
  placeholder?: string
  onAdd: (text: string) => void
}

export function AddText({ label, placeholder, onAdd }: AddTextProps) {
  const [text, setText] = useState('')
  const editable = useEditable()
  const id = useId()
  if (!editable) return null
  const read = readAs(Sentence, text)
  const add = (event: SubmitEvent) => {
    event.preventDefault()
    if (!read.ok) return
    onAdd(read.value)
    setText('')
  }
  return (
    <form className={classes.add} noValidate onSubmit={add}>
      <TextInput
        id={id}
        label={label}
        placeholder={placeholder}
        dir="auto"
        autoComplete="off"
        value={text}
        error={text !== '' && !read.ok ? fieldSentence(read.code) : undefined}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" aria-label={`${t('common.add')}: ${label}`}>
        {t('common.add')}
      </Button>
    </form>
  )
}
