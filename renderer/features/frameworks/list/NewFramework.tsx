// How a framework of one's own begins: a name, and a code when there is one. The rest is written in the draft.
import { Button, TextInput } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { type SubmitEvent, useState } from 'react'
import { FrameworkBody } from '../../../../assessments/contract/index.ts'
import { api, useCommand } from '../../../api/index.ts'
import { fieldSentence } from '../../../messages/failure-sentences.ts'
import { t } from '../../../messages/index.ts'
import { Dialog, FailureAlert } from '../../../ui/index.ts'
import { readAs } from '../../preparation/field-values.ts'
import classes from '../../preparation/Preparation.module.css'

export function NewFramework({ onClose }: { onClose: () => void }) {
  const [title, setTitle] = useState('')
  const [code, setCode] = useState('')
  const [tried, setTried] = useState(false)
  const create = useCommand(api.frameworks.create.mutationOptions())
  const navigate = useNavigate()
  const readTitle = readAs(FrameworkBody.shape.title, title)
  const readCode = readAs(FrameworkBody.shape.code, code)
  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (!readTitle.ok || !readCode.ok) return
    const draft = await create.run({ title: readTitle.value, code: readCode.value })
    if (draft) await navigate({ to: '/kaders/$id', params: { id: draft.id } })
  }
  return (
    <Dialog title={t('frameworks.new')} onClose={onClose}>
      <form className={classes.form} onSubmit={(event) => void submit(event)} noValidate>
        <TextInput
          label={t('frameworks.field.title')}
          data-autofocus
          autoComplete="off"
          dir="auto"
          value={title}
          error={tried && !readTitle.ok ? fieldSentence(readTitle.code) : undefined}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <TextInput
          label={t('frameworks.field.code')}
          description={t('frameworks.field.codeHint')}
          autoComplete="off"
          dir="auto"
          value={code}
          error={tried && !readCode.ok ? fieldSentence(readCode.code) : undefined}
          onChange={(event) => setCode(event.currentTarget.value)}
        />
        <FailureAlert failure={create.failure} />
        <div className={classes.buttons}>
          <Button type="submit" loading={create.pending}>
            {t('frameworks.make')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
