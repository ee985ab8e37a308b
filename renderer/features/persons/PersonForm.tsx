// What is kept about a person besides measurements, plans and talks; and the rare decisions about who they are.
import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type SubmitEvent, useEffect, useRef, useState } from 'react'
import type { PersonPage } from '../../../assessments/contract/index.ts'
import { api, useCommand, useDesk } from '../../api/index.ts'
import { t } from '../../messages/index.ts'
import { Dialog, FailureAlert } from '../../ui/index.ts'
import { ErasePerson } from './ErasePerson.tsx'
import classes from './Form.module.css'
import { JoinPerson } from './JoinPerson.tsx'
import { draftOf, PeriodFields, periodOf } from './PeriodFields.tsx'

export interface PersonFormProps {
  /** null: somebody new. */
  page: PersonPage | null
  /** It was opened to say when the next measurement is. */
  planning?: boolean
  onClose: () => void
}

export function PersonForm({ page, planning = false, onClose }: PersonFormProps) {
  const { data: desk } = useDesk()
  const { data: coaches } = useQuery(api.persons.coaches.queryOptions())
  const navigate = useNavigate()
  const save = useCommand(api.persons.save.mutationOptions())
  // As it was when the form was opened: what comes in since does not overwrite what is being typed.
  const [revision] = useState(page?.revision ?? 0)
  const [body, setBody] = useState(() => ({
    name: page?.body.name ?? '',
    code: page?.body.code ?? '',
    coachId: page === null ? (desk?.acting.includes('coach') ? (desk.me?.id ?? '') : '') : (page.body.coachId ?? ''),
    work: page?.body.work ?? '',
    wish: page?.body.wish ?? '',
    nextMeasurementOn: page?.body.nextMeasurementOn ?? '',
  }))
  const [periods, setPeriods] = useState(() => (page?.body.periods ?? []).map(draftOf))
  const [joining, setJoining] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const { error } = save
  useEffect(() => {
    if (error !== null) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [error])

  if (joining && page !== null) return <JoinPerson person={page.person} onClose={onClose} />
  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    const saved = await save.run({
      id: page?.person.id ?? null,
      revision,
      body: {
        ...body,
        coachId: body.coachId || null,
        nextMeasurementOn: body.nextMeasurementOn || null,
        periods: periods.map(periodOf),
      },
    })
    if (saved === undefined) return
    onClose()
    if (page === null) void navigate({ to: '/personen/$id', params: { id: saved.id } })
  }
  const field = (name: 'name' | 'code' | 'work' | 'wish' | 'nextMeasurementOn') => ({
    label: t(name === 'nextMeasurementOn' ? 'persons.form.next' : `persons.form.${name}`),
    value: body[name],
    error: save.fields[`body.${name}`],
    onChange: ({ currentTarget: { value } }: { currentTarget: { value: string } }) =>
      setBody((now) => ({ ...now, [name]: value })),
  })
  const known = coaches ?? []
  const others =
    known.some(({ id }) => id === body.coachId) || body.coachId === ''
      ? []
      : [{ id: body.coachId, name: page?.person.coach ?? '' }]
  return (
    <Dialog
      title={page ? t('persons.form.editTitle', { name: page.person.name }) : t('persons.form.addTitle')}
      onClose={onClose}
    >
      <form ref={form} className={classes.form} onSubmit={(event) => void submit(event)} noValidate>
        <div className={classes.pair}>
          <TextInput {...field('name')} dir="auto" autoComplete="off" data-autofocus={!planning || undefined} />
          <TextInput {...field('code')} dir="auto" autoComplete="off" />
        </div>
        <div className={classes.pair}>
          <TextInput {...field('work')} dir="auto" />
          <TextInput {...field('wish')} dir="auto" placeholder={t('persons.form.wishHint')} />
        </div>
        <div className={classes.pair}>
          <NativeSelect
            label={t('persons.form.coach')}
            value={body.coachId}
            onChange={({ currentTarget: { value } }) => setBody((now) => ({ ...now, coachId: value }))}
            data={[
              { value: '', label: t('persons.noCoach') },
              ...[...known, ...others].map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
          <TextInput {...field('nextMeasurementOn')} type="date" data-autofocus={planning || undefined} />
        </div>
        <PeriodFields periods={periods} onChange={setPeriods} errors={save.fields} />
        <FailureAlert failure={Object.keys(save.fields).length === 0 ? save.failure : null} />
        <div className={classes.buttons}>
          <Button type="submit" loading={save.pending}>
            {t('common.save')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
        </div>
      </form>
      {page === null ? null : (
        <div className={classes.rare}>
          <Button variant="default" onClick={() => setJoining(true)}>
            {t('persons.form.samePerson')}
          </Button>
          {desk?.acting.includes('lead') ? <ErasePerson person={page.person} onDone={onClose} /> : null}
        </div>
      )}
    </Dialog>
  )
}
