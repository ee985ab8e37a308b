// The phases as one bar, each as long as it lasts. What stands beside it says the same in words.
import type { TimerView } from '../../../assessments/contract/index.ts'
import classes from './PhaseBar.module.css'
import { almostDone, phasePercent } from './time.ts'

/** @param warn whether the last two minutes show in colour */
export function PhaseBar({ timer, warn = true }: { timer: TimerView; warn?: boolean }) {
  return (
    <div
      className={classes.bar}
      data-almost={(warn && almostDone(timer)) || undefined}
      data-paused={timer.status === 'paused' || undefined}
      aria-hidden="true"
    >
      {timer.phases.map(({ ms }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: phases have no id, and two may share a name.
        <i key={index} style={{ flexGrow: Math.max(1, ms) }}>
          <b style={{ width: `${phasePercent(timer, index)}%` }} />
        </i>
      ))}
    </div>
  )
}
