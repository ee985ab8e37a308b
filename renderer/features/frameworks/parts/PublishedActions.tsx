// What can be done with a published version: a next one grows from it, or it is put away. It never goes.
import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { api, useCommand } from '../../../api/index.ts'
import { t } from '../../../messages/index.ts'
import { FailureAlert } from '../../../ui/index.ts'
import { ArchiveButton } from '../../preparation/ArchiveButton.tsx'

export function PublishedActions({ id, archived }: { id: string; archived: boolean }) {
  const next = useCommand(api.frameworks.newVersion.mutationOptions())
  const archive = useCommand(api.frameworks.archive.mutationOptions())
  const navigate = useNavigate()
  const make = async () => {
    const draft = await next.run({ id })
    if (draft) await navigate({ to: '/kaders/$id', params: { id: draft.id } })
  }
  return (
    <>
      <Button loading={next.pending} onClick={() => void make()}>
        {t('frameworks.published.newVersion')}
      </Button>
      <ArchiveButton
        archived={archived}
        pending={archive.pending}
        onArchive={(next) => void archive.run({ id, archived: next })}
      />
      <FailureAlert failure={next.failure ?? archive.failure} />
    </>
  )
}
