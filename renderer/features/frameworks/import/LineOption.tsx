// One line of the source in the list. Memoised: choosing a line draws two rows again, not nine hundred.
import { memo } from 'react'
import type { SourceLine } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { Icon } from '../../../ui/index.ts'
import classes from './LineOption.module.css'
import { fateWords, type LineUnit } from './line-words.ts'

export const lineOptionId = (line: number): string => `source-line-${line}`

export interface LineOptionProps {
  line: SourceLine
  /** The line this one was merged with. */
  into: SourceLine | undefined
  unit: LineUnit
  chosen: boolean
  related: boolean
  sign: 'doubt' | 'problem' | null
}

export const LineOption = memo(function LineOption({ line, into, unit, chosen, related, sign }: LineOptionProps) {
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the list box has the focus and points at its option.
    <div
      id={lineOptionId(line.line)}
      role="option"
      aria-selected={chosen}
      data-line={line.line}
      data-fate={line.fate}
      data-related={related || undefined}
      data-unit={unit}
      className={classes.line}
    >
      <span className={classes.number} title={line.at || undefined}>
        {unit === 'row' && line.at !== '' ? line.at : line.line}
      </span>
      <span className={classes.text} dir="auto">
        {line.text.trim()}
      </span>
      <span className={classes.fate}>
        <i className={classes.mark} aria-hidden="true" />
        <span>
          {fateWords(line, unit, into)}
          {line.corrected ? <b className={classes.also}>{t('imports.fate.corrected')}</b> : null}
          {sign ? (
            <b className={classes.doubt}>
              <Icon name="warn" size={12} /> {t(`imports.fate.${sign}`)}
            </b>
          ) : null}
        </span>
      </span>
    </div>
  )
})

/** One or two empty lines are only air. */
const worthAWord = 3

export const BlankRow = memo(function BlankRow({ count }: { count: number }) {
  return (
    <div className={classes.blank} role="presentation">
      {count >= worthAWord ? t('imports.review.blank', { count }) : null}
    </div>
  )
})
