// What the session is called, when and where it is, and what is run in it.
import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Day, OptionalLine, type SessionBody } from '../../../../assessments/contract/index.ts'
import { api } from '../../../api/index.ts'
import { t } from '../../../messages/index.ts'
import { useEditable } from '../../preparation/editable.ts'
import { useFrameworkNames } from '../../preparation/framework-names.ts'
import { LineField } from '../../preparation/LineField.tsx'
import sheet from '../../preparation/Preparation.module.css'
import { Section } from '../../preparation/Section.tsx'
import { profileChoices, programmeChoices } from '../../preparation/session-choices.ts'
import { dayWords } from '../days.ts'
import type { Change } from './PreparationTab.tsx'
import { withProgramme } from './run-edits.ts'
import classes from './SessionForm.module.css'

export interface DetailsProps {
  body: SessionBody
  change: Change
  started: boolean
}

export function Details({ body, change, started }: DetailsProps) {
  const editable = useEditable()
  const { data: programmes } = useQuery(api.programmes.list.queryOptions())
  const { data: profiles } = useQuery(api.profiles.list.queryOptions())
  // Another programme takes the runs along: that is asked first.
  const [wanted, setWanted] = useState<string | null>(null)
  const frameworkOf = (id: string) => programmes?.find((programme) => programme.id === id)?.frameworkId
  const nameOf = useFrameworkNames()
  const programme = programmes?.find(({ id }) => id === body.programmeId)
  const framework =
    programme && t('sessions.field.onFramework', { name: nameOf(programme.frameworkId, programme.framework) })
  const fitting = profileChoices(profiles ?? [], programme?.frameworkId, body.jobProfileId)
  const profileTitle = fitting.find(({ value }) => value === body.jobProfileId)?.label ?? t('sessions.field.noProfile')
  const take = (id: string) => {
    change((now) => withProgramme(now, id, frameworkOf(id) === frameworkOf(now.programmeId)))
    setWanted(null)
  }
  return (
    <Section title={t('sessions.details')}>
      <div className={sheet.fields}>
        <LineField
          label={t('sessions.field.title')}
          value={body.title}
          onAccept={(title) => change((now) => ({ ...now, title }), 'title')}
        />
        {editable ? (
          <LineField
            type="date"
            label={t('sessions.field.day')}
            schema={Day}
            value={body.day}
            onAccept={(day) => change((now) => ({ ...now, day }), 'day')}
          />
        ) : (
          <Shown label={t('sessions.field.day')} value={dayWords(body.day)} />
        )}
        <LineField
          label={t('sessions.field.place')}
          schema={OptionalLine}
          value={body.place}
          onAccept={(place) => change((now) => ({ ...now, place }), 'place')}
        />
        {editable && !started ? (
          <NativeSelect
            label={t('sessions.field.programme')}
            description={framework}
            value={wanted ?? body.programmeId}
            onChange={(event) => {
              const id = event.currentTarget.value
              if (body.runs.length > 0 && id !== body.programmeId) setWanted(id)
              else take(id)
            }}
            data={programmeChoices(programmes ?? [], body.programmeId, nameOf)}
          />
        ) : (
          <Shown label={t('sessions.field.programme')} value={programme?.title ?? ''} description={framework} />
        )}
        {editable ? (
          <NativeSelect
            label={t('sessions.field.profile')}
            description={t('sessions.field.profileHint')}
            value={body.jobProfileId ?? ''}
            onChange={(event) => {
              const id = event.currentTarget.value
              change((now) => ({ ...now, jobProfileId: id === '' ? null : id }))
            }}
            data={[{ value: '', label: t('sessions.field.noProfile') }, ...fitting]}
          />
        ) : (
          <Shown label={t('sessions.field.profile')} value={profileTitle} />
        )}
      </div>
      {wanted === null ? null : (
        <div className={classes.question} role="alert">
          <p>{t('sessions.otherProgramme', { count: body.runs.length })}</p>
          <Button onClick={() => take(wanted)}>{t('sessions.takeProgramme')}</Button>
          <Button variant="default" onClick={() => setWanted(null)}>
            {t('common.cancel')}
          </Button>
        </div>
      )}
    </Section>
  )
}

interface ShownProps {
  label: string
  value: string
  description?: string | undefined
}

const Shown = (props: ShownProps) => <TextInput {...props} readOnly variant="unstyled" />
