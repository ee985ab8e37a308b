// Name and roles of one person, new or known, and what is known of them as an assessor.
import { Button, Checkbox, TextInput } from '@mantine/core'
import { type SubmitEvent, useEffect, useRef, useState } from 'react'
import type { Person, StaffRole } from '../../../assessments/contract/index.ts'
import { api, useCommand } from '../../api/index.ts'
import { fieldSentence } from '../../messages/failure-sentences.ts'
import { t } from '../../messages/index.ts'
import { Dialog, FailureAlert } from '../../ui/index.ts'
import { dayOf } from '../sessions/days.ts'
import { AssessorFields, type Experience } from './AssessorFields.tsx'
import classes from './PeoplePage.module.css'
import { PersonActions } from './PersonActions.tsx'

const staffRoles = ['lead', 'assessor', 'coach', 'viewer'] as const satisfies readonly StaffRole[]

export function PersonForm({ person, onClose }: { person: Person | null; onClose: () => void }) {
  const [name, setName] = useState(person?.name ?? '')
  const [roles, setRoles] = useState<StaffRole[]>(person?.roles ?? ['assessor'])
  const [experience, setExperience] = useState<Experience>({
    trainedOn: person?.trainedOn ?? null,
    calibratedOn: person?.calibratedOn ?? null,
    sessionsElsewhere: String(person?.sessionsElsewhere ?? 0),
  })
  /** How often it could not be kept as it stood. */
  const [refused, setRefused] = useState(0)
  const tried = refused > 0
  const form = useRef<HTMLFormElement>(null)
  // To the first field that asks something, so that nobody has to look for it.
  useEffect(() => {
    if (refused === 0) return
    // Without a role no field is wrong: then to the first of them.
    const asks = ['[aria-invalid="true"]', 'input[type="checkbox"]']
    const field = asks.map((what) => form.current?.querySelector<HTMLElement>(what)).find((found) => found)
    field?.focus()
  }, [refused])
  const save = useCommand(api.people.save.mutationOptions())

  const today = dayOf(new Date())
  const { trainedOn, calibratedOn } = experience
  const future = [trainedOn, calibratedOn].some((day) => day !== null && day > today)
  const elsewhere = countIn(experience.sessionsElsewhere)
  const toggle = (role: StaffRole) =>
    setRoles(roles.includes(role) ? roles.filter((one) => one !== role) : [...roles, role])
  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    if (name.trim() === '' || roles.length === 0 || future || elsewhere === null) {
      setRefused((times) => times + 1)
      return
    }
    const known = { trainedOn, calibratedOn, sessionsElsewhere: elsewhere }
    if (await save.run({ id: person?.id ?? null, name, roles, ...known })) onClose()
  }
  const nameError = tried && name.trim() === '' ? fieldSentence('required') : save.fields.name

  return (
    <Dialog onClose={onClose} title={person ? t('people.changeTitle', { name: person.name }) : t('people.addTitle')}>
      <form ref={form} className={classes.form} onSubmit={(event) => void submit(event)} noValidate>
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
          <AssessorFields
            value={experience}
            today={today}
            onChange={setExperience}
            errors={{
              trainedOn: save.fields.trainedOn,
              calibratedOn: save.fields.calibratedOn,
              sessionsElsewhere: elsewhere === null ? fieldSentence('sessionCount') : save.fields.sessionsElsewhere,
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

/** Empty is none; null when it is no whole number somebody can mean. */
function countIn(text: string): number | null {
  if (text.trim() === '') return 0
  return /^\s*\d{1,3}\s*$/.test(text) ? Number(text) : null
}
