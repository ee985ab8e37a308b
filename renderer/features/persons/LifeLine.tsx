// The life of a person as far as it is known here, as a line or as tables; and in words what compares and what does not.
import { Button } from '@mantine/core'
import { useState } from 'react'
import type { PersonPage } from '../../../assessments/contract/index.ts'
import { t } from '../../messages/index.ts'
import { TableButton, useTables } from '../../ui/index.ts'
import { LifeChart } from './LifeChart.tsx'
import classes from './LifeLine.module.css'
import { LifeTable } from './LifeTable.tsx'
import { spanOf } from './life-places.ts'
import { comparisonSentences, groupsOf, type LineGroup } from './life-words.ts'

const charts = ['life']
/** So many competences stand on the line at once; the rest is one tap away. */
const few = 8

export function LifeLine({ page }: { page: PersonPage }) {
  const tables = useTables(charts)
  const [all, setAll] = useState(false)
  const { body, plans, talks, measurements, lines, today, person } = page
  const days = [
    ...body.periods.flatMap(({ from, until }) => [from, ...(until === null ? [] : [until])]),
    ...plans.flatMap(({ from, until }) => [from, until]),
    ...talks.map(({ on }) => on),
    ...measurements.map(({ day }) => day),
    body.nextMeasurementOn,
  ].filter((day) => day !== null)
  const span = days.length === 0 ? null : spanOf([...days, today])
  if (span === null) return <p className={classes.empty}>{t('persons.life.empty', { name: person.name })}</p>
  const groups = groupsOf(page)
  const asTable = tables.shown('life')
  const sentences = comparisonSentences(page)
  return (
    <section className={classes.life} aria-label={t('persons.life.title')}>
      <TableButton
        small
        className={classes.toggle}
        shown={asTable}
        onToggle={() => tables.toggle('life')}
        of={t('persons.life.title')}
      />
      {asTable ? (
        <LifeTable page={page} groups={groups} />
      ) : (
        <LifeChart page={page} span={span} groups={all ? groups : firstOf(groups)} />
      )}
      {!asTable && lines.length > few ? (
        <Button variant="subtle" size="sm" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('persons.life.showFew') : t('persons.life.showAll', { count: lines.length - few })}
        </Button>
      ) : null}
      {sentences.length > 0 || groups.length > 1 ? (
        <ul className={classes.words}>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
          {groups.length > 1 ? <li>{t('persons.life.apart')}</li> : null}
        </ul>
      ) : null}
    </section>
  )
}

function firstOf(groups: readonly LineGroup[]): LineGroup[] {
  let left = few
  return groups.flatMap(({ framework, lines }) => {
    const shown = lines.slice(0, left)
    left -= shown.length
    return shown.length === 0 ? [] : [{ framework, lines: shown }]
  })
}
