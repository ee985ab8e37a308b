// From a file on a stick to an open preview, and from there into the data file. After each file the intake is empty again
// and ready: people stand in line.
import { useState } from 'react'
import {
  type BundlePreview,
  maxBundleBytes,
  type Receipt,
  type ReturnPreview,
} from '../../../../assessments/contract/index.ts'
import { api, failureCode, useCommand } from '../../../api/index.ts'
import { t } from '../../../messages/index.ts'
import { fileSentence } from '../../../ui/file-intake/file-sentence.ts'
import { readFile } from '../../../ui/file-intake/read-file.ts'
import { useDropAnywhere } from '../../../ui/file-intake/useDropAnywhere.ts'
import { nameList } from '../parts/names.ts'
import { type Recognitions, toRecognise } from './recognition.ts'

export interface OpenFile {
  base64: string
  preview: ReturnPreview
}
export interface TakenIn {
  receipt: Receipt
  fresh: number
  held: number
  names: string
  sessionId: string
  session: string
  completes: string[]
}

export function useIntake() {
  const [open, setOpen] = useState<OpenFile | null>(null)
  const [done, setDone] = useState<TakenIn | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [reading, setReading] = useState(false)
  const read = useCommand(api.exchange.read.mutationOptions(), { quiet: true })
  const take = useCommand(api.exchange.takeIn.mutationOptions())
  const busy = reading || read.pending || take.pending

  const clear = () => {
    setRefusal(null)
    read.clear()
    take.clear()
  }

  const offer = async (file: File) => {
    if (busy) return
    clear()
    setReading(true)
    const answer = await readFile(file, maxBundleBytes)
    setReading(false)
    if (!answer.ok) {
      setOpen(null)
      return setRefusal(fileSentence(answer))
    }
    const { base64 } = answer.file
    const preview = await read.run({ base64, code: null })
    setOpen(preview?.kind === 'return' ? { base64, preview } : null)
    if (preview && preview.kind !== 'return') setRefusal(otherKind(preview))
    if (preview) setDone(null)
  }

  const takeIn = async (chosen: Recognitions) => {
    if (!open) return
    const { base64, preview } = open
    const answer = await take.run({ base64, recognise: toRecognise(preview, chosen) })
    if (!answer) return
    const { held, receipt } = answer
    const names = nameList(preview.assessors.map(({ name }) => name))
    const { fresh, sessionId, session, completes } = preview
    setDone({ receipt, fresh, held, names, sessionId, session, completes })
    setOpen(null)
  }

  const cancel = () => {
    clear()
    setOpen(null)
  }

  useDropAnywhere((file) => void offer(file))
  const code = failureCode(read.error)
  return {
    open,
    done,
    busy,
    taking: take.pending,
    /** Why the file offered is not to be taken in here. */
    refusal: refusal ?? (code !== undefined && isOthers(code) ? t(`exchangeLead.intake.${code}`) : read.failure),
    /** Why taking in did not work; the preview stays open. */
    failure: take.failure,
    offer,
    takeIn,
    cancel,
  }
}

/** Files that are not for whoever leads: a package opens with its code, a receipt only for its assessor. */
const isOthers = (code: string): code is 'CODE_NEEDED' | 'NOT_ALLOWED' =>
  code === 'CODE_NEEDED' || code === 'NOT_ALLOWED'

function otherKind(preview: Exclude<BundlePreview, ReturnPreview>): string {
  return preview.kind === 'package'
    ? t('exchangeLead.intake.package', { names: nameList(preview.assessors.map(({ name }) => name)) })
    : t('exchangeLead.intake.NOT_ALLOWED')
}
