// Where a person is on the way in: file, passphrase, then the lead or a package.
import { t } from '../../messages/index.ts'
import { Icon } from '../../ui/index.ts'
import classes from './StartSteps.module.css'

const ways = { lead: ['file', 'passphrase', 'lead'], package: ['file', 'passphrase', 'package'] } as const
export type StartStep = (typeof ways)[keyof typeof ways][number]

/** `file` is the name to show under the first step once it is known. */
export function StartSteps({ now, file }: { now: StartStep; file?: string }) {
  const order: readonly StartStep[] = now === 'package' ? ways.package : ways.lead
  const at = order.indexOf(now)
  return (
    <ol className={classes.steps} aria-label={t('start.steps.label')}>
      {order.map((step, place) => (
        <li key={step} className={classes.step} aria-current={place === at ? 'step' : undefined}>
          <span className={classes.number}>{place < at ? <Icon name="check" /> : place + 1}</span>
          <b>{t(`start.steps.${step}`)}</b>
          <span className={classes.hint}>{step === 'file' && file ? file : t(`start.steps.${step}Hint`)}</span>
        </li>
      ))}
    </ol>
  )
}
