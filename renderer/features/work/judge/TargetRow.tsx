// One indicator (or competence rated as a whole) to put the note at: sterk, zwak, n.v.t., and what it has already.
import { memo } from 'react'
import type { EvidenceCount, Sign, Target, TargetRef } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { KeyHint, Tally } from '../../../ui/index.ts'
import classes from './TargetRow.module.css'

export interface TargetRowProps {
  place: number
  target: Target
  sign: Sign | null
  counts: EvidenceCount
  onSign: (target: Target, sign: Sign | null) => void
  /** The sign a dragged note is held over. */
  over: Sign | null
}

/** One indicator or competence, as the signs of its row carry it. */
export const dropKey = ({ kind, id }: TargetRef): string => `${kind} ${id}`

const signs = [
  ['plus', 'work.classify.signPlus'],
  ['minus', 'work.classify.signMinus'],
  ['not-applicable', 'common.marks.notApplicable'],
] as const
const keyedRows = 9

export const TargetRow = memo(function TargetRow({ place, target, sign, counts, onSign, over }: TargetRowProps) {
  const total = counts.plus + counts.minus + counts.omission + counts.notApplicable
  return (
    <li className={classes.row}>
      {place < keyedRows ? <KeyHint>{place + 1}</KeyHint> : <span className="desk-only" />}
      <span className={classes.what}>
        {target.kind === 'indicator' ? (
          <span className={classes.competence} title={target.competence}>
            {target.competence}
          </span>
        ) : null}
        <span className={classes.text}>{target.text}</span>
      </span>
      <span className={classes.counts}>
        <Tally counts={counts} /> <span aria-hidden="true">{total === 0 ? t('work.classify.none') : total}</span>
      </span>
      {/* biome-ignore lint/a11y/useSemanticElements: three toggle buttons, no form control of their own. */}
      <span className={classes.signs} role="group" aria-label={target.text}>
        {signs.map(([value, label]) => (
          <button
            key={value}
            type="button"
            className={classes.sign}
            aria-pressed={sign === value}
            data-sign={value}
            data-target={dropKey(target)}
            data-over={over === value || undefined}
            onClick={(event) => {
              onSign(target, sign === value ? null : value)
              // After a tap the keys of the page go on; who came here by keyboard stays.
              if (event.detail > 0) event.currentTarget.blur()
            }}
          >
            {t(label)}
          </button>
        ))}
      </span>
    </li>
  )
})
