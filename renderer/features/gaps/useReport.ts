// The report is made and kept; what the screen tells of it is one state.
import { api, type KeptFile, useCommand, useKeptFile } from '../../api/index.ts'

export type ReportState = { at: 'idle' | 'making' } | KeptFile

export interface ReportInput {
  sessionId: string
  candidateId: string
  jobProfileId: string | null
}

export function useReport() {
  const command = useCommand(api.reports.make.mutationOptions(), { quiet: true })
  const { making, kept, keep } = useKeptFile('report', (input: ReportInput) => command.run(input))
  const state: ReportState = making ? { at: 'making' } : (kept ?? { at: 'idle' })
  return { state, failure: command.failure, make: keep }
}
