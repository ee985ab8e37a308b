// One row a person: roles, whether a PIN was chosen, in how many sessions, and what the lead can do.
import { Button } from '@mantine/core'
import type { Person } from '../../../assessments/contract/index.ts'
import { api, useCommand, useDesk } from '../../api/index.ts'
import { t } from '../../messages/index.ts'
import { ConfirmButton, FailureAlert } from '../../ui/index.ts'
import classes from './PeoplePage.module.css'

export function PeopleTable({ people, onChange }: { people: readonly Person[]; onChange: (person: Person) => void }) {
  return (
    <table className={classes.people}>
      <thead>
        <tr>
          <th scope="col">{t('people.column.name')}</th>
          <th scope="col">{t('people.column.roles')}</th>
          <th scope="col">{t('people.column.pin')}</th>
          <th scope="col">{t('people.column.sessions')}</th>
          <th scope="col">
            <span className="vh">{t('people.column.actions')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <PersonRow key={person.id} person={person} onChange={() => onChange(person)} />
        ))}
      </tbody>
    </table>
  )
}

function PersonRow({ person, onChange }: { person: Person; onChange: () => void }) {
  const { data: desk } = useDesk()
  const resetPin = useCommand(api.people.resetPin.mutationOptions())
  const remove = useCommand(api.people.remove.mutationOptions())
  const { id, name, roles, hasPin, inSessions } = person
  return (
    <tr>
      <td>
        <b>{name}</b>
        {desk?.me?.id === id ? <span className="sub"> · {t('people.you')}</span> : null}
        <FailureAlert failure={remove.failure ?? resetPin.failure} />
      </td>
      <td>{roles.map((role) => t(`common.roles.${role}`)).join(', ')}</td>
      <td>{t(hasPin ? 'people.hasPin' : 'people.noPin')}</td>
      <td>{inSessions > 0 ? t('people.inSessions', { count: inSessions }) : t('people.inNone')}</td>
      <td>
        <div className={classes.actions}>
          <Button variant="default" aria-label={t('people.changeOf', { name })} onClick={onChange}>
            {t('people.change')}
          </Button>
          {hasPin ? (
            <ConfirmButton
              label={t('people.resetPin')}
              fullLabel={t('people.resetPinOf', { name })}
              question={t('people.resetQuestion', { name })}
              loading={resetPin.pending}
              onConfirm={() => void resetPin.run({ id })}
            />
          ) : null}
          <ConfirmButton
            label={t('people.remove')}
            fullLabel={t('people.removeOf', { name })}
            question={t('people.removeQuestion', { name })}
            loading={remove.pending}
            onConfirm={() => void remove.run({ id })}
          />
        </div>
      </td>
    </tr>
  )
}
