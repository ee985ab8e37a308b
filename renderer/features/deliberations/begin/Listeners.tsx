// Who is at the table to listen: whoever did not rate the candidate, and whoever is asked in.
import { Button, NativeSelect } from '@mantine/core'
import { t } from '../../../messages/index.ts'
import classes from './Begin.module.css'
import { listenersOf, type People, withListener, withPart } from './plan.ts'

export interface ListenersProps {
  people: People
  staff: readonly { personId: string; name: string }[]
  onChange: (people: People) => void
  onRemove: (personId: string) => void
}

export function Listeners({ people, staff, onChange, onRemove }: ListenersProps) {
  const listeners = listenersOf(people)
  const present = new Set(people.map(({ personId }) => personId))
  const others = staff.filter(({ personId }) => !present.has(personId))
  return (
    <section className="section">
      <h2>{t('deliberations.begin.listeners')}</h2>
      {listeners.length === 0 ? <p className={classes.intro}>{t('deliberations.begin.nobodyListens')}</p> : null}
      <ul className={classes.people}>
        {listeners.map(({ personId, name, rated }) => (
          <li key={personId} className={classes.person}>
            <span className={classes.who}>
              <b dir="auto">{name}</b>
              <span className="sub">{t(`deliberations.begin.${rated ? 'mayListen' : 'didNotRate'}`)}</span>
            </span>
            {rated ? (
              <Button
                variant="subtle"
                className={classes.quiet}
                aria-label={t('deliberations.begin.speakOf', { name })}
                onClick={() => onChange(withPart(people, personId, 'speaks'))}
              >
                {t('deliberations.begin.speak')}
              </Button>
            ) : (
              <Button
                variant="subtle"
                className={classes.quiet}
                aria-label={t('deliberations.begin.removeOf', { name })}
                onClick={() => onRemove(personId)}
              >
                {t('deliberations.begin.remove')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {others.length > 0 ? (
        <NativeSelect
          className={classes.add}
          label={t('deliberations.begin.addListener')}
          value=""
          data={[
            { value: '', label: t('deliberations.begin.choosePerson') },
            ...others.map(({ personId, name }) => ({ value: personId, label: name })),
          ]}
          onChange={(event) => {
            const one = others.find(({ personId }) => personId === event.currentTarget.value)
            if (one) onChange(withListener(people, one))
          }}
        />
      ) : null}
    </section>
  )
}
