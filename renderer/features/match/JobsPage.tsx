// One person against many jobs: what fits, what is a step or two away, and why, in a sentence. Jobs stand in groups; a
// person is nowhere given a mark.
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { PersonMatches } from '../../../assessments/contract/index.ts'
import { api, failureSentence } from '../../api/index.ts'
import { Waiting } from '../../app/Waiting.tsx'
import { t } from '../../messages/index.ts'
import { EmptyState, FailureAlert, matches, PageHead, SearchField } from '../../ui/index.ts'
import { dayOf } from '../preparation/dates.ts'
import { JobRow } from './JobRow.tsx'
import classes from './Jobs.module.css'
import { groupOf, groups, type MatchGroup } from './match-words.ts'
import { NoJobs } from './NoJobs.tsx'
import { useRunningPlan } from './PlanButton.tsx'

export interface JobsPageProps {
  sessionId: string
  candidateId: string
}
/** From here on a list is searched rather than looked through. */
const longList = 8

export function JobsPage({ sessionId, candidateId }: JobsPageProps) {
  const about = { sessionId, candidateId }
  const { data, error, refetch } = useQuery(api.match.person.queryOptions({ input: about }))
  if (error)
    return (
      <NoJobs error={error} about={about}>
        <FailureAlert failure={failureSentence(error)} onRetry={() => void refetch()} />
      </NoJobs>
    )
  return data ? <Jobs data={data} /> : <Waiting />
}

function Jobs({ data }: { data: PersonMatches }) {
  const { person, measurement, profiles, scale } = data
  const [query, setQuery] = useState('')
  const running = useRunningPlan(person.id)
  const found = profiles.filter(({ profile }) => matches(`${profile.code} ${profile.title}`, query))
  const inGroup = (group: MatchGroup) => found.filter(({ match }) => groupOf(match) === group)
  return (
    <>
      <PageHead
        title={t('match.title')}
        sub={
          <>
            {person.code} <bdi>{person.name}</bdi> ·{' '}
            {t('match.measured', { day: dayOf(measurement.day), session: measurement.session })}
          </>
        }
      >
        <Button
          variant="default"
          renderRoot={(root) => <Link to="/personen/$id" params={{ id: person.id }} {...root} />}
        >
          {t('match.person')}
        </Button>
        {running.plan === null ? null : (
          <Button
            renderRoot={(root) => (
              <Link
                to="/personen/$id/plan/$planId"
                params={{ id: person.id, planId: running.plan?.id ?? '' }}
                {...root}
              />
            )}
          >
            {t('match.plan.go')}
          </Button>
        )}
      </PageHead>
      {profiles.length === 0 ? (
        <EmptyState title={t('match.noProfiles')}>
          <p>{t('match.noProfilesText')}</p>
          <Button component={Link} to="/functieprofielen">
            {t('match.toProfiles')}
          </Button>
        </EmptyState>
      ) : (
        <p className={`sub ${classes.intro}`}>{t('match.intro')}</p>
      )}
      {profiles.length > longList ? (
        <div className={classes.search}>
          <SearchField value={query} onChange={setQuery} label={t('match.search')} />
        </div>
      ) : null}
      {found.length === 0 && query !== '' ? <EmptyState title={t('common.nothingFound', { query })} /> : null}
      {groups.map((group) => {
        const inside = inGroup(group)
        return inside.length === 0 ? null : (
          <section key={group} className={classes.group} aria-labelledby={`jobs-${group}`}>
            <h2 id={`jobs-${group}`}>{t(`match.group.${group}`)}</h2>
            <p className="hint">{t(`match.groupHint.${group}`)}</p>
            <ul>
              {inside.map((row) => (
                <JobRow
                  key={row.profile.id}
                  row={row}
                  scale={scale}
                  measurement={measurement}
                  planFor={running.known && running.plan === null && group !== 'fits' ? person.id : null}
                />
              ))}
            </ul>
          </section>
        )
      })}
      {data.otherFramework > 0 ? (
        <p className={`hint ${classes.other}`}>{t('match.otherFramework', { count: data.otherFramework })}</p>
      ) : null}
    </>
  )
}
