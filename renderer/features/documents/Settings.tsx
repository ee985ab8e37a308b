// What goes into the document: for whom, beside which job, and of a document for others what is shared. Saved by itself.
import { Checkbox, NativeSelect, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { DocumentSettings, DocumentView } from '../../../assessments/contract/index.ts'
import { sharedKinds } from '../../../assessments/contract/index.ts'
import { api, useCommand } from '../../api/index.ts'
import { t } from '../../messages/index.ts'
import { Attention, FailureAlert, useAutosave } from '../../ui/index.ts'
import { Section } from '../preparation/Section.tsx'
import classes from './Documents.module.css'

const withJob = new Set(['candidate', 'coach', 'employer', 'training'])

export function Settings({ view }: { view: DocumentView }) {
  const { id, kind } = view.summary
  const [settings, setSettings] = useState(view.settings)
  const settle = useCommand(api.documents.settle.mutationOptions())
  const { state } = useAutosave(settings, (next) => settle.run({ id, settings: next }), { delay: 400 })
  const change = (part: Partial<DocumentSettings>) => setSettings((before) => ({ ...before, ...part }))
  const shared = sharedKinds.has(kind)
  if (!withJob.has(kind)) return null
  return (
    <Section title={t('documents.settings.title')}>
      <div className={classes.form}>
        {shared ? (
          <TextInput
            label={t('documents.settings.recipient')}
            value={settings.recipient}
            maxLength={200}
            error={settle.fields['settings.recipient']}
            onChange={(event) => change({ recipient: event.currentTarget.value })}
          />
        ) : null}
        <JobChoice kind={kind} value={settings.jobProfileId} onChange={(jobProfileId) => change({ jobProfileId })} />
        {shared ? (
          <>
            <CompetenceChoice
              competences={view.competences}
              chosen={settings.competenceIds}
              onChange={(competenceIds) => change({ competenceIds })}
            />
            <Checkbox
              label={t('documents.settings.adapted')}
              checked={settings.mentionAdapted}
              onChange={(event) => change({ mentionAdapted: event.currentTarget.checked })}
            />
          </>
        ) : null}
        <FailureAlert failure={settle.failure} />
        <div aria-live="polite">{state === 'failed' ? <Attention>{t('common.saved.failed')}</Attention> : null}</div>
      </div>
    </Section>
  )
}

interface JobChoiceProps {
  kind: DocumentView['summary']['kind']
  value: string | null
  onChange: (id: string | null) => void
}

function JobChoice({ kind, value, onChange }: JobChoiceProps) {
  const { data } = useQuery(api.profiles.list.queryOptions())
  const none = t(sharedKinds.has(kind) ? 'documents.settings.noProfile' : 'documents.settings.ownProfile')
  const open = (data ?? []).filter(({ id, archivedAt }) => archivedAt === null || id === value)
  return (
    <NativeSelect
      label={t('documents.settings.profile')}
      value={value ?? ''}
      onChange={(event) => onChange(event.currentTarget.value === '' ? null : event.currentTarget.value)}
      data={[{ value: '', label: none }, ...open.map(({ id, title }) => ({ value: id, label: title }))]}
    />
  )
}

interface CompetenceChoiceProps {
  competences: DocumentView['competences']
  chosen: readonly string[]
  onChange: (ids: string[]) => void
}

export function CompetenceChoice({ competences, chosen, onChange }: CompetenceChoiceProps) {
  const toggle = (id: string, on: boolean) =>
    onChange(competences.map((one) => one.id).filter((one) => (one === id ? on : chosen.includes(one))))
  return (
    <fieldset className={classes.choice}>
      <legend>{t('documents.settings.competences')}</legend>
      <p className="hint">{t('documents.settings.competencesHint')}</p>
      {competences.map(({ id, title }) => (
        <Checkbox
          key={id}
          label={<bdi>{title}</bdi>}
          checked={chosen.includes(id)}
          onChange={(event) => toggle(id, event.currentTarget.checked)}
        />
      ))}
      {chosen.length === 0 ? <p className="sub">{t('documents.settings.none')}</p> : null}
    </fieldset>
  )
}
