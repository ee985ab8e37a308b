// A file taken in whole, or a sentence that says why not and what to do.
import { useState } from 'react'
import { FailureAlert } from '../failure-alert/FailureAlert.tsx'
import { DropZone, type DropZoneProps } from './DropZone.tsx'
import { fileSentence } from './file-sentence.ts'
import { readFile, type WholeFile } from './read-file.ts'
import { useDropAnywhere } from './useDropAnywhere.ts'

export interface FileIntakeProps extends Omit<DropZoneProps, 'onFile' | 'onText'> {
  /** A larger file is not looked into. */
  maxBytes: number
  onFile: (file: WholeFile) => void
}

export function FileIntake({ maxBytes, onFile, busy = false, ...zone }: FileIntakeProps) {
  const [reading, setReading] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)

  const take = async (file: File) => {
    if (busy || reading) return
    setFailure(null)
    setReading(true)
    const answer = await readFile(file, maxBytes)
    setReading(false)
    if (answer.ok) onFile(answer.file)
    else setFailure(fileSentence(answer))
  }

  useDropAnywhere((file) => void take(file))
  return (
    <>
      <FailureAlert failure={failure} />
      <DropZone {...zone} busy={busy || reading} onFile={(file) => void take(file)} />
    </>
  )
}
