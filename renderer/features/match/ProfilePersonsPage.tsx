// One profile beside the people measured with its framework: by name, each with what was decided about them. The page ranks
// nobody and decides about nobody; one person at a time, with a reason, does somebody do that.
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { ProfileOverview } from '../../../assessments/contract/index.ts'
import { api, failureCode, failureSentence } from '../../api/index.ts'
import { Waiting } from '../../app/Waiting.tsx'
import { t } from '../../messages/index.ts'
import { EmptyState, FailureAlert, matches, PageHead, SearchField } from '../../ui/index.ts'
import { dayOf } from '../preparation/dates.ts'
import { CutOffsWithheld } from '../profiles/CutOffsWithheld.tsx'
import { DecideDialog, type DraftDecision, emptyDecision } from './DecideDialog.tsx'
import classes from './Overview.module.css'
import { OverviewTable } from './OverviewTable.tsx'

/** From here on a list is searched rather than looked through. */
const longList = 8

export function ProfilePersonsPage({ jobProfileId }: { jobProfileId: string }) {
  const { data, error, refetch } = useQuery(api.match.profile.queryOptions({ input: { jobProfileId } }))
  // Also where it was read before: what is withheld from now on must not stay on the screen.
  if (failureCode(error) === 'CUT_OFFS_WITHHELD')
    return (
      <>
        <PageHead title={t('match.persons.link')} />
        <CutOffsWithheld />
      </>
    )
  if (data) return <Overview data={data} />
  return error ? <FailureAlert failure={failureSentence(error)} onRetry={() => void refetch()} /> : <Waiting />
}

function Overview({ data }: { data: ProfileOverview }) {
  const { profile, persons, notYet } = data
  const [query, setQuery] = useState('')
  const [deciding, setDeciding] = useState<string | null>(null)
  // What was typed about somebody stays while the page does: a dialog is closed too easily.
  const [drafts, setDrafts] = useState<ReadonlyMap<string, DraftDecision>>(new Map())
  const shown = persons.filter(({ person }) => matches(`${person.code} ${person.name}`, query))
  const about = persons.find(({ person }) => person.id === deciding)
  return (
    <>
      <PageHead
        title={t('match.persons.title', { job: profile.title })}
        sub={
          <>
            {t('match.persons.sub')} {t('match.persons.setBy', { name: profile.setBy })}
          </>
        }
      >
        <Button
          variant="default"
          renderRoot={(root) => <Link to="/functieprofielen/$id" params={{ id: profile.id }} {...root} />}
        >
          {t('match.persons.back')}
        </Button>
      </PageHead>
      {profile.expired && profile.validUntil !== null ? (
        <p className="hint">{t('match.expired', { day: dayOf(profile.validUntil) })}</p>
      ) : null}
      {notYet > 0 ? <p className="hint">{t('match.persons.notYet', { count: notYet })}</p> : null}
      {persons.length === 0 ? (
        <EmptyState title={t('match.persons.none')}>
          <p>{t('match.persons.noneText')}</p>
        </EmptyState>
      ) : null}
      {persons.length > longList ? (
        <div className={classes.search}>
          <SearchField value={query} onChange={setQuery} label={t('match.persons.search')} />
        </div>
      ) : null}
      {shown.length > 0 ? (
        <OverviewTable overview={data} persons={shown} onDecide={setDeciding} />
      ) : persons.length > 0 ? (
        <EmptyState title={t('common.nothingFound', { query })} />
      ) : null}
      {about === undefined ? null : (
        <DecideDialog
          key={about.person.id}
          job={profile}
          about={about}
          scale={data.scale}
          draft={drafts.get(about.person.id) ?? emptyDecision}
          onDraft={(draft) => setDrafts((now) => new Map(now).set(about.person.id, draft))}
          onClose={() => setDeciding(null)}
        />
      )}
    </>
  )
}
