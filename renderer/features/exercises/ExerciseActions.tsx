// What can be done with an exercise as a whole: a copy to go on with, put away, or removed.
import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import type { LibraryExerciseDetail } from '../../../assessments/contract/index.ts'
import { api, useCommand } from '../../api/index.ts'
import { t } from '../../messages/index.ts'
import { ConfirmButton, FailureAlert } from '../../ui/index.ts'
import { ArchiveButton } from '../preparation/ArchiveButton.tsx'
import { copyTitle } from '../preparation/copy-title.ts'

export interface ExerciseActionsProps {
  detail: LibraryExerciseDetail
  title: string
  /** What was typed must be on disk before it is copied. */
  before: () => Promise<boolean>
}

export function ExerciseActions({ detail, title, before }: ExerciseActionsProps) {
  const copy = useCommand(api.exercises.copy.mutationOptions())
  const archive = useCommand(api.exercises.archive.mutationOptions())
  const remove = useCommand(api.exercises.remove.mutationOptions())
  const navigate = useNavigate()
  const { id, archivedAt } = detail
  const archived = archivedAt !== null
  const copied = async () => {
    if (!(await before())) return
    const answer = await copy.run({ id, title: copyTitle(title) })
    if (answer) await navigate({ to: '/oefeningen/$id', params: { id: answer.id } })
  }
  const removed = async () => {
    await before()
    if (await remove.run({ id })) await navigate({ to: '/oefeningen' })
  }
  return (
    <>
      <Button variant="default" loading={copy.pending} onClick={() => void copied()}>
        {t('exercises.makeCopy')}
      </Button>
      <ArchiveButton
        archived={archived}
        pending={archive.pending}
        onArchive={(next) => void archive.run({ id, archived: next })}
      />
      <ConfirmButton
        label={t('common.remove')}
        question={t('exercises.removeQuestion', { title })}
        loading={remove.pending}
        onConfirm={() => void removed()}
      />
      <FailureAlert failure={copy.failure ?? archive.failure ?? remove.failure} />
    </>
  )
}
