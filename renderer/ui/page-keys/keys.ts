// Keys as screens read them. Digits go by their place on the keyboard: on a Belgian one they are capitals.

export interface Key {
  key: string
  code: string
  shiftKey: boolean
  altKey: boolean
  ctrlKey: boolean
  metaKey: boolean
}

/** The digit a key stands for, whatever the layout; undefined for another key. */
export function digitOf({ code }: Pick<Key, 'code'>): number | undefined {
  const found = /^(?:Digit|Numpad)(\d)$/.exec(code)
  return found?.[1] === undefined ? undefined : Number(found[1])
}

/** Whether somebody is typing, or working a control of its own: the keys of the page then keep out. */
export function isBusyElsewhere(target: EventTarget | null, key: Pick<Key, 'key'>): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.closest('textarea, input, select, [contenteditable], [role="menu"], [role="dialog"]')) return true
  if (key.key === 'Enter' && target.closest('button, a')) return true
  return key.key.startsWith('Arrow') && target.closest('[role="tablist"]') !== null
}
