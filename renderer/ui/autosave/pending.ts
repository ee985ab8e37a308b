// The autosaves that still hold something unsaved. The shell empties them before it locks, signs out or closes.
const pending = new Set<() => Promise<boolean>>()

export function registerPending(flush: () => Promise<boolean>): () => void {
  pending.add(flush)
  return () => {
    pending.delete(flush)
  }
}

/** False when something could not be saved; the person is then still at a screen that says so. */
export async function flushAutosaves(): Promise<boolean> {
  const results = await Promise.all([...pending].map((flush) => flush()))
  return results.every(Boolean)
}
