// A session begins with a name, a day, a place and the programme that is run; people and runs come on its own page.
import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type SubmitEvent, useState } from 'react'
import { Day, Line, OptionalLine, type ProgrammeSummary } from '../../../assessments/contract/index.ts'
import { api, useCommand } from '../../api/index.ts'
import { fieldSentence } from '../../messages/failure-sentences.ts'
import { t } from '../../messages/index.ts'
import { Dialog, FailureAlert } from '../../ui/index.ts'
import { onlyOne, readAs } from '../preparation/field-values.ts'
import { useFrameworkNames } from '../preparation/framework-names.ts'
import classes from '../preparation/Preparation.module.css'
import { profileChoices, programmeChoices } from '../preparation/session-choices.ts'
import { dayOf } from './days.ts'

export function NewSession({ programmes, onClose }: { programmes: readonly ProgrammeSummary[]; onClose: () => void }) {
  const { data: profiles } = useQuery(api.profiles.list.queryOptions())
  const [title, setTitle] = useState('')
  const [day, setDay] = useState(() => dayOf(new Date()))
  const [place, setPlace] = useState('')
  const [programmeId, setProgrammeId] = useState(onlyOne(programmes))
  const [profileId, setProfileId] = useState('')
  const [tried, setTried] = useState(false)
  const save = useCommand(api.sessions.save.mutationOptions())
  const navigate = useNavigate()
  const nameOf = useFrameworkNames()
  const programme = programmes.find(({ id }) => id === programmeId)
  const fitting = profileChoices(profiles ?? [], programme?.frameworkId, null)
  const read = { title: readAs(Line, title), day: readAs(Day, day), place: readAs(OptionalLine, place) }
  const errorOf = (field: keyof typeof read) => {
    const answer = read[field]
    return tried && !answer.ok ? fieldSentence(answer.code) : undefined
  }

  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (!read.title.ok || !read.day.ok || !read.place.ok || programmeId === '') return
    const body = {
      title: read.title.value,
      day: read.day.value,
      place: read.place.value,
      programmeId,
      jobProfileId: fitting.some(({ value }) => value === profileId) ? profileId : null,
      candidates: [],
      assessorIds: [],
      conflicts: [],
      runs: [],
    }
    const answer = await save.run({ id: null, revision: 0, body })
    if (answer) await navigate({ to: '/sessies/$id', params: { id: answer.id }, search: { tab: 'voorbereiding' } })
  }

  return (
    <Dialog title={t('sessions.new')} onClose={onClose}>
      <form className={classes.form} onSubmit={(event) => void submit(event)} noValidate>
        <TextInput
          label={t('sessions.field.title')}
          placeholder={t('sessions.field.titleExample')}
          data-autofocus
          autoComplete="off"
          dir="auto"
          value={title}
          error={errorOf('title')}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <TextInput
          type="date"
          label={t('sessions.field.day')}
          value={day}
          error={errorOf('day')}
          onChange={(event) => setDay(event.currentTarget.value)}
        />
        <TextInput
          label={t('sessions.field.place')}
          description={t('common.optional')}
          autoComplete="off"
          dir="auto"
          value={place}
          error={errorOf('place')}
          onChange={(event) => setPlace(event.currentTarget.value)}
        />
        <NativeSelect
          label={t('sessions.field.programme')}
          description={
            programme && t('sessions.field.onFramework', { name: nameOf(programme.frameworkId, programme.framework) })
          }
          value={programmeId}
          error={tried && programmeId === '' ? fieldSentence('required') : undefined}
          onChange={(event) => setProgrammeId(event.currentTarget.value)}
          data={[
            ...(programmeId === '' ? [{ value: '', label: t('sessions.field.chooseProgramme') }] : []),
            ...programmeChoices(programmes, null, nameOf),
          ]}
        />
        <NativeSelect
          label={t('sessions.field.profile')}
          description={t('sessions.field.profileHint')}
          value={profileId}
          onChange={(event) => setProfileId(event.currentTarget.value)}
          data={[{ value: '', label: t('sessions.field.noProfile') }, ...fitting]}
        />
        <FailureAlert failure={save.failure} />
        <div className={classes.buttons}>
          <Button type="submit" loading={save.pending}>
            {t('sessions.make')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
