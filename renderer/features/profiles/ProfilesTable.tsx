// One row a job profile: its framework, how much it asks, when it last changed.
import { Link } from '@tanstack/react-router'
import type { JobProfileSummary } from '../../../assessments/contract/index.ts'
import { api, useCommand } from '../../api/index.ts'
import { t } from '../../messages/index.ts'
import { ConfirmButton, FailureAlert, ListTable } from '../../ui/index.ts'
import { dayOf } from '../preparation/dates.ts'
import classes from '../preparation/Preparation.module.css'
import { askedWords } from './asked-words.ts'

export function ProfilesTable({ profiles }: { profiles: readonly JobProfileSummary[] }) {
  return (
    <ListTable>
      <thead>
        <tr>
          <th scope="col">{t('profiles.column.title')}</th>
          <th scope="col">{t('profiles.column.asked')}</th>
          <th scope="col">{t('profiles.column.changed')}</th>
          <th scope="col">
            <span className="vh">{t('profiles.column.actions')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {profiles.map((profile) => (
          <Row key={profile.id} profile={profile} />
        ))}
      </tbody>
    </ListTable>
  )
}

function Row({ profile }: { profile: JobProfileSummary }) {
  const remove = useCommand(api.profiles.remove.mutationOptions())
  const { id, title, framework, changedAt } = profile
  return (
    <tr>
      <th scope="row">
        <Link to="/functieprofielen/$id" params={{ id }} className={classes.name} dir="auto">
          {title}
        </Link>
        <p className="hint">{framework}</p>
        <FailureAlert failure={remove.failure} />
      </th>
      <td>{askedWords(profile)}</td>
      <td>{dayOf(changedAt)}</td>
      <td>
        <ConfirmButton
          label={t('common.remove')}
          fullLabel={t('profiles.removeOf', { title })}
          question={t('profiles.removeQuestion', { title })}
          loading={remove.pending}
          onConfirm={() => void remove.run({ id })}
        />
      </td>
    </tr>
  )
}
