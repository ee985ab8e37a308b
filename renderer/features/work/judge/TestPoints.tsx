// Of a test: the points, and the level the table of the exercise gives for them. Fixed arithmetic, shown as such; the
// assessor decides, and takes it over with one tap.
import { Button } from '@mantine/core'
import type { Level, TestTotal } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import classes from './RateStep.module.css'

export interface TestPointsProps {
  total: TestTotal
  scale: readonly Level[]
  chosen: number | null | undefined
  onLevel: (level: number) => void
}

export function TestPoints({ total: { points, of, level }, scale, chosen, onLevel }: TestPointsProps) {
  const name = scale.find(({ value }) => value === level)?.name
  return (
    <div className={classes.points}>
      <p>
        <b>{t('work.rate.points', { points, of })}</b>{' '}
        <span className="sub">
          {name === undefined ? t('work.rate.pointsNoTable') : t('work.rate.pointsLevel', { level: name })}
        </span>
      </p>
      {level === null || name === undefined ? null : (
        <Button variant="default" aria-pressed={chosen === level} onClick={() => onLevel(level)}>
          {t('work.rate.takeFromTable')}
        </Button>
      )}
    </div>
  )
}
