// A file brought to an assessor: read, with the code when it needs one, until there is a preview of what it holds.
// Nothing in the data file changes here.
import { useState } from 'react'
import type { BundlePreview } from '../../../../assessments/contract/index.ts'
import { api, failureCode, useCommand } from '../../../api/index.ts'
import type { WholeFile } from '../../../ui/index.ts'

export interface ReadBundle {
  file: WholeFile
  code: string | null
  preview: BundlePreview
}

export function useBundle() {
  const [offered, setOffered] = useState<WholeFile | null>(null)
  const [bundle, setBundle] = useState<ReadBundle | null>(null)
  const read = useCommand(api.exchange.read.mutationOptions(), { quiet: true })
  const failed = failureCode(read.error)

  const readWith = async (file: WholeFile, code: string | null): Promise<ReadBundle | null> => {
    const preview = await read.run({ base64: file.base64, code })
    const next = preview ? { file, code, preview } : null
    if (next) setBundle(next)
    return next
  }

  return {
    bundle,
    /** The file that waits for its code. */
    locked: bundle === null && (failed === 'CODE_NEEDED' || failed === 'WRONG_CODE') ? offered : null,
    busy: read.pending,
    /** Why it could not be read. That a code is needed is no failure. */
    failure: failed === 'CODE_NEEDED' ? null : read.failure,
    take(file: WholeFile): Promise<ReadBundle | null> {
      setOffered(file)
      setBundle(null)
      return readWith(file, null)
    },
    async open(code: string): Promise<void> {
      if (offered) await readWith(offered, code)
    },
    drop() {
      setOffered(null)
      setBundle(null)
      read.clear()
    },
  }
}
export type BundleInHand = ReturnType<typeof useBundle>
