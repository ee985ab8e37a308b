// The dossier is made and kept; what the screen tells of it is one state.
import { api, type KeptFile, useCommand, useKeptFile } from '../../api/index.ts'

export type DossierState = { at: 'idle' | 'making' } | KeptFile

export function useDossier() {
  const command = useCommand(api.dossier.make.mutationOptions(), { quiet: true })
  const { making, kept, keep } = useKeptFile('dossier', (input: { sessionId: string }) => command.run(input))
  const state: DossierState = making ? { at: 'making' } : (kept ?? { at: 'idle' })
  return { state, failure: command.failure, make: keep }
}
