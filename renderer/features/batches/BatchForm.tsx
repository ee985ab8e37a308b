// What to make, how it looks, where it goes. Codes in the names of files unless somebody asks for names.
import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useId, useState } from 'react'
import type { Batch, DocumentKind, JobProfileSummary } from '../../../assessments/contract/index.ts'
import { api, desktop, useCommand } from '../../api/index.ts'
import { t } from '../../messages/index.ts'
import { FailureAlert } from '../../ui/index.ts'
import { Section } from '../preparation/Section.tsx'
import classes from './Batches.module.css'

export interface ProfileChoice {
  chosen: string | null
  choices: readonly JobProfileSummary[]
  choose: (id: string | null) => void
}
export interface BatchFormProps {
  sessionId: string
  profile: ProfileChoice
  running: boolean
  onBegun: (batch: Batch) => void
}
const offered = [
  'candidate',
  'coach',
  'group',
  'plan',
  'employer',
  'training',
] as const satisfies readonly DocumentKind[]

export function BatchForm({ sessionId, profile, running, onBegun }: BatchFormProps) {
  const templates = useQuery(api.templates.list.queryOptions())
  const proposed = useQuery(api.batches.proposedFolder.queryOptions({ input: { sessionId } }))
  const begin = useCommand(api.batches.begin.mutationOptions())
  const [kinds, setKinds] = useState<readonly DocumentKind[]>(['candidate', 'coach'])
  const [templateId, setTemplateId] = useState('')
  const [names, setNames] = useState(false)
  const [folder, setFolder] = useState<string | null>(null)
  const [asked, setAsked] = useState(false)
  const none = kinds.length === 0
  const busy = useId()

  const start = async () => {
    setAsked(true)
    if (none || running) return
    const { chosen: jobProfileId } = profile
    const batch = await begin.run({
      sessionId,
      kinds: offered.filter((kind) => kinds.includes(kind)),
      templateId: templateId === '' ? null : templateId,
      ...{ jobProfileId, names, folder },
    })
    if (batch === undefined) return
    setFolder(null)
    onBegun(batch)
  }
  return (
    <Section title={t('batches.title')} hint={t('batches.intro')}>
      <div className={classes.form}>
        <Checkbox.Group
          label={t('batches.kinds.label')}
          value={[...kinds]}
          onChange={(chosen) => setKinds(offered.filter((kind) => chosen.includes(kind)))}
          error={asked && none ? t('batches.chooseKind') : undefined}
        >
          <div className={classes.kinds}>
            {offered.map((kind) => (
              <Checkbox key={kind} value={kind} label={t(`batches.kinds.${kind}`)} />
            ))}
          </div>
        </Checkbox.Group>
        <p className="hint">{t('batches.sharedHint')}</p>
        <div className={classes.choices}>
          <NativeSelect
            label={t('batches.template')}
            value={templateId}
            onChange={(event) => setTemplateId(event.currentTarget.value)}
            data={[
              { value: '', label: t('batches.ownLayout') },
              ...(templates.data ?? []).map(({ id, title }) => ({ value: id, label: title })),
            ]}
          />
          <NativeSelect
            label={t('batches.profile')}
            value={profile.chosen ?? ''}
            onChange={(event) => profile.choose(event.currentTarget.value || null)}
            data={[
              { value: '', label: t('batches.noProfile') },
              ...profile.choices.map(({ id, title }) => ({ value: id, label: title })),
            ]}
          />
        </div>
        <Folder shown={folder ?? proposed.data?.folder ?? ''} onChange={setFolder} />
        <Checkbox
          checked={names}
          onChange={(event) => setNames(event.currentTarget.checked)}
          label={t('batches.names')}
          description={t('batches.namesHint')}
        />
        <FailureAlert failure={begin.failure} />
        <div className={classes.actions}>
          <Button
            loading={begin.pending}
            aria-disabled={running || undefined}
            data-disabled={running || undefined}
            aria-describedby={running ? busy : undefined}
            onClick={() => void start()}
          >
            {t('batches.begin')}
          </Button>
          <Link to="/huisstijl">{t('batches.toTemplates')}</Link>
        </div>
        {running ? (
          <p id={busy} className="hint">
            {t('batches.busy')}
          </p>
        ) : null}
      </div>
    </Section>
  )
}

/** Emptied by hand it is the proposed one again. */
function Folder({ shown, onChange }: { shown: string; onChange: (folder: string | null) => void }) {
  const choose = async () => {
    const chosen = await desktop?.dialogs.chooseFolder()
    if (chosen) onChange(chosen)
  }
  return (
    <div className={classes.folder}>
      <TextInput
        className="grow"
        label={t('batches.folder')}
        description={t('batches.folderHint')}
        value={shown}
        title={shown}
        maxLength={4_000}
        spellCheck={false}
        readOnly={desktop !== undefined}
        onChange={(event) => onChange(event.currentTarget.value === '' ? null : event.currentTarget.value)}
      />
      {desktop === undefined ? null : (
        <Button variant="default" onClick={() => void choose()}>
          {t('batches.chooseFolder')}
        </Button>
      )}
    </div>
  )
}
