// One row a framework: its name and code, draft or version, how large it is.
import { Link } from '@tanstack/react-router'
import type { FrameworkSummary } from '../../../assessments/contract/index.ts'
import { api, useCommand } from '../../api/index.ts'
import { t } from '../../messages/index.ts'
import { ConfirmButton, FailureAlert, ListTable } from '../../ui/index.ts'
import { dayOf } from '../preparation/dates.ts'
import classes from '../preparation/Preparation.module.css'
import { countWords } from './parts/counts.ts'

export interface FrameworksTableProps {
  frameworks: readonly FrameworkSummary[]
  editable: boolean
}

export function FrameworksTable({ frameworks, editable }: FrameworksTableProps) {
  return (
    <ListTable>
      <thead>
        <tr>
          <th scope="col">{t('frameworks.column.title')}</th>
          <th scope="col">{t('frameworks.column.status')}</th>
          <th scope="col">{t('frameworks.column.size')}</th>
          <th scope="col">{t('frameworks.column.changed')}</th>
          {editable ? (
            <th scope="col">
              <span className="vh">{t('frameworks.column.actions')}</span>
            </th>
          ) : null}
        </tr>
      </thead>
      <tbody>
        {frameworks.map((framework) => (
          <Row key={framework.id} framework={framework} editable={editable} />
        ))}
      </tbody>
    </ListTable>
  )
}

function Row({ framework, editable }: { framework: FrameworkSummary; editable: boolean }) {
  const remove = useCommand(api.frameworks.remove.mutationOptions())
  const { id, title, code, status, version, changedAt } = framework
  const draft = status === 'draft'
  return (
    <tr>
      <th scope="row">
        <Link to="/kaders/$id" params={{ id }} className={classes.name} dir="auto">
          {title}
        </Link>
        {code ? <p className="hint">{code}</p> : null}
        <FailureAlert failure={remove.failure} />
      </th>
      <td>{draft ? t('frameworks.draft') : t('frameworks.version', { version: version ?? 1 })}</td>
      <td>{countWords(framework)}</td>
      <td>{dayOf(changedAt)}</td>
      {editable ? (
        <td>
          {draft ? (
            <ConfirmButton
              label={t('common.remove')}
              fullLabel={t('frameworks.removeOf', { title })}
              question={t('frameworks.removeQuestion', { title })}
              loading={remove.pending}
              onConfirm={() => void remove.run({ id })}
            />
          ) : null}
        </td>
      ) : null}
    </tr>
  )
}
