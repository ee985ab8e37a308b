// The people of this file, to point at oneself. With more than eight a search field comes above them.
import { useState } from 'react'
import type { SignInPerson } from '../../../assessments/contract/index.ts'
import { t } from '../../messages/index.ts'
import { clockTime, matches, SearchField } from '../../ui/index.ts'
import classes from './PersonList.module.css'

const searchFrom = 9

export interface PersonListProps {
  people: readonly SignInPerson[]
  chosen: string | null
  onChoose: (id: string) => void
}

export function PersonList({ people, chosen, onChoose }: PersonListProps) {
  const [query, setQuery] = useState('')
  const shown = people.filter(({ name }) => matches(name, query))
  return (
    <>
      {people.length >= searchFrom ? (
        <SearchField value={query} onChange={setQuery} label={t('start.signIn.search')} />
      ) : null}
      <ul className={classes.people}>
        {shown.map((person) => (
          <li key={person.id}>
            <button type="button" aria-pressed={person.id === chosen} onClick={() => onChoose(person.id)}>
              <b>{person.name}</b>
              <span>{about(person)}</span>
            </button>
          </li>
        ))}
      </ul>
      {shown.length === 0 ? <p className="sub">{t('common.nothingFound', { query })}</p> : null}
    </>
  )
}

function about({ roles, firstTime, blockedUntil }: SignInPerson): string {
  const blocked = blockedUntil !== null && Date.parse(blockedUntil) > Date.now()
  return [
    roles.map((role) => t(`common.roles.${role}`)).join(', '),
    firstTime ? t('start.signIn.firstTime') : '',
    blocked ? t('start.signIn.blocked', { time: clockTime(blockedUntil) }) : '',
  ]
    .filter((part) => part !== '')
    .join(' · ')
}
