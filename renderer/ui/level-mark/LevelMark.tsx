// A level is a place and a word: the cells below it are low, its own is tall, the rest is a baseline.
import type { Level } from '../../../assessments/contract/index.ts'
import { t } from '../../messages/index.ts'
import classes from './LevelMark.module.css'

export interface LevelMarkProps {
  scale: readonly Level[]
  /** null: «geen gelegenheid» (or «onvoldoende bewijs» with `insufficient`). */
  level: number | null
  insufficient?: boolean
  big?: boolean
  /** Only the mark; the word must then stand beside it in the page. */
  bare?: boolean
}

export function LevelMark({ scale, level, insufficient = false, big = false, bare = false }: LevelMarkProps) {
  const word =
    level === null
      ? t(insufficient ? 'common.marks.insufficient' : 'common.marks.noOpportunity')
      : (scale.find(({ value }) => value === level)?.name ??
        t('common.marks.level', { value: level, count: scale.length }))
  return (
    <span className={classes.whole} data-big={big || undefined}>
      {level === null ? (
        <span className={insufficient ? classes.insufficient : classes.none} aria-hidden="true" />
      ) : (
        <span className={classes.cells} aria-hidden="true">
          {scale.map(({ value }) => (
            <i key={value} data-place={value === level ? 'reached' : value < level ? 'passed' : undefined} />
          ))}
        </span>
      )}
      {bare ? null : <span className={classes.word}>{word}</span>}
    </span>
  )
}
