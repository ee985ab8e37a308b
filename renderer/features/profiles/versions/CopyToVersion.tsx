// Before the copy is made: what goes along, what falls away and what is new, by name.
import { Button, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type SubmitEvent, useState } from 'react'
import {
  type Competence,
  type FrameworkBody,
  type FrameworkDetail,
  type JobProfileBody,
  Line,
} from '../../../../assessments/contract/index.ts'
import { api, failureSentence, useCommand } from '../../../api/index.ts'
import { Waiting } from '../../../app/Waiting.tsx'
import { fieldSentence } from '../../../messages/failure-sentences.ts'
import { t } from '../../../messages/index.ts'
import { Attention, Dialog, FailureAlert } from '../../../ui/index.ts'
import { readAs } from '../../preparation/field-values.ts'
import preparation from '../../preparation/Preparation.module.css'
import { profileOnVersion } from './profile-on-version.ts'
import classes from './Versions.module.css'

export interface CopyToVersionProps {
  body: JobProfileBody
  framework: FrameworkDetail
  versionId: string
  version: number
  onClose: () => void
}

export function CopyToVersion({ versionId, ...props }: CopyToVersionProps) {
  const { data, error, refetch } = useQuery(api.frameworks.get.queryOptions({ input: { id: versionId } }))
  return (
    <Dialog title={t('profiles.version.copy', { version: props.version })} onClose={props.onClose}>
      {data ? (
        <CopyForm {...props} versionId={versionId} to={data.body} />
      ) : error ? (
        <FailureAlert failure={failureSentence(error)} onRetry={() => void refetch()} />
      ) : (
        <Waiting />
      )}
    </Dialog>
  )
}

function CopyForm({ body, framework, versionId, version, to, onClose }: CopyToVersionProps & { to: FrameworkBody }) {
  const save = useCommand(api.profiles.save.mutationOptions())
  const navigate = useNavigate()
  const [title, setTitle] = useState(body.title)
  const read = readAs(Line, title)
  const { cutOffs, gone, withoutLevel, added, otherScale } = profileOnVersion(body.cutOffs, framework.body, to)

  const make = async (event: SubmitEvent) => {
    event.preventDefault()
    if (!read.ok) return
    const copy = { ...body, title: read.value, frameworkId: versionId, cutOffs }
    const answer = await save.run({ id: null, revision: 0, body: copy })
    if (answer) await navigate({ to: '/functieprofielen/$id', params: { id: answer.id } })
  }

  return (
    <form className={preparation.form} onSubmit={(event) => void make(event)} noValidate>
      <p>{t('profiles.version.stays')}</p>
      <TextInput
        label={t('profiles.field.title')}
        data-autofocus
        autoComplete="off"
        dir="auto"
        value={title}
        error={read.ok ? undefined : fieldSentence(read.code)}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <p>{t('profiles.version.along', { count: cutOffs.length, all: body.cutOffs.length })}</p>
      <Named words={t('profiles.version.gone', { version })} competences={gone} />
      <Named words={t('profiles.version.withoutLevel', { version })} competences={withoutLevel} />
      <Named words={t('profiles.version.added', { version })} competences={added} />
      {otherScale ? <Attention>{t('profiles.version.otherScale')}</Attention> : null}
      <FailureAlert failure={save.failure} />
      <div className={preparation.buttons}>
        <Button type="submit" loading={save.pending}>
          {t('profiles.version.make')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  )
}

function Named({ words, competences }: { words: string; competences: readonly Competence[] }) {
  if (competences.length === 0) return null
  return (
    <div>
      <p>{words}</p>
      <ul className={classes.names}>
        {competences.map(({ id, number, title }) => (
          <li key={id} dir="auto">
            {number} {title}
          </li>
        ))}
      </ul>
    </div>
  )
}
