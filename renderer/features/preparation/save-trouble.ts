// What a save that did not go through asks of the person: to wait, to load again, or to change something.

/** elsewhere: another window was first. fixed: it no longer changes at all. refused: not like this. waiting: tried again. */
export type Trouble = 'elsewhere' | 'fixed' | 'refused' | 'waiting'

/** Not about the content: the same save may go through later. */
const passing = ['FILE_CLOSED', 'NOT_SIGNED_IN', 'LOCKED', 'DISK_FULL', 'INTERNAL']

/** `code` is undefined when the core could not be reached. */
export function troubleOf(code: string | undefined): Trouble {
  if (code === undefined || passing.includes(code)) return 'waiting'
  if (code === 'CHANGED_ELSEWHERE') return 'elsewhere'
  return code === 'IN_USE' || code === 'PUBLISHED' || code === 'NOT_FOUND' ? 'fixed' : 'refused'
}
