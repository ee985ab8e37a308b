// Per assessor and run what is where: steps in words, notes by number. From here packages go out.
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { ExchangeBoard } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { EmptyState, ListTools, matches, SearchField } from '../../../ui/index.ts'
import { AssessorSection } from './AssessorSection.tsx'

export interface AssessorBoardProps {
  board: ExchangeBoard
  onDealOut: (personId: string) => void
}

export function AssessorBoard({ board, onDealOut }: AssessorBoardProps) {
  const [query, setQuery] = useState('')
  const { assessors, sessionId } = board
  const shown = assessors.flatMap((assessor) => {
    if (matches(assessor.name, query)) return [assessor]
    const runs = assessor.runs.filter(({ exercise, candidates }) =>
      matches(`${assessor.name} ${exercise} ${candidates.join(' ')}`, query),
    )
    return runs.length > 0 ? [{ ...assessor, runs }] : []
  })
  if (assessors.length === 0)
    return (
      <EmptyState title={t('exchangeLead.board.none')}>
        <Link to="/sessies/$id" params={{ id: sessionId }} search={{ tab: 'voorbereiding' }}>
          {t('exchangeLead.board.toPreparation')}
        </Link>
      </EmptyState>
    )
  return (
    <section aria-labelledby="what-is-where">
      <ListTools>
        <h2 id="what-is-where">{t('exchangeLead.board.title')}</h2>
        <SearchField value={query} onChange={setQuery} label={t('exchangeLead.board.search')} />
      </ListTools>
      {shown.length === 0 ? <EmptyState title={t('common.nothingFound', { query })} /> : null}
      {shown.map((assessor) => (
        <AssessorSection
          key={assessor.personId}
          assessor={assessor}
          all={assessors.find(({ personId }) => personId === assessor.personId) ?? assessor}
          onDealOut={() => onDealOut(assessor.personId)}
        />
      ))}
    </section>
  )
}
