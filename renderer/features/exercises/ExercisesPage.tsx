// The library of exercises: what stands ready to be used in a programme.
import { Button, Checkbox } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { api, failureSentence, useDesk } from '../../api/index.ts'
import { Waiting } from '../../app/Waiting.tsx'
import { t } from '../../messages/index.ts'
import { EmptyState, FailureAlert, ListTools, matches, PageHead, SearchField } from '../../ui/index.ts'
import { forNewWork, useFrameworkNames } from '../preparation/framework-names.ts'
import { ExercisesTable } from './ExercisesTable.tsx'
import { NewExercise } from './NewExercise.tsx'

export function ExercisesPage() {
  const { data: desk } = useDesk()
  const { data: exercises, error, refetch } = useQuery(api.exercises.list.queryOptions())
  const { data: frameworks } = useQuery(api.frameworks.list.queryOptions())
  const nameOf = useFrameworkNames()
  const [query, setQuery] = useState('')
  const [withArchived, setWithArchived] = useState(false)
  const [adding, setAdding] = useState(false)
  if (!exercises || !frameworks)
    return error ? <FailureAlert failure={failureSentence(error)} onRetry={() => void refetch()} /> : <Waiting />
  const editable = desk?.acting.some((role) => role === 'lead' || role === 'coach') === true
  const possible = forNewWork(frameworks)
  const archived = exercises.filter(({ archivedAt }) => archivedAt !== null).length
  const listed = exercises.filter(({ archivedAt }) => withArchived || archivedAt === null)
  const shown = listed.filter(({ title, code, kind, frameworkId, framework }) =>
    matches([title, code, t(`programmes.kinds.${kind}`), nameOf(frameworkId, framework)].join(' '), query),
  )
  const add =
    editable && possible.length > 0 ? <Button onClick={() => setAdding(true)}>{t('exercises.new')}</Button> : null
  return (
    <>
      <PageHead title={t('exercises.title')} sub={t('exercises.intro')}>
        {exercises.length > 0 ? add : null}
      </PageHead>
      {exercises.length > 0 ? (
        <>
          <ListTools>
            <h2>{t('exercises.count', { count: listed.length })}</h2>
            {archived > 0 ? (
              <Checkbox
                checked={withArchived}
                onChange={(event) => setWithArchived(event.currentTarget.checked)}
                label={t('common.withArchived', { count: archived })}
              />
            ) : null}
            <SearchField value={query} onChange={setQuery} label={t('exercises.search')} />
          </ListTools>
          {shown.length > 0 ? (
            <ExercisesTable exercises={shown} editable={editable} nameOf={nameOf} />
          ) : (
            <EmptyState title={query ? t('common.nothingFound', { query }) : t('exercises.allArchived')} />
          )}
        </>
      ) : null}
      {editable && possible.length === 0 ? (
        <EmptyState title={t('exercises.frameworkFirst')}>
          <Button component={Link} to="/kaders">
            {t('exercises.toFrameworks')}
          </Button>
        </EmptyState>
      ) : exercises.length === 0 ? (
        <EmptyState title={t(editable ? 'exercises.empty' : 'exercises.emptyReader')}>{add}</EmptyState>
      ) : null}
      {adding ? <NewExercise frameworks={possible} onClose={() => setAdding(false)} /> : null}
    </>
  )
}
