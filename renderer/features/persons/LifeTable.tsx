// The life line as tables, for who reads rather than looks: levels per measurement, and what lies between them.
import { Link } from '@tanstack/react-router'
import { useRef } from 'react'
import type { LinePoint, PersonPage } from '../../../assessments/contract/index.ts'
import { t } from '../../messages/index.ts'
import { dayShort } from './days.ts'
import classes from './LifeLine.module.css'
import { type LineGroup, levelWord, measurementsById } from './life-words.ts'
import { useNewestFirst } from './useWidth.ts'

export function LifeTable({ page, groups }: { page: PersonPage; groups: readonly LineGroup[] }) {
  const measured = page.measurements.filter(({ state }) => state === 'decided')
  const frame = useRef<HTMLElement>(null)
  useNewestFirst(frame)
  return (
    <>
      {measured.length === 0 ? null : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls sideways must be reachable by key.
        <section className={classes.sideways} aria-label={t('persons.table.levels')} tabIndex={0} ref={frame}>
          <table className={classes.table}>
            <caption>
              <span className={classes.pinned}>{t('persons.table.levels')}</span>
            </caption>
            <thead>
              <tr>
                <th scope="col" className={classes.pinned}>
                  {t('persons.table.competence')}
                </th>
                {measured.map(({ candidateId, day, session }) => (
                  <th scope="col" key={candidateId} title={session}>
                    {dayShort(day)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {groups.flatMap(({ framework, lines }) =>
                lines.map(({ key, title, points }) => (
                  <tr key={key}>
                    <th scope="row" dir="auto">
                      {title}
                      {groups.length > 1 ? (
                        <p className="hint">{t('persons.life.framework', { title: framework })}</p>
                      ) : null}
                    </th>
                    {measured.map(({ candidateId }) => (
                      <td key={candidateId}>
                        <Level page={page} point={points.find((point) => point.candidateId === candidateId)} />
                      </td>
                    ))}
                  </tr>
                )),
              )}
            </tbody>
          </table>
        </section>
      )}
      <Rest page={page} />
    </>
  )
}

function Level({ page, point }: { page: PersonPage; point: LinePoint | undefined }) {
  if (point === undefined) return <span className="hint">{t('persons.table.notMeasured')}</span>
  const measurement = measurementsById(page).get(point.candidateId)
  const { level, lowest, highest, since } = point
  const word = (value: number) => levelWord(measurement, value)
  return (
    <>
      <b>{levelWord(measurement, level)}</b>
      {lowest !== null && highest !== null && lowest !== highest ? (
        <p className="hint">{t('persons.table.range', { lowest: word(lowest), highest: word(highest) })}</p>
      ) : null}
      {since === null || since.comparable === 'same' ? null : (
        <p className="hint">{t(`persons.why.${since.comparable}`)}</p>
      )}
    </>
  )
}

interface Row {
  key: string
  kind: string
  from: string
  until: string
  text: string
  planId: string | null
}

function Rest({ page: { body, plans, talks, person } }: { page: PersonPage }) {
  const none = { planId: null, until: '', text: '' }
  const rows: Row[] = [
    ...body.periods.map((period, index) => ({
      ...none,
      key: `work ${index}`,
      kind: t(period.placement ? 'persons.table.placement' : 'persons.table.work'),
      from: period.from,
      until: period.until ?? t('persons.table.now'),
      text: period.text,
    })),
    ...plans.map(({ id, title, from, until }) => ({
      ...{ key: id, planId: id, kind: t('persons.table.plan'), from: from ?? '', until: until ?? '', text: title },
    })),
    ...talks.map(({ id, on, planned }) => ({
      ...none,
      key: `${id} ${on}`,
      kind: t(planned ? 'persons.table.plannedTalk' : 'persons.table.talk'),
      from: on,
    })),
    ...(body.nextMeasurementOn === null
      ? []
      : [{ ...none, key: 'next', kind: t('persons.table.nextMeasurement'), from: body.nextMeasurementOn }]),
  ].sort((a, b) => (a.from < b.from ? -1 : a.from === b.from ? 0 : 1))
  if (rows.length === 0) return null
  return (
    <table className={classes.table}>
      <caption>{t('persons.table.rest')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('persons.table.from')}</th>
          <th scope="col">{t('persons.table.until')}</th>
          <th scope="col">{t('persons.table.kind')}</th>
          <th scope="col">{t('persons.table.about')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, kind, from, until, text, planId }) => (
          <tr key={key}>
            <td>{dayIn(from)}</td>
            <td>{dayIn(until)}</td>
            <td>{kind}</td>
            <td dir="auto">
              {planId === null ? (
                text
              ) : (
                <Link to="/personen/$id/plan/$planId" params={{ id: person.id, planId }}>
                  {text}
                </Link>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const dayIn = (text: string): string => (/^\d{4}-/.test(text) ? dayShort(text) : text)
