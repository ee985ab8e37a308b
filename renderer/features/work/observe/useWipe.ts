// Wissen and Terugzetten: the row stays where it is, so that nothing jumps and nothing is gone before the seal.
import { useCallback } from 'react'
import { api, useCommand } from '../../../api/index.ts'

export function useWipe(assignmentId: string) {
  const { run, failure } = useCommand(api.work.wipeNote.mutationOptions())
  const wipe = useCallback(
    (noteId: string, wiped: boolean) => void run({ assignmentId, noteId, wiped }),
    [run, assignmentId],
  )
  return { wipe, failure }
}
