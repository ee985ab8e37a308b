// Takes competences or single indicators over from another framework, with what comes along and what stays behind said.
import { Button, NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { FrameworkBody, FrameworkSummary } from '../../../../../assessments/contract/index.ts'
import { api, failureSentence } from '../../../../api/index.ts'
import { Waiting } from '../../../../app/Waiting.tsx'
import { t } from '../../../../messages/index.ts'
import { Dialog, EmptyState, FailureAlert, SearchField } from '../../../../ui/index.ts'
import { competenceKey } from '../tree/rows.ts'
import classes from './Copy.module.css'
import { anchorsFit, hasAnchors, nothingPicked, type Picked, withCopies } from './copy.ts'
import { PickList } from './PickList.tsx'

export interface CopyFromProps {
  /** The draft that is worked on: it is no source for itself. */
  id: string
  framework: FrameworkBody
  /** The competence somebody is at. */
  competenceId: string | null
  /** With the row of the first thing that came in. */
  onCopy: (edit: (now: FrameworkBody) => FrameworkBody, first: string) => void
  onClose: () => void
}

const nowhere = ''

export function CopyFrom({ id, framework, competenceId, onCopy, onClose }: CopyFromProps) {
  const { data: all, error, refetch } = useQuery(api.frameworks.list.queryOptions())
  const sources = all?.filter((each) => each.id !== id && each.archivedAt === null && each.competences > 0) ?? []
  const [chosen, setChosen] = useState<string | null>(null)
  const [picked, setPicked] = useState<Picked>(nothingPicked)
  const [query, setQuery] = useState('')
  const [into, setInto] = useState(competenceId ?? nowhere)
  const sourceId = chosen ?? sources[0]?.id
  const { data: source } = useQuery(
    api.frameworks.get.queryOptions({ input: { id: sourceId ?? id }, enabled: sourceId !== undefined }),
  )
  const from = source?.id === sourceId ? source?.body : undefined
  const singles = picked.indicators.size
  const count = picked.competences.size + singles
  const copy = () => {
    if (!from || count === 0) return
    const target = into === nowhere ? null : into
    // The ids are made once, so that the same edit can be asked for twice.
    const made: string[] = []
    const once = () => {
      let next = 0
      return () => {
        const known = made[next] ?? crypto.randomUUID()
        made[next] = known
        next += 1
        return known
      }
    }
    const next = withCopies(framework, from, picked, target, once())
    const first = next.competences.find((each) => !framework.competences.some(({ id: own }) => own === each.id))
    onCopy((now) => withCopies(now, from, picked, target, once()), competenceKey(first?.id ?? target ?? ''))
  }
  return (
    <Dialog title={t('editor.copy.title')} onClose={onClose}>
      <div className={classes.copy}>
        {error ? <FailureAlert failure={failureSentence(error)} onRetry={() => void refetch()} /> : null}
        {all === undefined && !error ? <Waiting /> : null}
        {all !== undefined && sources.length === 0 ? <EmptyState title={t('editor.copy.none')} /> : null}
        {sources.length > 0 ? (
          <>
            <NativeSelect
              label={t('editor.copy.from')}
              data-autofocus
              value={sourceId ?? ''}
              onChange={(event) => {
                setChosen(event.currentTarget.value)
                setPicked(nothingPicked)
              }}
              data={sources.map((each) => ({ value: each.id, label: nameOf(each) }))}
            />
            <SearchField value={query} onChange={setQuery} label={t('editor.search')} />
            {from ? (
              <PickList key={sourceId} framework={from} query={query} picked={picked} onPick={setPicked} />
            ) : (
              <Waiting />
            )}
            {from && hasAnchors(from) ? (
              <p className="sub">
                {anchorsFit(framework, from)
                  ? t('editor.copy.anchorsCome')
                  : t('editor.copy.anchorsStay', { there: from.scale.length, here: framework.scale.length })}
              </p>
            ) : null}
            {singles > 0 ? (
              <NativeSelect
                label={t('editor.copy.into', { count: singles })}
                value={into}
                onChange={(event) => setInto(event.currentTarget.value)}
                data={[
                  { value: nowhere, label: t('editor.copy.own') },
                  ...framework.competences.map((each) => ({ value: each.id, label: `${each.number} ${each.title}` })),
                ]}
              />
            ) : null}
            <div className="row">
              <Button onClick={copy} aria-disabled={count === 0}>
                {count === 0 ? t('editor.copy.choose') : t('editor.copy.take', { what: whatOf(picked) })}
              </Button>
              <Button variant="default" onClick={onClose}>
                {t('common.cancel')}
              </Button>
            </div>
          </>
        ) : null}
      </div>
    </Dialog>
  )
}

/** What tells two versions apart comes first, where a narrow field still shows it. */
const nameOf = ({ title, code, status, version }: FrameworkSummary): string =>
  [code, status === 'draft' ? t('frameworks.draft') : t('frameworks.version', { version: version ?? 1 }), title]
    .filter(Boolean)
    .join(' · ')

const whatOf = ({ competences, indicators }: Picked): string =>
  [
    ...(competences.size > 0 ? [t('frameworks.competences', { count: competences.size })] : []),
    ...(indicators.size > 0 ? [t('frameworks.indicators', { count: indicators.size })] : []),
  ].join(', ')
