// Who is guided here: by name, one's own first, everybody one tap away.
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { PersonSummary } from '../../../assessments/contract/index.ts'
import { api, failureSentence, useDesk } from '../../api/index.ts'
import { Waiting } from '../../app/Waiting.tsx'
import { t } from '../../messages/index.ts'
import { Choice, EmptyState, FailureAlert, ListTools, matches, PageHead, SearchField } from '../../ui/index.ts'
import { JoinPerson } from './JoinPerson.tsx'
import { PersonForm } from './PersonForm.tsx'
import classes from './Persons.module.css'
import { PersonsTable } from './PersonsTable.tsx'

export function PersonsPage() {
  const { data: desk } = useDesk()
  const { data: persons, error, refetch } = useQuery(api.persons.list.queryOptions())
  const [query, setQuery] = useState('')
  const [chosen, setChosen] = useState<'mine' | 'all' | null>(null)
  const [adding, setAdding] = useState(false)
  const [same, setSame] = useState<PersonSummary | null>(null)
  if (!persons)
    return error ? <FailureAlert failure={failureSentence(error)} onRetry={() => void refetch()} /> : <Waiting />
  const mine = persons.filter(({ coachId }) => coachId !== null && coachId === desk?.me?.id)
  // Whoever coaches somebody begins with them.
  const whose = chosen ?? (mine.length > 0 ? 'mine' : 'all')
  const list = whose === 'mine' ? mine : persons
  const shown = list.filter(({ name, code, work, wish, coach }) =>
    matches(`${code} ${name} ${work} ${wish} ${coach}`, query),
  )
  return (
    <>
      <PageHead title={t('persons.title')} sub={t('persons.intro')}>
        <Button onClick={() => setAdding(true)}>{t('persons.add')}</Button>
      </PageHead>
      {persons.length === 0 ? (
        <EmptyState title={t('persons.empty')}>
          <p>{t('persons.emptyText')}</p>
        </EmptyState>
      ) : (
        <>
          <ListTools>
            <div className={classes.tools}>
              <h2>{t('persons.count', { count: list.length })}</h2>
              <Choice
                legend={t('persons.whose')}
                quietLegend
                options={[
                  { value: 'mine', label: t('persons.mine') },
                  { value: 'all', label: t('persons.all') },
                ]}
                value={whose}
                onChange={setChosen}
              />
            </div>
            <SearchField value={query} onChange={setQuery} label={t('persons.search')} />
          </ListTools>
          {shown.length > 0 ? (
            <PersonsTable persons={shown} onSame={setSame} />
          ) : query !== '' ? (
            <EmptyState title={t('common.nothingFound', { query })} />
          ) : (
            <EmptyState title={t('persons.noneOfMine')}>
              <p>{t('persons.noneOfMineText')}</p>
            </EmptyState>
          )}
        </>
      )}
      {adding ? <PersonForm page={null} onClose={() => setAdding(false)} /> : null}
      {same === null ? null : <JoinPerson person={same} onClose={() => setSame(null)} />}
    </>
  )
}
