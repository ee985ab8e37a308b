// One scale: the questions in words, and three charts to look for oneself.
import type { OwnScale } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import type { Tables } from '../../../ui/index.ts'
import { LevelSpread } from './LevelSpread.tsx'
import { OverTime } from './OverTime.tsx'
import classes from './Own.module.css'
import { PerCandidate } from './PerCandidate.tsx'
import { Questions } from './Questions.tsx'

const charts = ['per-candidate', 'levels', 'over-time'] as const
const idOf = (place: number, chart: (typeof charts)[number]) => `${place} ${chart}`
/** The charts of so many scales. */
export const chartsOf = (scales: number): string[] =>
  Array.from({ length: scales }, (_, place) => charts.map((chart) => idOf(place, chart))).flat()

export interface OwnScaleViewProps {
  scale: OwnScale
  place: number
  /** There are several: each then says which it is. */
  named: boolean
  tables: Tables
}

export function OwnScaleView({ scale, place, named, tables }: OwnScaleViewProps) {
  const { levels, questions, perCandidate, spread, overTime } = scale
  const words = levels.join(' / ')
  const apart = named ? t('figures.own.onScale', { levels: words }) : ''
  return (
    <>
      {named ? <p className={classes.scale}>{t('figures.own.scale', { levels: words })}</p> : null}
      <Questions questions={questions} apart={apart} />
      {perCandidate.length === 0 ? null : (
        <PerCandidate id={idOf(place, 'per-candidate')} rows={perCandidate} tables={tables} apart={apart} />
      )}
      {spread.length === 0 ? null : (
        <LevelSpread id={idOf(place, 'levels')} scale={scale} tables={tables} apart={apart} />
      )}
      {overTime.length === 0 ? null : (
        <OverTime
          id={idOf(place, 'over-time')}
          points={overTime}
          levels={levels.length}
          tables={tables}
          apart={apart}
        />
      )}
    </>
  )
}
