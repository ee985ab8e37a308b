// Whose notes or levels these are. With one candidate a heading; with several a row of names to go between.
import { t } from '../../../messages/index.ts'
import { fullName, type Person, PersonName } from '../parts/PersonName.tsx'
import classes from './PeoplePicker.module.css'

export interface PeoplePickerProps {
  people: readonly Person[]
  currentId: string
  /** What is still open for each. */
  left: (id: string) => number
  onChange: (id: string) => void
}

export function PeoplePicker({ people, currentId, left, onChange }: PeoplePickerProps) {
  const current = people.find(({ id }) => id === currentId)
  if (current === undefined) return null
  if (people.length === 1)
    return (
      <h1 className={`${classes.one} prose`}>
        <PersonName person={current} />
      </h1>
    )
  return (
    <>
      <h1 className="vh">{fullName(current)}</h1>
      <nav className={classes.people} aria-label={t('work.candidates')}>
        {people.map((person) => (
          <button
            key={person.id}
            type="button"
            className={classes.person}
            aria-current={person.id === currentId || undefined}
            title={person.name}
            onClick={() => onChange(person.id)}
          >
            <span className={classes.name}>
              <PersonName person={person} />
            </span>
            {left(person.id) > 0 ? (
              <span className={classes.left}>{t('work.classify.left', { count: left(person.id) })}</span>
            ) : null}
          </button>
        ))}
      </nav>
    </>
  )
}
