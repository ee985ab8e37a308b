// The levels as one row of large buttons, with «onvoldoende bewijs» apart from the scale: it is no level.
import { useId } from 'react'
import type { Level } from '../../../assessments/contract/index.ts'
import { t } from '../../messages/index.ts'
import { LevelMark } from '../../ui/index.ts'
import classes from './LevelChoice.module.css'

export interface LevelChoiceProps {
  scale: readonly Level[]
  level: number | null | undefined
  onChange: (level: number | null) => void
}

export function LevelChoice({ scale, level, onChange }: LevelChoiceProps) {
  const name = useId()
  const chosen = (value: number | null) => ({ name, checked: level === value, onChange: () => onChange(value) })
  return (
    <fieldset className={classes.choice} data-many={scale.length > 5 || undefined}>
      <legend className="vh">{t('deliberations.final.title')}</legend>
      <div className={classes.levels}>
        {scale.map(({ value, name: word }) => (
          <label key={value} className={classes.level}>
            <input type="radio" {...chosen(value)} />
            <LevelMark scale={scale} level={value} bare />
            <span className={classes.word}>{word}</span>
          </label>
        ))}
      </div>
      <label className={`${classes.level} ${classes.apart}`}>
        <input type="radio" {...chosen(null)} />
        <span className={classes.word}>{t('deliberations.final.insufficient')}</span>
      </label>
    </fieldset>
  )
}
