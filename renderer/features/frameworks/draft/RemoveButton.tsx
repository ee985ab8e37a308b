// Takes something out of a draft at once: the undo of the page brings it back, and this says so to who cannot see it.
import { Button } from '@mantine/core'
import { t } from '../../../messages/index.ts'

export interface RemoveButtonProps {
  label: string
  /** For a list where several buttons say the same. */
  fullLabel?: string
  onRemove: () => void
}

export function RemoveButton({ label, fullLabel, onRemove }: RemoveButtonProps) {
  return (
    <Button variant="subtle" px="xs" aria-label={fullLabel} title={t('frameworks.undoHint')} onClick={onRemove}>
      {label}
    </Button>
  )
}
