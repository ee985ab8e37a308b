// Who said how often they do something, and the screen to say it on. No answer is on this page.
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { SelfSummary } from '../../../assessments/contract/index.ts'
import { api, failureSentence, useDeskCommand } from '../../api/index.ts'
import { Waiting } from '../../app/Waiting.tsx'
import { t } from '../../messages/index.ts'
import { EmptyState, FailureAlert, flushAutosaves, ListTable, ListTools, matches, SearchField } from '../../ui/index.ts'
import { longDay } from './days.ts'
import classes from './SelfList.module.css'

export function SelfList({ sessionId, programmeId }: { sessionId: string; programmeId: string }) {
  const { data: programme } = useQuery(api.programmes.get.queryOptions({ input: { id: programmeId } }))
  const frameworkId = programme?.body.frameworkId
  const { data, error, refetch } = useQuery(api.selfAssessment.list.queryOptions({ input: { sessionId } }))
  const [query, setQuery] = useState('')
  if (!data)
    return error ? <FailureAlert failure={failureSentence(error)} onRetry={() => void refetch()} /> : <Waiting />
  const shown = data.filter(({ code, name }) => matches(`${code} ${name}`, query))
  return (
    <section className={`section ${classes.part}`} aria-labelledby="self-list">
      <h2 id="self-list">{t('selfAssessment.list.title')}</h2>
      <p className={`sub ${classes.intro}`}>{t('selfAssessment.list.intro')}</p>
      <ListTools>
        {frameworkId === undefined ? null : (
          <Button
            variant="default"
            renderRoot={(props) => <Link {...props} to="/kaders/$id/eenvoudig" params={{ id: frameworkId }} />}
          >
            {t('selfAssessment.list.plain')}
          </Button>
        )}
        <SearchField value={query} onChange={setQuery} label={t('selfAssessment.list.search')} />
      </ListTools>
      {shown.length === 0 ? (
        <EmptyState title={query ? t('common.nothingFound', { query }) : t('selfAssessment.list.none')} />
      ) : (
        <ListTable className={classes.list}>
          <thead>
            <tr>
              <th scope="col">{t('selfAssessment.list.who')}</th>
              <th scope="col">{t('selfAssessment.list.how')}</th>
              <th scope="col">
                <span className="vh">{t('selfAssessment.list.action')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((summary) => (
              <SelfRow key={summary.candidateId} sessionId={sessionId} summary={summary} />
            ))}
          </tbody>
        </ListTable>
      )}
    </section>
  )
}

function SelfRow({ sessionId, summary }: { sessionId: string; summary: SelfSummary }) {
  const { candidateId, code, name, submittedAt } = summary
  return (
    <tr>
      <th scope="row" className="prose">
        <b>{code}</b> <bdi>{name}</bdi>
      </th>
      <td className="prose">{howFar(summary)}</td>
      <td className={classes.act}>
        <span className={classes.actions}>
          {submittedAt === null ? <GiveSelfScreen sessionId={sessionId} candidateId={candidateId} code={code} /> : null}
          <Button
            variant="subtle"
            aria-label={t('selfAssessment.list.viewsOf', { code })}
            renderRoot={(props) => (
              <Link {...props} to="/naast-elkaar/$sessionId/$candidateId" params={{ sessionId, candidateId }} />
            )}
          >
            {t('selfAssessment.list.views')}
          </Button>
        </span>
      </td>
    </tr>
  )
}

function howFar({ answered, of, submittedAt }: SelfSummary): string {
  if (submittedAt !== null)
    return t('selfAssessment.list.done', { day: longDay.format(new Date(submittedAt)), answered, of })
  return answered === 0 ? t('selfAssessment.list.notBegun') : t('selfAssessment.list.begun', { answered, of })
}

export interface GiveSelfScreenProps {
  sessionId: string
  candidateId: string
  code: string
  /** Beside another «Scherm geven» it says what for. */
  named?: boolean
}

export function GiveSelfScreen({ sessionId, candidateId, code, named = false }: GiveSelfScreenProps) {
  const enter = useDeskCommand(api.kiosk.enter.mutationOptions())
  const give = async () => {
    // From then on this screen is the candidate's: what was being typed goes to disk first.
    if (await flushAutosaves()) await enter.run({ sessionId, candidateId, purpose: 'self-assessment' })
  }
  return (
    <>
      <Button
        variant="default"
        aria-label={t(named ? 'selfAssessment.list.giveSelfOf' : 'selfAssessment.list.giveOf', { code })}
        loading={enter.pending}
        onClick={() => void give()}
      >
        {t(named ? 'selfAssessment.list.giveSelf' : 'selfAssessment.list.give')}
      </Button>
      <FailureAlert failure={enter.failure} />
    </>
  )
}
