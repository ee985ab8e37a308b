// The documents of one person, with for each whether the person has read it: what is locked is visible as that.
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { sharedKinds } from '../../../assessments/contract/index.ts'
import { api, failureSentence } from '../../api/index.ts'
import { t } from '../../messages/index.ts'
import { FailureAlert } from '../../ui/index.ts'
import { dayInShort } from '../sessions/days.ts'
import classes from './Documents.module.css'
import { NewDocument } from './NewDocument.tsx'
import { StateWords } from './StateWords.tsx'

const few = 6

export function DocumentsPanel({ personId }: { personId: string }) {
  const { data, error, refetch } = useQuery(api.documents.list.queryOptions({ input: { personId, sessionId: null } }))
  const [beginning, setBeginning] = useState(false)
  const [all, setAll] = useState(false)
  const shown = all ? data : data?.slice(0, few)
  return (
    <section className="section" aria-labelledby="documents-of-person">
      <div className={classes.panelHead}>
        <h2 id="documents-of-person">{t('documents.title')}</h2>
        <Button variant="default" onClick={() => setBeginning(true)}>
          {t('documents.begin.open')}
        </Button>
      </div>
      <FailureAlert failure={error ? failureSentence(error) : null} onRetry={() => void refetch()} />
      {data?.length === 0 ? <p className="sub">{t('documents.list.none')}</p> : null}
      <ul className={classes.list}>
        {shown?.map(({ id, kind, recipient, day, state }) => (
          <li key={id}>
            <span className={classes.what}>
              <Link to="/documenten/$id" params={{ id }}>
                {t(`documents.kinds.${kind}`)}
              </Link>{' '}
              <span className="sub">
                {recipient === '' ? null : (
                  <>
                    <bdi>{recipient}</bdi> ·{' '}
                  </>
                )}
                {dayInShort(day)}
              </span>
            </span>
            <StateWords state={state} />
          </li>
        ))}
      </ul>
      {data !== undefined && data.length > few && !all ? (
        <Button variant="subtle" onClick={() => setAll(true)}>
          {t('documents.list.all', { count: data.length })}
        </Button>
      ) : null}
      {data?.some(({ kind }) => sharedKinds.has(kind)) ? <p className="hint">{t('documents.list.locked')}</p> : null}
      {beginning ? <NewDocument personId={personId} onClose={() => setBeginning(false)} /> : null}
    </section>
  )
}
