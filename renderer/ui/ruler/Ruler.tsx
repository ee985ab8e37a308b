// The scale drawn large, with each assessor at the level they gave: where they stand apart is seen before it is read.
import type { Level } from '../../../assessments/contract/index.ts'
import { t } from '../../messages/index.ts'
import classes from './Ruler.module.css'

export interface Placed {
  id: string
  name: string
  /** null: no level; named below the ruler, not on it. */
  level: number | null
}

export function Ruler({ scale, placed }: { scale: readonly Level[]; placed: readonly Placed[] }) {
  const at = scale.map((level) => ({ level, here: placed.filter((one) => one.level === level.value) }))
  const reached = at.flatMap(({ here }, place) => (here.length > 0 ? [place] : []))
  const first = reached[0]
  const last = reached.at(-1)
  const nowhere = placed.filter((one) => one.level === null)
  return (
    <div className={classes.frame} role="img" aria-label={spoken(scale, placed)}>
      <div className={classes.ruler} style={{ gridTemplateColumns: `repeat(${scale.length}, minmax(0, 1fr))` }}>
        {at.map(({ level, here }, place) => (
          <div key={level.value} className={classes.level}>
            <span className={classes.name}>{level.name}</span>
            {here.length > 0 ? (
              <span className={classes.people} data-many={here.length > 3 || undefined}>
                {here.map(({ id, name }) => (
                  <b key={id}>{name}</b>
                ))}
                <i className={classes.peg} />
              </span>
            ) : null}
            {first !== undefined && last !== undefined && place >= first && place <= last && first !== last ? (
              <i className={classes.reach} data-end={place === first ? 'first' : place === last ? 'last' : undefined} />
            ) : null}
          </div>
        ))}
      </div>
      {nowhere.length > 0 ? (
        <p className={classes.nowhere}>
          {nowhere.map(({ name }) => name).join(', ')}: {t('common.marks.noOpportunity')}
        </p>
      ) : null}
    </div>
  )
}

const spoken = (scale: readonly Level[], placed: readonly Placed[]): string =>
  placed
    .map(({ name, level }) => {
      const word = scale.find(({ value }) => value === level)?.name
      return word ? t('common.marks.placed', { name, level: word }) : t('common.marks.notPlaced', { name })
    })
    .join(', ')
