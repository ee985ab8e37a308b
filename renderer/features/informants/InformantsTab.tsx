// Who was asked about whom, and how far they are. No answer is on this page.
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { InformantSummary, SessionDetail } from '../../../assessments/contract/index.ts'
import { api, failureSentence, useCommand } from '../../api/index.ts'
import { Waiting } from '../../app/Waiting.tsx'
import { t } from '../../messages/index.ts'
import { ConfirmButton, EmptyState, FailureAlert, ListTable, ListTools, matches, SearchField } from '../../ui/index.ts'
import { SelfList } from '../self-assessment/index.ts'
import { InformantForm } from './InformantForm.tsx'
import classes from './Informants.module.css'

export function InformantsTab({ detail }: { detail: SessionDetail }) {
  const { candidates } = detail.body
  const { data, error, refetch } = useQuery(api.informants.list.queryOptions({ input: { sessionId: detail.id } }))
  const [query, setQuery] = useState('')
  const [edited, setEdited] = useState<InformantSummary | 'new' | null>(null)
  if (!data)
    return error ? <FailureAlert failure={failureSentence(error)} onRetry={() => void refetch()} /> : <Waiting />
  const shown = data.filter(({ name, code, candidate, relation }) =>
    matches(`${name} ${code} ${candidate} ${relation}`, query),
  )
  return (
    <>
      <p className={`sub ${classes.intro}`}>{t('informants.intro')}</p>
      <ListTools>
        {candidates.length === 0 ? (
          <p className="sub">{t('informants.noCandidates')}</p>
        ) : (
          <Button onClick={() => setEdited('new')}>{t('informants.add')}</Button>
        )}
        <SearchField value={query} onChange={setQuery} label={t('informants.search')} />
      </ListTools>
      {shown.length > 0 ? (
        <ListTable className={classes.list}>
          <thead>
            <tr>
              <th scope="col">{t('informants.column.about')}</th>
              <th scope="col">{t('informants.column.who')}</th>
              <th scope="col">{t('informants.column.how')}</th>
              <th scope="col">
                <span className="vh">{t('informants.column.action')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((informant) => (
              <InformantRow key={informant.id} informant={informant} onChange={() => setEdited(informant)} />
            ))}
          </tbody>
        </ListTable>
      ) : (
        <EmptyState title={query ? t('common.nothingFound', { query }) : t('informants.none')} />
      )}
      {edited === null ? null : (
        <InformantForm
          sessionId={detail.id}
          candidates={candidates}
          informant={edited === 'new' ? null : edited}
          onClose={() => setEdited(null)}
        />
      )}
      <SelfList sessionId={detail.id} programmeId={detail.body.programmeId} />
    </>
  )
}

function InformantRow({ informant, onChange }: { informant: InformantSummary; onChange: () => void }) {
  const { id, code, candidate, name, relation, step, answered, of } = informant
  const remove = useCommand(api.informants.remove.mutationOptions())
  const submitted = step === 'submitted'
  return (
    <tr>
      <th scope="row" className="prose">
        <b>{code}</b> <bdi>{candidate}</bdi>
      </th>
      <td className={`prose ${classes.who}`}>
        <bdi>{name}</bdi> <span className="sub">· {relation}</span>
      </td>
      <td className={classes.how}>{t(`informants.step.${step}`, { answered, of })}</td>
      <td className={classes.act}>
        <span className={classes.actions}>
          <Button
            renderRoot={(props) => <Link {...props} to="/bevragingen/$informantId" params={{ informantId: id }} />}
            variant="default"
            aria-label={t(submitted ? 'informants.readOf' : 'informants.openOf', { name, code })}
          >
            {t(submitted ? 'informants.read' : 'informants.open')}
          </Button>
          {submitted ? null : (
            <>
              <Button variant="subtle" aria-label={t('informants.changeOf', { name, code })} onClick={onChange}>
                {t('informants.change')}
              </Button>
              <ConfirmButton
                variant="subtle"
                label={t('common.remove')}
                fullLabel={t('informants.removeOf', { name, code })}
                question={t('informants.removeQuestion', { name })}
                loading={remove.pending}
                onConfirm={() => void remove.run({ id })}
              />
            </>
          )}
        </span>
        <FailureAlert failure={remove.failure} />
      </td>
    </tr>
  )
}
