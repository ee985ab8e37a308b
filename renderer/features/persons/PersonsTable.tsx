// One row a person. What they do and want, and what is agreed; never how well they do.
import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { PersonSummary } from '../../../assessments/contract/index.ts'
import { t } from '../../messages/index.ts'
import { ListTable } from '../../ui/index.ts'
import { dayShort } from './days.ts'
import classes from './Persons.module.css'

export interface PersonsTableProps {
  persons: readonly PersonSummary[]
  onSame: (person: PersonSummary) => void
}

export function PersonsTable({ persons, onSame }: PersonsTableProps) {
  return (
    <ListTable className={classes.persons}>
      <thead>
        <tr>
          {(['name', 'coach', 'measured', 'plan', 'next'] as const).map((column) => (
            <th scope="col" key={column}>
              {t(`persons.column.${column}`)}
            </th>
          ))}
          <th scope="col">
            <span className="vh">{t('persons.column.actions')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {persons.map((person) => (
          <tr key={person.id}>
            <th scope="row">
              <Link to="/personen/$id" params={{ id: person.id }} className={classes.name}>
                <span className={classes.code}>{person.code}</span> <bdi>{person.name}</bdi>
              </Link>
              {person.work === '' && person.wish === '' ? null : (
                <p className="hint" dir="auto">
                  {[person.work, person.wish].filter((part) => part !== '').join(' · ')}
                </p>
              )}
            </th>
            <td dir="auto">
              {person.coach === '' ? <span className="hint">{t('persons.noCoach')}</span> : person.coach}
            </td>
            {person.withheld ? (
              <td colSpan={4} className="hint">
                {t('persons.withheld')}
              </td>
            ) : (
              <>
                <Known person={person} />
                <td>
                  <Button
                    variant="subtle"
                    size="sm"
                    className={classes.same}
                    aria-label={t('persons.form.samePersonOf', { name: `${person.code} ${person.name}` })}
                    onClick={() => onSame(person)}
                  >
                    {t('persons.form.samePerson')}
                  </Button>
                </td>
              </>
            )}
          </tr>
        ))}
      </tbody>
    </ListTable>
  )
}

const Known = ({ person: { measurements, lastMeasuredOn, plan, nextTalkOn } }: { person: PersonSummary }) => (
  <>
    <td>
      {lastMeasuredOn === null ? (
        <span className="hint">{t('persons.notMeasured')}</span>
      ) : (
        <>
          <time dateTime={lastMeasuredOn}>{dayShort(lastMeasuredOn)}</time>
          <p className="hint">{t('persons.measurements', { count: measurements })}</p>
        </>
      )}
    </td>
    <td dir="auto">{plan ?? <span className="hint">{t('persons.noPlan')}</span>}</td>
    <td>
      {nextTalkOn === null ? (
        <span className="hint">{t('persons.noTalk')}</span>
      ) : (
        <time dateTime={nextTalkOn}>{dayShort(nextTalkOn)}</time>
      )}
    </td>
  </>
)
