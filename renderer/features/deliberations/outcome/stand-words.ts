// How far a candidate is after the levels, in words: «afgesloten op …», «verteld op …», «gaat deels akkoord».
import type { SessionOutcome } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'

// A day is a date on the wall: noon keeps it clear of every time zone's edge.
const days = new Intl.DateTimeFormat('nl-BE', { day: 'numeric', month: 'long' })

type After = Pick<SessionOutcome['candidates'][number], 'closedAt' | 'toldOn' | 'answer'>

/** One part per step. After a first closing the parts that are still to come are named too. */
export function standWords({ closedAt, toldOn, answer }: After): string[] {
  if (closedAt === null) return [t('outcome.stand.notClosed')]
  return [
    t('outcome.stand.closed', { day: days.format(new Date(closedAt)) }),
    toldOn === null
      ? t('outcome.stand.notTold')
      : t('outcome.stand.told', { day: days.format(new Date(`${toldOn}T12:00:00`)) }),
    answer === null ? t('outcome.stand.noStatement') : t(`outcome.stand.answers.${answer}`),
  ]
}
