// What can be done with a whole profile: put it beside another, put it away, or remove it while no session asks for it.
import { Button } from '@mantine/core'
import { Link, useNavigate } from '@tanstack/react-router'
import type { JobProfileSummary } from '../../../assessments/contract/index.ts'
import { api, useCommand } from '../../api/index.ts'
import { t } from '../../messages/index.ts'
import { ConfirmButton, FailureAlert } from '../../ui/index.ts'
import { ArchiveButton } from '../preparation/ArchiveButton.tsx'

type Profile = Pick<JobProfileSummary, 'id' | 'title' | 'archivedAt' | 'inUse'>

export function ProfileActions({ profile: { id, title, archivedAt, inUse } }: { profile: Profile }) {
  const remove = useCommand(api.profiles.remove.mutationOptions())
  const archive = useCommand(api.profiles.archive.mutationOptions())
  const navigate = useNavigate()
  const archived = archivedAt !== null
  const removed = async () => {
    if (await remove.run({ id })) await navigate({ to: '/functieprofielen' })
  }
  return (
    <>
      <Button
        variant="default"
        renderRoot={(root) => <Link to="/functieprofielen/$id/personen" params={{ id }} {...root} />}
      >
        {t('match.persons.link')}
      </Button>
      <Button
        variant="default"
        renderRoot={(root) => <Link to="/functieprofielen/vergelijken" search={{ van: id }} {...root} />}
      >
        {t('profiles.compare.start')}
      </Button>
      <ArchiveButton
        archived={archived}
        pending={archive.pending}
        onArchive={(next) => void archive.run({ id, archived: next })}
      />
      {inUse ? null : (
        <ConfirmButton
          label={t('common.remove')}
          question={t('profiles.removeQuestion', { title })}
          loading={remove.pending}
          onConfirm={() => void removed()}
        />
      )}
      <FailureAlert failure={archive.failure ?? remove.failure} />
    </>
  )
}
