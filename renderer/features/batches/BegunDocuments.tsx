// Documents of this session somebody began: whose, what kind, and whether it may go out. The way to read, edit and talk them
// over one by one.
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Candidate, DocumentSummary } from '../../../assessments/contract/index.ts'
import { api, failureSentence } from '../../api/index.ts'
import { t } from '../../messages/index.ts'
import { EmptyState, FailureAlert, ListTable, matches, SearchField } from '../../ui/index.ts'
import { StateWords } from '../documents/StateWords.tsx'
import { Section } from '../preparation/Section.tsx'
import { dayInShort } from '../sessions/days.ts'
import classes from './Batches.module.css'

export interface BegunDocumentsProps {
  sessionId: string
  candidates: readonly Candidate[]
}
/** From here on a list is searched rather than looked through. */
const longList = 10

export function BegunDocuments({ sessionId, candidates }: BegunDocumentsProps) {
  const { data, error, refetch } = useQuery(api.documents.list.queryOptions({ input: { personId: null, sessionId } }))
  const [query, setQuery] = useState('')
  const about = new Map(candidates.map((candidate) => [candidate.id, candidate]))
  const rows = (data ?? []).map((document) => ({ document, candidate: about.get(document.candidateId ?? '') }))
  const found = rows.filter(({ document: { title, recipient }, candidate }) =>
    matches([candidate?.code, candidate?.name, title, recipient].join(' '), query),
  )
  return (
    <Section title={t('batches.begun.title')} hint={t('batches.begun.hint')}>
      <FailureAlert failure={error ? failureSentence(error) : null} onRetry={() => void refetch()} />
      {data?.length === 0 ? <p className="sub">{t('batches.begun.none')}</p> : null}
      {rows.length > longList ? (
        <div className={classes.search}>
          <SearchField value={query} onChange={setQuery} label={t('batches.begun.search')} />
        </div>
      ) : null}
      {rows.length > 0 && found.length === 0 ? <EmptyState title={t('common.nothingFound', { query })} /> : null}
      {found.length === 0 ? null : (
        <ListTable>
          <thead>
            <tr>
              {(['what', 'who', 'recipient', 'day', 'state'] as const).map((column) => (
                <th key={column} scope="col">
                  {t(`batches.begun.column.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {found.map(({ document, candidate }) => (
              <Row key={document.id} document={document} candidate={candidate} />
            ))}
          </tbody>
        </ListTable>
      )}
    </Section>
  )
}

function Row({ document, candidate }: { document: DocumentSummary; candidate: Candidate | undefined }) {
  const { id, title, recipient, day, state } = document
  return (
    <tr>
      <th scope="row" className="prose">
        <Link to="/documenten/$id" params={{ id }}>
          <bdi>{title}</bdi>
        </Link>
      </th>
      <td className="prose">
        {candidate === undefined ? null : (
          <>
            {candidate.code} <bdi>{candidate.name}</bdi>
          </>
        )}
      </td>
      <td className="prose" dir="auto">
        {recipient}
      </td>
      <td>{dayInShort(day)}</td>
      <td>
        <StateWords state={state} />
      </td>
    </tr>
  )
}
