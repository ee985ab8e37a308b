// The phases as one bar, each as long as it lasts. The list beside it says the same in words.
import type { TimerView } from '../../../../assessments/contract/index.ts'
import classes from './Timer.module.css'

export function PhaseBar({ timer }: { timer: TimerView }) {
  const over = timer.status === 'ended'
  return (
    <div className={classes.bar} aria-hidden="true">
      {timer.phases.map(({ ms }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: phases have no id, and two may share a name.
        <i key={index} style={{ flexGrow: Math.max(1, ms) }}>
          <b style={{ width: `${part(timer, index, over)}%` }} />
        </i>
      ))}
    </div>
  )
}

function part(timer: TimerView, index: number, over: boolean): number {
  if (over || index < timer.phaseIndex) return 100
  if (index > timer.phaseIndex) return 0
  const length = timer.phases[index]?.ms ?? 0
  return length === 0 ? 0 : Math.min(100, (100 * timer.phaseElapsedMs) / length)
}
