// How often, drawn as a working week of five boxes: it means the same to whoever does not read.
import type { Frequency } from '../../../assessments/contract/index.ts'
import classes from './WeekDrawing.module.css'

const days = [1, 2, 3, 4, 5] as const
const filled = { never: 0, rarely: 1, often: 4, always: 5 } as const satisfies Record<
  Exclude<Frequency, 'not-seen'>,
  number
>

/** A drawing only: the word stands beside it. `not-seen` is a question mark: no week to speak of. */
export function WeekDrawing({ often, big = false }: { often: Frequency; big?: boolean }) {
  return (
    <span className={classes.week} data-big={big || undefined} aria-hidden="true">
      {often === 'not-seen' ? (
        <b>?</b>
      ) : (
        days.map((day) => <i key={day} data-full={day <= filled[often] || undefined} />)
      )}
    </span>
  )
}
