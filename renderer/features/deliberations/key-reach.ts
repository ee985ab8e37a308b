// How far the keys of the page reach from where the focus is: into the reason, a button, or not at all.
export type Reach = 'page' | 'words' | 'button' | 'elsewhere'

/**
 * Radio buttons count as the page: digits, letters, Enter, ↑ and ↓ work there as everywhere; ← and → stay theirs. So does
 * the competence under discussion in the list, where Enter would only choose what is chosen.
 */
export function reach(target: EventTarget | null): Reach {
  if (!(target instanceof HTMLElement)) return 'page'
  if (target.closest('[role="menu"], [role="dialog"], [contenteditable], select')) return 'elsewhere'
  if (target instanceof HTMLTextAreaElement) return 'words'
  if (target instanceof HTMLInputElement) return target.type === 'radio' ? 'page' : 'elsewhere'
  const button = target.closest('button, a')
  return button === null || button.matches('[data-id][aria-current]') ? 'page' : 'button'
}
