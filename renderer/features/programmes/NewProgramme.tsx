// A programme begins with its name and the framework it measures; the framework stays what it is afterwards.
import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { type SubmitEvent, useState } from 'react'
import { type FrameworkSummary, Line } from '../../../assessments/contract/index.ts'
import { api, useCommand } from '../../api/index.ts'
import { fieldSentence } from '../../messages/failure-sentences.ts'
import { t } from '../../messages/index.ts'
import { Dialog, FailureAlert } from '../../ui/index.ts'
import { readAs } from '../preparation/field-values.ts'
import classes from '../preparation/Preparation.module.css'

export function NewProgramme({
  frameworks,
  onClose,
}: {
  frameworks: readonly FrameworkSummary[]
  onClose: () => void
}) {
  const [title, setTitle] = useState('')
  const [frameworkId, setFrameworkId] = useState(frameworks[0]?.id ?? '')
  const [tried, setTried] = useState(false)
  const save = useCommand(api.programmes.save.mutationOptions())
  const navigate = useNavigate()
  const read = readAs(Line, title)

  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (!read.ok) return
    const body = { title: read.value, frameworkId, combination: 'median' as const, exercises: [] }
    const answer = await save.run({ id: null, revision: 0, body })
    if (answer) await navigate({ to: '/programmas/$id', params: { id: answer.id } })
  }

  return (
    <Dialog title={t('programmes.new')} onClose={onClose}>
      <form className={classes.form} onSubmit={(event) => void submit(event)} noValidate>
        <TextInput
          label={t('programmes.field.title')}
          placeholder={t('programmes.field.titleExample')}
          data-autofocus
          autoComplete="off"
          dir="auto"
          value={title}
          error={tried && !read.ok ? fieldSentence(read.code) : undefined}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <NativeSelect
          label={t('programmes.field.framework')}
          description={t('programmes.field.frameworkHint')}
          value={frameworkId}
          onChange={(event) => setFrameworkId(event.currentTarget.value)}
          data={frameworks.map((framework) => ({
            value: framework.id,
            label: t('programmes.field.frameworkOption', {
              title: framework.title,
              version: framework.version ?? 1,
              count: framework.competences,
            }),
          }))}
        />
        <FailureAlert failure={save.failure} />
        <div className={classes.buttons}>
          <Button type="submit" loading={save.pending}>
            {t('programmes.make')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
