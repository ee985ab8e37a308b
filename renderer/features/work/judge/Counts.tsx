// The same counts as the tally, in figures; the tally says them in words to who listens.
import type { EvidenceCount } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import classes from './RateStep.module.css'

export function Counts({ counts: { plus, minus, omission, notApplicable } }: { counts: EvidenceCount }) {
  if (plus + minus + omission + notApplicable === 0)
    return (
      <span className={classes.figures} aria-hidden="true">
        {t('work.rate.noNoteHere')}
      </span>
    )
  return (
    <span className={classes.counts} aria-hidden="true">
      <span data-some={plus > 0 || undefined}>+ {plus}</span>
      <span data-some={minus > 0 || undefined}>− {minus}</span>
      <span data-some={omission > 0 || undefined}>
        <i /> {omission}
      </span>
    </span>
  )
}
