// Earlier attempts, newest first: a day and two counts. They show whether one comes closer, and are for oneself alone.
import type { CalibrationResult, CaseSummary } from '../../../assessments/contract/index.ts'
import { t } from '../../messages/index.ts'
import { EmptyState, ListTable } from '../../ui/index.ts'
import { dayInShort } from '../sessions/days.ts'

export interface HistoryProps {
  cases: readonly CaseSummary[]
  /** Oldest first. */
  results: readonly CalibrationResult[]
}

export function History({ cases, results }: HistoryProps) {
  if (results.length === 0) return <EmptyState title={t('training.noHistory')} />
  const rows = results.map((result, place) => ({ ...result, place })).reverse()
  return (
    <ListTable>
      <thead>
        <tr>
          <th scope="col">{t('training.column.day')}</th>
          <th scope="col">{t('training.column.case')}</th>
          <th scope="col">{t('training.column.same')}</th>
          <th scope="col">{t('training.column.withinOne')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ place, on, caseId, same, withinOne, of }) => (
          <tr key={place}>
            <th scope="row">{dayInShort(on)}</th>
            <td>{cases.find(({ id }) => id === caseId)?.title ?? t('training.formerCase')}</td>
            <td>{t('training.countOf', { count: same, of })}</td>
            <td>{t('training.countOf', { count: withinOne, of })}</td>
          </tr>
        ))}
      </tbody>
    </ListTable>
  )
}
