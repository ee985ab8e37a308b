// The moment of the last save that reached the disk, for the shell to show. Autosave that nobody sees is not believed.
import { useSyncExternalStore } from 'react'

let savedAt: string | null = null
const listeners = new Set<() => void>()

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

export function noteSaved(answer: unknown): void {
  if (typeof answer !== 'object' || answer === null || !('savedAt' in answer)) return
  if (typeof answer.savedAt !== 'string' || answer.savedAt === savedAt) return
  savedAt = answer.savedAt
  for (const listener of listeners) listener()
}

export function forgetSaved(): void {
  savedAt = null
  for (const listener of listeners) listener()
}

export const useSavedAt = (): string | null => useSyncExternalStore(subscribe, () => savedAt)
