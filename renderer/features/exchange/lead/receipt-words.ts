// What a receipt says in one sentence.
import type { Receipt } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'

export function receiptSums({ records, missing }: Pick<Receipt, 'records' | 'missing'>): string {
  const received = t('exchangeLead.receipt.records', { count: records })
  const open =
    missing === 0 ? t('exchangeLead.receipt.missingNone') : t('exchangeLead.receipt.missing', { count: missing })
  return `${received}, ${open}.`
}
