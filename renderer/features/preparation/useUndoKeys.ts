// Ctrl+Z and Ctrl+Y for the whole document. Inside a field they stay the field's own.
import { isBusyElsewhere, usePageKeys } from '../../ui/index.ts'

export interface Steps {
  undo: (() => void) | null
  redo: (() => void) | null
}

export function useUndoKeys({ undo, redo }: Steps): void {
  usePageKeys((event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || isBusyElsewhere(event.target, event)) return
    const key = event.key.toLowerCase()
    const step = key === 'y' || (key === 'z' && event.shiftKey) ? redo : key === 'z' ? undo : undefined
    if (step === undefined) return
    event.preventDefault()
    step?.()
  })
}
