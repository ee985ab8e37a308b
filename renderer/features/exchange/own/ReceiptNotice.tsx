// What a receipt told: how much has arrived, and whether it lies safe there.
import { t } from '../../../messages/index.ts'
import { isolated } from '../parts/names.ts'
import classes from './Own.module.css'
import type { TakenReceipt } from './useOwnIntake.ts'

export function ReceiptNotice({ taken: { code, missing, received, safe, session } }: { taken: TakenReceipt }) {
  return (
    <div className={classes.notice}>
      <p>
        {t('exchange.intake.receipt', { code, session: isolated(session) })}{' '}
        <b>
          {missing === 0
            ? t('exchange.intake.allReceived')
            : t('exchange.intake.received', { received, count: received + missing })}
        </b>
      </p>
      <p className="sub">{t(safe ? 'exchange.intake.safe' : 'exchange.intake.notSafe')}</p>
    </div>
  )
}
