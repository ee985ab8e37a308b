// Why there is a level though no note stands behind it: one tap, and the report can say so.
import { useEffect, useRef } from 'react'
import { NoNoteReason } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { KeyHint } from '../../../ui/index.ts'
import parts from '../parts/parts.module.css'
import classes from './RateStep.module.css'

export type Reason = NoNoteReason
export const reasons: readonly Reason[] = NoNoteReason.options
const letters = ['A', 'B', 'C', 'D']

export interface ReasonsProps {
  level: string
  chosen: Reason | null
  onReason: (reason: Reason) => void
}

export function Reasons({ level, chosen, onReason }: ReasonsProps) {
  const why = t('work.rate.why', { level })
  const box = useRef<HTMLDivElement>(null)
  // What is asked is in sight, also where the window is low.
  useEffect(() => {
    box.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  return (
    // biome-ignore lint/a11y/useSemanticElements: toggle buttons, no form control of their own.
    <div ref={box} className={classes.reasons} role="group" aria-label={why}>
      <p>
        <b>{why}</b> <span className="sub">{t('work.rate.whyHint')}</span>
      </p>
      <div className={parts.chips}>
        {reasons.map((reason, place) => (
          <button
            key={reason}
            type="button"
            className={parts.chip}
            aria-pressed={reason === chosen}
            onClick={(event) => {
              onReason(reason)
              if (event.detail > 0) event.currentTarget.blur()
            }}
          >
            {t(`work.rate.reasons.${reason}`)} <KeyHint>{letters[place]}</KeyHint>
          </button>
        ))}
      </div>
    </div>
  )
}
