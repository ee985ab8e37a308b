// The receipt on paper. It stands beside the page, so that printing can leave the page away; once printed it goes.
import { useEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import type { Receipt } from '../../../../assessments/contract/index.ts'
import { useDesk } from '../../../api/index.ts'
import { t } from '../../../messages/index.ts'
import { fullMoment } from '../parts/moments.ts'
import { isolated, nameList } from '../parts/names.ts'
import classes from './Receipt.module.css'
import { receiptSums } from './receipt-words.ts'

export interface ReceiptSheetProps {
  receipt: Receipt
  session: string
  onPrinted: () => void
}

export function ReceiptSheet({ receipt, session, onPrinted }: ReceiptSheetProps) {
  const { data: desk } = useDesk()
  const printed = useRef(onPrinted)
  useEffect(() => {
    const done = () => printed.current()
    window.addEventListener('afterprint', done, { once: true })
    // After the sheet is there; a timer, because strict mode runs an effect twice and paper is printed once.
    const timer = setTimeout(() => window.print())
    return () => {
      clearTimeout(timer)
      window.removeEventListener('afterprint', done)
    }
  }, [])
  return createPortal(
    <div className={classes.sheet}>
      <h1>{t('exchangeLead.receipt.printTitle')}</h1>
      <p>{t('exchangeLead.receipt.printSession', { session: isolated(session) })}</p>
      <p>{nameList(receipt.assessors)}</p>
      <p className={classes.sheetCode}>{receipt.code}</p>
      <p>{receiptSums(receipt)}</p>
      <p>{t(receipt.safe ? 'exchangeLead.receipt.safe' : 'exchangeLead.receipt.notSafe')}</p>
      <p>
        {t('exchangeLead.receipt.printBy', { name: isolated(desk?.me?.name ?? ''), moment: fullMoment(receipt.at) })}
        {'. '}
        {t('exchangeLead.receipt.printCompare')}
      </p>
    </div>,
    document.body,
  )
}
