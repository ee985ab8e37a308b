// One row a person: roles, whether a PIN was chosen, in how many sessions they are, when they were trained, and when
// they last practised.
import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Person } from '../../../assessments/contract/index.ts'
import { useDesk } from '../../api/index.ts'
import { t } from '../../messages/index.ts'
import { ListTable } from '../../ui/index.ts'
import { dayInShort } from '../sessions/days.ts'
import classes from './PeoplePage.module.css'

export interface PeopleTableProps {
  people: readonly Person[]
  onChange: (person: Person) => void
}

export function PeopleTable({ people, onChange }: PeopleTableProps) {
  const { data: desk } = useDesk()
  return (
    <ListTable className={classes.people}>
      <thead>
        <tr>
          <th scope="col">{t('people.column.name')}</th>
          <th scope="col">{t('people.column.roles')}</th>
          <th scope="col">{t('people.column.pin')}</th>
          <th scope="col">{t('people.column.sessions')}</th>
          <th scope="col">{t('people.column.trained')}</th>
          <th scope="col">{t('people.column.calibrated')}</th>
          <th scope="col">
            <span className="vh">{t('people.column.actions')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <tr key={person.id}>
            <th scope="row">
              <bdi>{person.name}</bdi>
              {desk?.me?.id === person.id ? <span className="sub"> · {t('people.you')}</span> : null}
            </th>
            <td>{person.roles.map((role) => t(`common.roles.${role}`)).join(', ')}</td>
            <td>{t(person.hasPin ? 'people.hasPin' : 'people.noPin')}</td>
            <td>{sessionsWords(person)}</td>
            <td>{dayOrUnknown(person, person.trainedOn)}</td>
            <td>{dayOrUnknown(person, person.calibratedOn)}</td>
            <td>
              <Button
                variant="default"
                aria-label={t('people.changeOf', { name: person.name })}
                onClick={() => onChange(person)}
              >
                {t('people.change')}
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </ListTable>
  )
}

function sessionsWords({ inSessions, sessionsElsewhere }: Person): string {
  const here = inSessions > 0 ? t('people.inSessions', { count: inSessions }) : t('people.inNone')
  return sessionsElsewhere > 0 ? `${here}, ${t('people.elsewhere', { count: sessionsElsewhere })}` : here
}

/** Asked of whoever rates; of others it means nothing. */
function dayOrUnknown({ roles }: Person, day: string | null): ReactNode {
  if (day !== null) return <time dateTime={day}>{dayInShort(day)}</time>
  return roles.includes('assessor') ? t('people.notKnown') : ''
}
