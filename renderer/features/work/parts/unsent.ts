// Sentences that could not become notes because the observation was closed meanwhile, in another window. They wait
// here, in this window's memory, until the assessor adds them as a late note or leaves them.
const unsent = new Map<string, string>()

export function keepUnsent(assignmentId: string, text: string): void {
  const before = unsent.get(assignmentId)
  unsent.set(assignmentId, before === undefined ? text : `${before}\n${text}`)
}

export const unsentOf = (assignmentId: string): string => unsent.get(assignmentId) ?? ''

export function forgetUnsent(assignmentId: string): void {
  unsent.delete(assignmentId)
}
