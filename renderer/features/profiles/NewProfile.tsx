// A job profile begins with the job's name and the framework it speaks of.
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

export function NewProfile({ frameworks, onClose }: { frameworks: readonly FrameworkSummary[]; onClose: () => void }) {
  const [title, setTitle] = useState('')
  const [frameworkId, setFrameworkId] = useState(frameworks[0]?.id ?? '')
  const [tried, setTried] = useState(false)
  const save = useCommand(api.profiles.save.mutationOptions())
  const navigate = useNavigate()
  const read = readAs(Line, title)

  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (!read.ok) return
    const body = { title: read.value, frameworkId, source: '', validUntil: null, cutOffs: [] }
    const answer = await save.run({ id: null, revision: 0, body })
    if (answer) await navigate({ to: '/functieprofielen/$id', params: { id: answer.id } })
  }

  return (
    <Dialog title={t('profiles.new')} onClose={onClose}>
      <form className={classes.form} onSubmit={(event) => void submit(event)} noValidate>
        <TextInput
          label={t('profiles.field.title')}
          placeholder={t('profiles.field.titleExample')}
          data-autofocus
          autoComplete="off"
          dir="auto"
          value={title}
          error={tried && !read.ok ? fieldSentence(read.code) : undefined}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <NativeSelect
          label={t('profiles.field.framework')}
          description={t('profiles.field.frameworkHint')}
          value={frameworkId}
          onChange={(event) => setFrameworkId(event.currentTarget.value)}
          data={frameworks.map((framework) => ({
            value: framework.id,
            label: t('profiles.field.frameworkOption', { title: framework.title, version: framework.version ?? 1 }),
          }))}
        />
        <FailureAlert failure={save.failure} />
        <div className={classes.buttons}>
          <Button type="submit" loading={save.pending}>
            {t('profiles.make')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
