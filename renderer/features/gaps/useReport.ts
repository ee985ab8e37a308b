// One report at a time: two clicks make one document, also while the person is still choosing where to keep it.
import { useRef, useState } from 'react'
import { api, type KeptFile, keepFile, useCommand } from '../../api/index.ts'

export type ReportState = { at: 'idle' | 'making' } | KeptFile

export interface ReportInput {
  sessionId: string
  candidateId: string
  jobProfileId: string | null
}

export function useReport() {
  const [state, setState] = useState<ReportState>({ at: 'idle' })
  const busy = useRef(false)
  const command = useCommand(api.reports.make.mutationOptions(), { quiet: true })

  const make = async (input: ReportInput) => {
    if (busy.current) return
    busy.current = true
    setState({ at: 'making' })
    const report = await command.run(input)
    setState(report === undefined ? { at: 'idle' } : await keepFile(report, 'report'))
    busy.current = false
  }
  return { state, failure: command.failure, make }
}
