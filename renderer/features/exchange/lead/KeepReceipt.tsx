// The receipt as a file, as often as it is asked for.
import { Button } from '@mantine/core'
import { useState } from 'react'
import { api, type KeptFile, keepFile, useCommand } from '../../../api/index.ts'
import { t } from '../../../messages/index.ts'
import { FailureAlert } from '../../../ui/index.ts'
import { KeptLine } from './KeptLine.tsx'

export interface KeepReceiptProps {
  returnId: string
  names: string
  /** Between other small buttons of a row. */
  small?: boolean
}

export function KeepReceipt({ returnId, names, small = false }: KeepReceiptProps) {
  const [kept, setKept] = useState<KeptFile | null>(null)
  const file = useCommand(api.exchange.receiptFile.mutationOptions(), { quiet: true })
  const keep = async () => {
    const answer = await file.run({ returnId })
    if (answer) setKept(await keepFile(answer, 'receipt'))
  }
  return (
    <>
      <Button
        variant="default"
        size={small ? 'sm' : 'md'}
        aria-label={t('exchangeLead.receipt.keepOf', { names })}
        loading={file.pending}
        onClick={() => void keep()}
      >
        {t('exchangeLead.receipt.keep')}
      </Button>
      <KeptLine kept={kept} />
      <FailureAlert failure={file.failure} />
    </>
  )
}
