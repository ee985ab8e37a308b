// Name and roles of one person, new or known, and when they last practised rating with the others.
import { Button, Checkbox, TextInput } from '@mantine/core'
import { type SubmitEvent, useState } from 'react'
import { Day, type Person, type StaffRole } from '../../../assessments/contract/index.ts'
import { api, useCommand } from '../../api/index.ts'
import { fieldSentence } from '../../messages/failure-sentences.ts'
import { t } from '../../messages/index.ts'
import { Dialog, FailureAlert } from '../../ui/index.ts'
import { dayOf } from '../sessions/days.ts'
import classes from './PeoplePage.module.css'
import { PersonActions } from './PersonActions.tsx'

const staffRoles = ['lead', 'assessor', 'coach', 'viewer'] as const satisfies readonly StaffRole[]

export function PersonForm({ person, onClose }: { person: Person | null; onClose: () => void }) {
  const [name, setName] = useState(person?.name ?? '')
  const [roles, setRoles] = useState<StaffRole[]>(person?.roles ?? ['assessor'])
  const [calibratedOn, setCalibratedOn] = useState<string | null>(person?.calibratedOn ?? null)
  const [tried, setTried] = useState(false)
  const save = useCommand(api.people.save.mutationOptions())

  const today = dayOf(new Date())
  const future = calibratedOn !== null && calibratedOn > today
  const toggle = (role: StaffRole) =>
    setRoles(roles.includes(role) ? roles.filter((one) => one !== role) : [...roles, role])
  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (name.trim() === '' || roles.length === 0 || future) return
    if (await save.run({ id: person?.id ?? null, name, roles, calibratedOn })) onClose()
  }
  const nameError = tried && name.trim() === '' ? fieldSentence('required') : save.fields.name

  return (
    <Dialog onClose={onClose} title={person ? t('people.changeTitle', { name: person.name }) : t('people.addTitle')}>
      <form className={classes.form} onSubmit={(event) => void submit(event)} noValidate>
        <TextInput
          label={t('people.name')}
          autoComplete="off"
          dir="auto"
          data-autofocus
          value={name}
          error={nameError}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Checkbox.Group
          label={t('people.roles')}
          description={t('people.rolesHint')}
          error={tried && roles.length === 0 ? t('people.pickRole') : undefined}
          value={roles}
        >
          <div className={classes.roles}>
            {staffRoles.map((role) => (
              <Checkbox
                key={role}
                value={role}
                label={t(`common.roles.${role}`)}
                description={t(`people.roleHint.${role}`)}
                onChange={() => toggle(role)}
              />
            ))}
          </div>
        </Checkbox.Group>
        {roles.includes('assessor') ? (
          <TextInput
            type="date"
            label={t('people.calibrated')}
            description={t('people.calibratedHint')}
            max={today}
            value={calibratedOn ?? ''}
            error={future ? t('people.calibratedFuture') : save.fields.calibratedOn}
            onChange={(event) => {
              const { value: day, validity } = event.currentTarget
              // While a day is being typed the browser gives nothing, and nothing is then no change.
              if (day === '' && !validity.badInput) setCalibratedOn(null)
              else if (Day.safeParse(day).success) setCalibratedOn(day)
            }}
          />
        ) : null}
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
      {person ? <PersonActions person={person} onDone={onClose} /> : null}
    </Dialog>
  )
}
