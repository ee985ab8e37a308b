// The key that opens the search: Ctrl+K anywhere, / where nobody is typing.
import { isBusyElsewhere } from '../../ui/index.ts'

export function isSearchKey(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.altKey) return false
  const { target } = event
  // What is asked in a dialog is answered first.
  if (target instanceof HTMLElement && target.closest('[role="dialog"]')) return false
  if (event.ctrlKey || event.metaKey) return event.key.toLowerCase() === 'k' && !event.shiftKey
  return event.key === '/' && !isBusyElsewhere(target, event)
}
