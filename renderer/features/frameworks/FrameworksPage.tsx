// The frameworks in this file: drafts that are worked on, and published versions that stay as they are.
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { api, failureSentence, useDesk } from '../../api/index.ts'
import { Waiting } from '../../app/Waiting.tsx'
import { t } from '../../messages/index.ts'
import { EmptyState, FailureAlert, ListTools, matches, PageHead, SearchField } from '../../ui/index.ts'
import { FrameworksTable } from './FrameworksTable.tsx'
import { mayPrepare } from './parts/may-prepare.ts'

export function FrameworksPage() {
  const { data: desk } = useDesk()
  const { data: frameworks, error, refetch } = useQuery(api.frameworks.list.queryOptions())
  const [query, setQuery] = useState('')
  if (!frameworks)
    return error ? <FailureAlert failure={failureSentence(error)} onRetry={() => void refetch()} /> : <Waiting />
  const editable = mayPrepare(desk)
  const shown = frameworks.filter(({ title, code }) => matches(`${title} ${code}`, query))
  const read = (
    <Button component={Link} to="/kaders/nieuw">
      {t('frameworks.read')}
    </Button>
  )
  return (
    <>
      <PageHead title={t('frameworks.title')} sub={t('frameworks.intro')}>
        {editable && frameworks.length > 0 ? read : null}
      </PageHead>
      {frameworks.length === 0 ? (
        <EmptyState title={t(editable ? 'frameworks.empty' : 'frameworks.emptyReader')}>
          {editable ? read : null}
        </EmptyState>
      ) : (
        <>
          <ListTools>
            <h2>{t('frameworks.count', { count: frameworks.length })}</h2>
            <SearchField value={query} onChange={setQuery} label={t('frameworks.search')} />
          </ListTools>
          {shown.length > 0 ? (
            <FrameworksTable frameworks={shown} editable={editable} />
          ) : (
            <EmptyState title={t('common.nothingFound', { query })} />
          )}
        </>
      )}
    </>
  )
}
