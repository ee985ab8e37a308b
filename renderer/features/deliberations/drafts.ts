// Choices and reasons somebody is in the middle of, per person, candidate and competence. They wait in this window's
// memory, also while the screen is locked; nothing of them reaches the disk before «Vastleggen».
import { useCallback, useSyncExternalStore } from 'react'
import type { FinalChoice } from './choice.ts'

let drafts: ReadonlyMap<string, FinalChoice> = new Map()
const listeners = new Set<() => void>()

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}
function change(next: Map<string, FinalChoice>): void {
  drafts = next
  for (const listener of listeners) listener()
}

const hasWords = () => [...drafts.values()].some(({ reason }) => reason.trim() !== '')
window.addEventListener('beforeunload', (event) => {
  if (hasWords()) event.preventDefault()
})

/** @param owner the person and the candidate: what one lead was writing is not the next one's. */
export function useDrafts(owner: string) {
  const all = useSyncExternalStore(subscribe, () => drafts)
  const of = (competenceId: string): FinalChoice | undefined => all.get(`${owner} ${competenceId}`)
  const put = useCallback(
    (competenceId: string, choice: FinalChoice) => change(new Map(drafts).set(`${owner} ${competenceId}`, choice)),
    [owner],
  )
  /** With `sent`: only when nobody wrote on in the meantime. */
  const forget = useCallback(
    (competenceId: string, sent?: FinalChoice) => {
      const key = `${owner} ${competenceId}`
      if (sent !== undefined && drafts.get(key) !== sent) return
      const left = new Map(drafts)
      left.delete(key)
      change(left)
    },
    [owner],
  )
  return { of, put, forget }
}
export type Drafts = ReturnType<typeof useDrafts>
