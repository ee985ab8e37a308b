// One row a job profile: its code, its framework, how much it asks, when it last changed. What a session asks for stays:
// it can be put away and brought back.
import { Link } from '@tanstack/react-router'
import type { JobProfileSummary } from '../../../assessments/contract/index.ts'
import { api, useCommand } from '../../api/index.ts'
import { t } from '../../messages/index.ts'
import { ConfirmButton, FailureAlert, ListTable } from '../../ui/index.ts'
import { ArchiveButton } from '../preparation/ArchiveButton.tsx'
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
  const archive = useCommand(api.profiles.archive.mutationOptions())
  const { id, code, title, framework, changedAt, inUse } = profile
  const archived = profile.archivedAt !== null
  return (
    <tr>
      <th scope="row">
        <Link to="/functieprofielen/$id" params={{ id }} className={classes.name} dir="auto">
          {title}
        </Link>
        <p className="hint">{[code, framework].filter((part) => part !== '').join(' · ')}</p>
        <FailureAlert failure={archive.failure ?? remove.failure} />
      </th>
      <td>
        {askedWords(profile)}
        {archived ? <p className="hint">{t('common.archived')}</p> : null}
        {inUse ? <p className="hint">{t('profiles.inUse')}</p> : null}
      </td>
      <td className={classes.counts}>{dayOf(changedAt)}</td>
      <td>
        <div className={classes.rowButtons}>
          <ArchiveButton
            name={title}
            archived={archived}
            pending={archive.pending}
            onArchive={(next) => void archive.run({ id, archived: next })}
          />
          {inUse ? null : (
            <ConfirmButton
              variant="subtle"
              px="xs"
              label={t('common.remove')}
              fullLabel={t('profiles.removeOf', { title })}
              question={t('profiles.removeQuestion', { title })}
              loading={remove.pending}
              onConfirm={() => void remove.run({ id })}
            />
          )}
        </div>
      </td>
    </tr>
  )
}
