// How a job profile, a programme and an exercise begin: a name, and the published framework they speak of, which stays what it is.
import { Button, NativeSelect, TextInput } from '@mantine/core'
import { type SubmitEvent, useState } from 'react'
import { type FrameworkSummary, Line } from '../../../assessments/contract/index.ts'
import { fieldSentence } from '../../messages/failure-sentences.ts'
import { t } from '../../messages/index.ts'
import { Dialog, FailureAlert } from '../../ui/index.ts'
import { onlyOne, readAs } from './field-values.ts'
import { frameworkOption } from './framework-names.ts'
import classes from './Preparation.module.css'

export interface NewOnFrameworkProps {
  feature: 'profiles' | 'programmes' | 'exercises'
  frameworks: readonly FrameworkSummary[]
  pending: boolean
  failure: string | null
  onMake: (title: string, frameworkId: string) => void
  onClose: () => void
}

export function NewOnFramework({ feature, frameworks, pending, failure, onMake, onClose }: NewOnFrameworkProps) {
  const [title, setTitle] = useState('')
  const [frameworkId, setFrameworkId] = useState(onlyOne(frameworks))
  const [tried, setTried] = useState(false)
  const read = readAs(Line, title)

  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (read.ok && frameworkId !== '') onMake(read.value, frameworkId)
  }

  return (
    <Dialog title={t(`${feature}.new`)} onClose={onClose}>
      <form className={classes.form} onSubmit={submit} noValidate>
        <TextInput
          label={t(`${feature}.field.title`)}
          placeholder={t(`${feature}.field.titleExample`)}
          data-autofocus
          autoComplete="off"
          dir="auto"
          value={title}
          error={tried && !read.ok ? fieldSentence(read.code) : undefined}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <NativeSelect
          label={t(`${feature}.field.framework`)}
          description={t(`${feature}.field.frameworkHint`)}
          value={frameworkId}
          error={tried && frameworkId === '' ? fieldSentence('required') : undefined}
          onChange={(event) => setFrameworkId(event.currentTarget.value)}
          data={[
            ...(frameworkId === '' ? [{ value: '', label: t('programmes.field.chooseFramework') }] : []),
            ...frameworks.map((framework) => ({ value: framework.id, label: frameworkOption(framework) })),
          ]}
        />
        <FailureAlert failure={failure} />
        <div className={classes.buttons}>
          <Button type="submit" loading={pending}>
            {t(`${feature}.make`)}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
