// Every measurement in a row: where it was, how far it is, the way into it, and the way back when it is somebody else's.
import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { Measurement, PersonPage } from '../../../assessments/contract/index.ts'
import { api, useCommand } from '../../api/index.ts'
import { t } from '../../messages/index.ts'
import { ConfirmButton, FailureAlert } from '../../ui/index.ts'
import { dayShort } from './days.ts'
import classes from './Person.module.css'

export function Measurements({ page }: { page: PersonPage }) {
  const split = useCommand(api.persons.split.mutationOptions())
  const { person, measurements, revision } = page
  // Alone under their own name there is nothing to take apart.
  const maySplit = revision > 0
  return (
    <section className={classes.measurements}>
      <h2>{t('persons.measured.title')}</h2>
      <FailureAlert failure={split.failure} />
      {measurements.length === 0 ? (
        <p className="sub">{t('persons.measured.empty', { name: person.name })}</p>
      ) : (
        <ul>
          {measurements.toReversed().map((measurement) => (
            <li key={measurement.candidateId}>
              <Words measurement={measurement} />
              <div className={classes.ways}>
                <Ways measurement={measurement} />
                {maySplit ? (
                  <ConfirmButton
                    size="sm"
                    variant="subtle"
                    label={t('persons.measured.split')}
                    fullLabel={t('persons.measured.splitOf', { day: dayShort(measurement.day) })}
                    question={t('persons.measured.splitQuestion')}
                    loading={split.pending}
                    onConfirm={() => split.run({ id: person.id, candidateId: measurement.candidateId })}
                  />
                ) : null}
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function Words({ measurement }: { measurement: Measurement }) {
  const { day, session, sessionId, place, code, framework, state } = measurement
  return (
    <p className={classes.words}>
      <b>{dayShort(day)}</b>{' '}
      <Link to="/sessies/$id" params={{ id: sessionId }} dir="auto">
        {session}
      </Link>
      <span className="hint" dir="auto">
        {[code, place, t('persons.measured.with', framework), t(`persons.measured.state.${state}`)]
          .filter((part) => part !== '')
          .join(' · ')}
      </span>
    </p>
  )
}

function Ways({ measurement: { sessionId, candidateId, state, day } }: { measurement: Measurement }) {
  if (state !== 'open' && state !== 'decided') return null
  const params = { sessionId, candidateId }
  const of = <span className="vh"> {dayShort(day)}</span>
  return (
    <>
      <Button
        size="sm"
        variant="default"
        renderRoot={(props) => <Link to="/eindbespreking/$sessionId/$candidateId" params={params} {...props} />}
      >
        {t('persons.measured.talk')}
        {of}
      </Button>
      {state === 'decided' ? (
        <>
          <Button
            size="sm"
            variant="default"
            renderRoot={(props) => <Link to="/kloof/$sessionId/$candidateId" params={params} {...props} />}
          >
            {t('persons.measured.gap')}
            {of}
          </Button>
          <Button
            size="sm"
            variant="default"
            renderRoot={(props) => <Link to="/naast-elkaar/$sessionId/$candidateId" params={params} {...props} />}
          >
            {t('persons.measured.views')}
            {of}
          </Button>
        </>
      ) : null}
    </>
  )
}
