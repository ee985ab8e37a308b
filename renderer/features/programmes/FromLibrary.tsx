// Exercises of the library on the programme's own framework and version; the programme gets a copy of its own.
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Exercise, LibraryExerciseSummary } from '../../../assessments/contract/index.ts'
import { api, failureSentence, queryClient } from '../../api/index.ts'
import { Waiting } from '../../app/Waiting.tsx'
import { t } from '../../messages/index.ts'
import { Dialog, EmptyState, FailureAlert, matches, SearchField } from '../../ui/index.ts'
import { asExercise } from '../exercises/parts/exercise-edits.ts'
import { useFrameworkNames } from '../preparation/framework-names.ts'
import classes from './Programme.module.css'
import { mostExercises } from './programme-edits.ts'

export interface FromLibraryProps {
  framework: { id: string; title: string }
  /** What stands in the programme already. */
  exercises: readonly Exercise[]
  onAdd: (exercise: Exercise) => void
  onClose: () => void
}

export function FromLibrary({ framework, exercises, onAdd, onClose }: FromLibraryProps) {
  const { data, error, refetch } = useQuery(api.exercises.list.queryOptions())
  const nameOf = useFrameworkNames()
  const [query, setQuery] = useState('')
  const [adding, setAdding] = useState<string | null>(null)
  const [added, setAdded] = useState<string | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const kept = data?.filter(({ archivedAt }) => archivedAt === null) ?? []
  const fitting = kept.filter(({ frameworkId }) => frameworkId === framework.id)
  const elsewhere = kept.filter(({ frameworkId }) => frameworkId !== framework.id)
  const shown = fitting.filter((each) => matches(`${each.title} ${each.code} ${kindOf(each)}`, query))
  const full = exercises.length >= mostExercises

  const add = async ({ id, title }: LibraryExerciseSummary) => {
    if (adding !== null) return
    setAdding(id)
    setFailure(null)
    try {
      const { body } = await queryClient.fetchQuery(api.exercises.get.queryOptions({ input: { id } }))
      onAdd(asExercise(body, crypto.randomUUID()))
      setAdded(title)
    } catch (caught) {
      setFailure(failureSentence(caught))
    }
    setAdding(null)
  }

  return (
    <Dialog title={t('exercises.fromLibrary.title')} onClose={onClose}>
      <div className={classes.library}>
        <p className="hint">{t('exercises.fromLibrary.hint')}</p>
        <FailureAlert failure={error ? failureSentence(error) : null} onRetry={() => void refetch()} />
        {data || error ? null : <Waiting />}
        {fitting.length > 0 || !(data || error) ? (
          <SearchField value={query} onChange={setQuery} label={t('exercises.search')} data-autofocus />
        ) : data ? (
          <p>{t('exercises.fromLibrary.none', { framework: nameOf(framework.id, framework.title) })}</p>
        ) : null}
        <p role="status">{added === null ? null : t('exercises.fromLibrary.added', { title: added })}</p>
        <FailureAlert failure={failure} />
        {full ? <p className="sub">{t('exercises.fromLibrary.full', { count: exercises.length })}</p> : null}
        <ul>
          {shown.map((each) => (
            <li key={each.id} className={classes.libraryRow}>
              <span className={classes.exerciseWords}>
                <b dir="auto">{each.title}</b>
                <span className="hint">
                  {[
                    each.code,
                    kindOf(each),
                    t('programmes.minutes', { count: each.minutes }),
                    t('programmes.matrix.indicators', { count: each.indicators }),
                    exercises.some(({ title }) => title === each.title) ? t('exercises.fromLibrary.here') : '',
                  ]
                    .filter((part) => part !== '')
                    .join(' · ')}
                </span>
              </span>
              {full ? null : (
                <Button
                  variant="default"
                  aria-label={t('exercises.fromLibrary.addOf', { title: each.title })}
                  loading={adding === each.id}
                  onClick={() => void add(each)}
                >
                  {t('exercises.fromLibrary.add')}
                </Button>
              )}
            </li>
          ))}
        </ul>
        {query && fitting.length > 0 && shown.length === 0 ? (
          <EmptyState title={t('common.nothingFound', { query })} />
        ) : null}
        {elsewhere.length > 0 ? (
          <p className="hint">
            {t('exercises.fromLibrary.elsewhere', {
              count: elsewhere.length,
              names: [...new Set(elsewhere.map((each) => nameOf(each.frameworkId, each.framework)))].join('; '),
            })}
          </p>
        ) : null}
        <div>
          <Button variant="default" onClick={onClose}>
            {t('common.close')}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}

const kindOf = ({ kind }: LibraryExerciseSummary): string => t(`programmes.kinds.${kind}`)
