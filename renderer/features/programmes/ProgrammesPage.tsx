// Programmes: which exercises, what each shows, and how much deviates from the rules of the field.
import { Button, Checkbox } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { api, failureSentence, useDesk } from '../../api/index.ts'
import { Waiting } from '../../app/Waiting.tsx'
import { t } from '../../messages/index.ts'
import { EmptyState, FailureAlert, ListTools, matches, PageHead, SearchField } from '../../ui/index.ts'
import { forNewWork, useFrameworkNames } from '../preparation/framework-names.ts'
import { NewProgramme } from './NewProgramme.tsx'
import { ProgrammesTable } from './ProgrammesTable.tsx'

export function ProgrammesPage() {
  const { data: desk } = useDesk()
  const { data: programmes, error, refetch } = useQuery(api.programmes.list.queryOptions())
  const { data: frameworks } = useQuery(api.frameworks.list.queryOptions())
  const nameOf = useFrameworkNames()
  const [withArchived, setWithArchived] = useState(false)
  const [query, setQuery] = useState('')
  const [adding, setAdding] = useState(false)
  if (!programmes || !frameworks)
    return error ? <FailureAlert failure={failureSentence(error)} onRetry={() => void refetch()} /> : <Waiting />
  const editable = desk?.acting.some((role) => role === 'lead' || role === 'coach') === true
  const published = forNewWork(frameworks)
  const possible = editable && published.length > 0
  const archived = programmes.filter(({ archivedAt }) => archivedAt !== null).length
  const listed = programmes.filter(({ archivedAt }) => withArchived || archivedAt === null)
  const shown = listed.filter(({ title, frameworkId, framework }) =>
    matches(`${title} ${nameOf(frameworkId, framework)}`, query),
  )
  const add = <Button onClick={() => setAdding(true)}>{t('programmes.new')}</Button>
  return (
    <>
      <PageHead title={t('programmes.title')} sub={t('programmes.intro')}>
        {possible && programmes.length > 0 ? add : null}
      </PageHead>
      {programmes.length > 0 ? (
        <>
          <ListTools>
            <h2>{t('programmes.count', { count: listed.length })}</h2>
            {archived > 0 ? (
              <Checkbox
                checked={withArchived}
                onChange={(event) => setWithArchived(event.currentTarget.checked)}
                label={t('common.withArchived', { count: archived })}
              />
            ) : null}
            <SearchField value={query} onChange={setQuery} label={t('programmes.search')} />
          </ListTools>
          {shown.length > 0 ? (
            <ProgrammesTable programmes={shown} editable={editable} nameOf={nameOf} />
          ) : (
            <EmptyState title={query ? t('common.nothingFound', { query }) : t('programmes.allArchived')} />
          )}
        </>
      ) : null}
      {editable && published.length === 0 ? (
        <EmptyState title={t('programmes.frameworkFirst')}>
          <Button component={Link} to="/kaders">
            {t('programmes.toFrameworks')}
          </Button>
        </EmptyState>
      ) : programmes.length === 0 ? (
        <EmptyState title={t('programmes.empty')}>{possible ? add : null}</EmptyState>
      ) : null}
      {adding ? <NewProgramme frameworks={published} onClose={() => setAdding(false)} /> : null}
    </>
  )
}
