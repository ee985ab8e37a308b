// Beheer: who works with this file, and as what. A PIN is the person's own; the lead can only take it away.
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Person } from '../../../assessments/contract/index.ts'
import { api, failureSentence } from '../../api/index.ts'
import { Waiting } from '../../app/Waiting.tsx'
import { t } from '../../messages/index.ts'
import { EmptyState, FailureAlert, ListTools, matches, PageHead, SearchField } from '../../ui/index.ts'
import { PeopleTable } from './PeopleTable.tsx'
import { PersonForm } from './PersonForm.tsx'

/** null: nobody; 'new': a person to add. */
type Edited = Person | 'new' | null

export function PeoplePage() {
  const { data: people, error, refetch } = useQuery(api.people.list.queryOptions())
  const [query, setQuery] = useState('')
  const [edited, setEdited] = useState<Edited>(null)
  if (!people)
    return error ? <FailureAlert failure={failureSentence(error)} onRetry={() => void refetch()} /> : <Waiting />
  const shown = people.filter(({ name }) => matches(name, query))
  return (
    <>
      <PageHead title={t('people.title')} sub={t('people.intro')}>
        <Button variant="default" renderRoot={(root) => <Link to="/huisstijl" {...root} />}>
          {t('templates.title')}
        </Button>
        <Button variant="default" renderRoot={(root) => <Link to="/begrippen" {...root} />}>
          {t('referenceNotes.title')}
        </Button>
        <Button onClick={() => setEdited('new')}>{t('people.add')}</Button>
      </PageHead>
      <ListTools>
        <h2>{t('people.count', { count: people.length })}</h2>
        <SearchField value={query} onChange={setQuery} label={t('people.search')} />
      </ListTools>
      {shown.length > 0 ? (
        <PeopleTable people={shown} onChange={setEdited} />
      ) : (
        <EmptyState title={query ? t('common.nothingFound', { query }) : t('people.empty')} />
      )}
      {edited === null ? null : (
        <PersonForm person={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />
      )}
    </>
  )
}
