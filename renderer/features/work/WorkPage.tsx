// Mijn werk: one's own assignments by session and day. What is next stands on top and opens with Enter.
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import type { WorkItem } from '../../../assessments/contract/index.ts'
import { api, failureSentence } from '../../api/index.ts'
import { Waiting } from '../../app/Waiting.tsx'
import { t } from '../../messages/index.ts'
import { EmptyState, FailureAlert, matches, PageHead, SearchField } from '../../ui/index.ts'
import { fullName } from './parts/PersonName.tsx'
import classes from './WorkPage.module.css'
import { WorkRow } from './WorkRow.tsx'
import { stateOf, workGroups } from './work-order.ts'

const dayWords = new Intl.DateTimeFormat('nl-BE', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
/** A clock may be started by another observer. */
const askEveryMs = 10_000

export function WorkPage() {
  const { data, error, refetch } = useQuery(api.work.list.queryOptions({ refetchInterval: askEveryMs }))
  const navigate = useNavigate()
  const [query, setQuery] = useState('')
  const groups = useMemo(() => groupsFor(data ?? [], query), [data, query])
  if (!data)
    return error ? <FailureAlert failure={failureSentence(error)} onRetry={() => void refetch()} /> : <Waiting />

  // What shows may be from before the last submission: Enter goes by how it stands now.
  const openNext = async () => {
    const first = groupsFor((await refetch()).data ?? [], query)[0]?.items[0]
    if (first) await navigate({ to: '/werk/$assignmentId', params: { assignmentId: first.assignmentId } })
  }
  const first = groups[0]?.items[0]
  const next = first?.step === 'submitted' ? undefined : first
  return (
    <>
      <PageHead title={t('work.title')} sub={t('work.intro')}>
        <Button component={Link} to="/mijn-scores" variant="default">
          {t('figures.own.title')}
        </Button>
        {data.length === 0 ? null : (
          <Button component={Link} to="/papier" variant="default">
            {t('work.typeOver')}
          </Button>
        )}
      </PageHead>
      {data.length === 0 ? (
        <EmptyState title={t('work.empty')} />
      ) : (
        <form
          className={classes.search}
          onSubmit={(event) => {
            event.preventDefault()
            void openNext()
          }}
        >
          <SearchField value={query} onChange={setQuery} label={t('work.search')} />
        </form>
      )}
      {data.length > 0 && groups.length === 0 ? <EmptyState title={t('common.nothingFound', { query })} /> : null}
      {groups.map((group) => (
        <section key={group.sessionId} className={classes.group}>
          <div className={classes.head}>
            <h2 className="prose">
              {t('work.group', { session: group.session, day: dayWords.format(new Date(`${group.day}T12:00`)) })}
            </h2>
            <p className="sub">
              <span>{group.toDo === 0 ? t('work.allDone') : t('work.toDo', { count: group.toDo })}</span>
              {group.items.some(({ start }) => start !== null) ? (
                <>
                  {' · '}
                  <Link
                    to="/sessies/$id/roosterbladen"
                    params={{ id: group.sessionId }}
                    aria-label={t('work.sheetsOf', { session: group.session })}
                  >
                    {t('work.sheets')}
                  </Link>
                </>
              ) : null}
            </p>
          </div>
          <ul>
            {group.items.map((item) => (
              <WorkRow key={item.assignmentId} item={item} next={item === next} />
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

const groupsFor = (items: readonly WorkItem[], query: string) =>
  workGroups(
    items.filter(
      (item) =>
        query === '' ||
        matches(
          [item.session, item.exercise, item.room, t(`work.state.${stateOf(item)}`)]
            .concat(item.candidates.map(fullName))
            .join(' '),
          query,
        ),
    ),
  )
