// One report at a time: two clicks make one document, also while the person is still choosing where to keep it.
import { useRef, useState } from 'react'
import { api, desktop, useCommand } from '../../api/index.ts'
import { download } from './download.ts'

export type ReportState = { at: 'idle' | 'making' | 'not-saved' } | { at: 'saved' | 'downloaded'; name: string }

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
    try {
      const report = await command.run(input)
      setState(report === undefined ? { at: 'idle' } : await keep(report))
    } catch {
      setState({ at: 'not-saved' })
    } finally {
      busy.current = false
    }
  }
  return { state, failure: command.failure, make }
}

/** Where the program runs on the desktop, it asks where; in a browser it goes to the downloads. */
async function keep({ fileName, base64 }: { fileName: string; base64: string }): Promise<ReportState> {
  if (desktop === undefined) {
    download(fileName, base64)
    return { at: 'downloaded', name: fileName }
  }
  const path = await desktop.dialogs.saveReport(fileName, base64)
  return path === null ? { at: 'not-saved' } : { at: 'saved', name: path }
}
