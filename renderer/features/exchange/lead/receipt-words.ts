// What a receipt says in one sentence.
import type { Receipt } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'

export function receiptSums({ counted, missing }: Pick<Receipt, 'counted' | 'missing'>): string {
  const received = t('exchangeLead.receipt.records', { count: counted })
  const open =
    missing === 0 ? t('exchangeLead.receipt.missingNone') : t('exchangeLead.receipt.missing', { count: missing })
  return `${received}, ${open}.`
}
