// Run by run: how far it is, and how much of it the lead has. Numbers, never a level.
import type { OwnExchange } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { Icon, ListTable } from '../../../ui/index.ts'
import { Codes } from '../parts/Codes.tsx'
import classes from './Own.module.css'

export function OwnRuns({ runs }: Pick<OwnExchange, 'runs'>) {
  const shared = new Set(runs.map(({ assessor }) => assessor)).size > 1
  return (
    <div className={classes.table}>
      <ListTable className={classes.runs}>
        <caption className="vh">{t('exchange.own.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('exchange.own.column.run')}</th>
            <th scope="col">{t('exchange.own.column.step')}</th>
            <th scope="col">{t('exchange.own.column.notes')}</th>
            <th scope="col">{t('exchange.own.column.entries')}</th>
            <th scope="col">{t('exchange.own.column.received')}</th>
          </tr>
        </thead>
        <tbody>
          {runs.map(({ assessor, assignmentId, candidates, dropped, entries, exercise, notes, received, step }) => (
            <tr key={assignmentId}>
              <th scope="row">
                <bdi>{exercise}</bdi> <Codes codes={candidates} />
                {shared ? (
                  <p className="sub" dir="auto">
                    {assessor}
                  </p>
                ) : null}
                {dropped ? <p className="sub">{t('exchange.own.dropped')}</p> : null}
              </th>
              <td>{t(`exchange.own.step.${step}`)}</td>
              <td data-zero={notes === 0 || undefined}>{notes}</td>
              <td data-zero={entries === 0 || undefined}>{entries}</td>
              <td data-zero={received === 0 || undefined}>
                {entries > 0 && received === entries ? <Icon name="check" size={13} /> : null} {received}
              </td>
            </tr>
          ))}
        </tbody>
      </ListTable>
      <p className="hint">{t('exchange.own.counted')}</p>
    </div>
  )
}
