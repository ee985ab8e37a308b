// An indicator that is not open: its evidence, and whether it is scored. Never its level.
import { t } from '../../../messages/index.ts'
import { Icon, Tally } from '../../../ui/index.ts'
import { Counts } from './Counts.tsx'
import { countsOf, type Evidence, type ToRate } from './judgement.ts'
import classes from './RateStep.module.css'

export interface RateRowProps {
  place: ToRate
  evidence: readonly Evidence[]
  state: 'rated' | 'open' | 'reasonOpen'
  onOpen: () => void
}

export function RateRow({ place, evidence, state, onOpen }: RateRowProps) {
  const { target } = place
  const counts = countsOf(evidence)
  return (
    <li>
      <button type="button" className={classes.row} onClick={onOpen}>
        <span className={classes.what}>
          {target.kind === 'indicator' ? <span className={classes.competence}>{target.competence}</span> : null}
          <span className={classes.text}>{target.text}</span>
        </span>
        <span className={classes.evidence}>
          <Tally counts={counts} />
          <Counts counts={counts} />
        </span>
        <span className={classes.state}>
          {state === 'rated' ? <Icon name="check" size={13} /> : null}
          {t(`work.rate.${state}`)}
        </span>
      </button>
    </li>
  )
}
