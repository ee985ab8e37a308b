// Whatever file an assessor brings: a package goes on to a preview, a receipt is taken in at once, because it only tells.
import { useState } from 'react'
import type { ReceiptPreview } from '../../../../assessments/contract/index.ts'
import { api, useCommand } from '../../../api/index.ts'
import { t } from '../../../messages/index.ts'
import type { WholeFile } from '../../../ui/index.ts'
import { useBundle } from '../package/useBundle.ts'
import { isolated } from '../parts/names.ts'

export interface TakenReceipt {
  code: string
  session: string
  received: number
  missing: number
  safe: boolean
}

export function useOwnIntake() {
  const inHand = useBundle()
  const [taken, setTaken] = useState<TakenReceipt | null>(null)
  const receipt = useCommand(api.exchange.readReceipt.mutationOptions())
  const preview = inHand.bundle?.preview

  const takeReceipt = async (base64: string, { code, session }: ReceiptPreview) => {
    const answer = await receipt.run({ base64 })
    if (!answer) return
    const { missing, received, safe } = answer
    setTaken({ code, session, received, missing, safe })
    inHand.drop()
  }

  return {
    inHand,
    taken,
    /** The package that lies open. */
    open: preview?.kind === 'package' ? preview : null,
    busy: inHand.busy || receipt.pending,
    failure:
      preview?.kind === 'return'
        ? t('exchange.intake.return', { session: isolated(preview.session) })
        : (receipt.failure ?? inHand.failure),
    async take(file: WholeFile) {
      setTaken(null)
      receipt.clear()
      const read = await inHand.take(file)
      if (read?.preview.kind === 'receipt') await takeReceipt(file.base64, read.preview)
    },
  }
}
