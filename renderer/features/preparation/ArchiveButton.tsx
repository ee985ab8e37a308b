// Putting something away and bringing it back: the same words wherever it is done.
import { Button } from '@mantine/core'
import { t } from '../../messages/index.ts'

export interface ArchiveButtonProps {
  archived: boolean
  /** In a row of a list: what it is about, for who does not see the row. */
  name?: string
  pending: boolean
  onArchive: (archived: boolean) => void
}

export function ArchiveButton({ archived, name, pending, onArchive }: ArchiveButtonProps) {
  const inRow = name !== undefined
  return (
    <Button
      {...(inRow ? { variant: 'subtle', px: 'xs' } : { variant: 'default' })}
      aria-label={inRow ? t(archived ? 'common.unarchiveOf' : 'common.archiveOf', { name }) : undefined}
      loading={pending}
      onClick={() => onArchive(!archived)}
    >
      {t(archived ? 'common.unarchive' : 'common.archive')}
    </Button>
  )
}
