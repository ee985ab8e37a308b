// Who assesses today: chosen from the people with that role, or added right here.
import { Checkbox } from '@mantine/core'
import { useState } from 'react'
import type { SessionBody, SessionDetail } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { matches, SearchField } from '../../../ui/index.ts'
import { useEditable } from '../../preparation/editable.ts'
import { Section } from '../../preparation/Section.tsx'
import { AddAssessor } from './AddAssessor.tsx'
import { observesIn, withAssessor, withoutAssessor } from './assessor-edits.ts'
import type { Change } from './PreparationTab.tsx'
import classes from './SessionForm.module.css'

/** From so many on, a list is searched rather than read. */
const searchFrom = 9

export interface AssessorsProps {
  body: SessionBody
  change: Change
  people: SessionDetail['people']
}

export function Assessors({ body, change, people }: AssessorsProps) {
  const editable = useEditable()
  const [query, setQuery] = useState('')
  const { assessorIds } = body
  const shown = people.filter(({ id, name }) => matches(name, query) && (editable || assessorIds.includes(id)))
  return (
    <Section
      title={t('sessions.assessors', { count: assessorIds.length })}
      tools={
        editable && people.length >= searchFrom ? (
          <SearchField value={query} onChange={setQuery} label={t('sessions.assessor.search')} />
        ) : null
      }
    >
      {people.length === 0 ? <p className="sub">{t('sessions.assessor.none')}</p> : null}
      <ul className={classes.assessors}>
        {shown.map(({ id, name }) => {
          const count = observesIn(body, id)
          return (
            <li key={id}>
              <Checkbox
                disabled={!editable}
                label={<bdi className="prose">{name}</bdi>}
                description={count > 0 ? t('sessions.assessor.observes', { count }) : undefined}
                checked={assessorIds.includes(id)}
                onChange={(event) => {
                  const { checked } = event.currentTarget
                  change((now) => (checked ? withAssessor(now, id) : withoutAssessor(now, id)))
                }}
              />
            </li>
          )
        })}
      </ul>
      {editable ? <AddAssessor onAdded={(id) => change((now) => withAssessor(now, id))} /> : null}
    </Section>
  )
}
