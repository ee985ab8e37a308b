// The receipt: its code on both screens, a file for the stick, and a sheet of paper for who likes that better.
import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Receipt } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { shortMoment } from '../parts/moments.ts'
import { nameList } from '../parts/names.ts'
import { KeepReceipt } from './KeepReceipt.tsx'
import classes from './Receipt.module.css'
import { ReceiptSheet } from './ReceiptSheet.tsx'
import { receiptSums } from './receipt-words.ts'

/** `receipt` null: nothing was taken in yet. */
export function ReceiptPanel({ receipt, session }: { receipt: Receipt | null; session: string }) {
  const [printing, setPrinting] = useState(false)
  if (receipt === null)
    return (
      <section aria-labelledby="last-receipt">
        <h2 id="last-receipt">{t('exchangeLead.receipt.title')}</h2>
        <p className="hint">{t('exchangeLead.receipt.none')}</p>
      </section>
    )
  const names = nameList(receipt.assessors)
  return (
    <section aria-labelledby="last-receipt">
      <h2 id="last-receipt">{t('exchangeLead.receipt.title')}</h2>
      <p className={classes.of} title={receipt.assessors.join(', ')}>
        {t('exchangeLead.receipt.of', { names, time: shortMoment(receipt.at) })}
      </p>
      <p className={classes.code}>{receipt.code}</p>
      <p>{receiptSums(receipt)}</p>
      <p className={classes.keeps}>
        {t('exchangeLead.receipt.keepsOwn', { count: receipt.assessors.length, names })}{' '}
        {t(receipt.safe ? 'exchangeLead.receipt.safe' : 'exchangeLead.receipt.notSafe')}
      </p>
      <div className={classes.actions}>
        <KeepReceipt key={receipt.returnId} returnId={receipt.returnId} names={names} />
        <Button variant="default" onClick={() => setPrinting(true)}>
          {t('exchangeLead.receipt.print')}
        </Button>
      </div>
      {printing ? <ReceiptSheet receipt={receipt} session={session} onPrinted={() => setPrinting(false)} /> : null}
    </section>
  )
}
