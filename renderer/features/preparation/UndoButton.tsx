// One step back. Everything that is removed on these screens comes back this way.
import { Button } from '@mantine/core'
import { t } from '../../messages/index.ts'
import { useEditable } from './editable.ts'

export function UndoButton({ undo }: { undo: (() => void) | null }) {
  const editable = useEditable()
  if (!editable || undo === null) return null
  return (
    <Button variant="default" onClick={undo}>
      {t('programmes.document.undo')}
    </Button>
  )
}
