// What the programme's rule gives, with the rule named; how it comes about for who asks; and what was decided instead.
import { useId } from 'react'
import type { CompetenceTalk, Deliberation, Final, Level } from '../../../assessments/contract/index.ts'
import { t } from '../../messages/index.ts'
import { KeyHint, timeWords } from '../../ui/index.ts'
import classes from './FinalLevel.module.css'
import { finalName, isolated, levelName, movesWords, startArithmetic } from './talk-words.ts'

export interface StartValueProps {
  talk: CompetenceTalk
  deliberation: Deliberation
  /** Whether its arithmetic is unfolded. */
  arithmetic: boolean
  onArithmetic: () => void
}

export function StartValue({ talk, deliberation, arithmetic, onArithmetic }: StartValueProps) {
  const { scale, combination } = deliberation
  const { start } = talk
  const id = useId()
  if (start.level === null) return <p className={classes.start}>{t('deliberations.start.none')}</p>
  const { steps, rule } = startArithmetic(start, scale, combination)
  return (
    <div className={classes.start}>
      <p className={classes.startLine}>
        <span>
          {t('deliberations.start.value')} <b>{levelName(scale, start.level)}</b> ·{' '}
          {t(`deliberations.start.by.${combination}`)}
        </span>
        <button
          type="button"
          className={classes.how}
          aria-expanded={arithmetic}
          aria-controls={id}
          aria-keyshortcuts="h"
          onMouseDown={(event) => event.preventDefault()}
          onClick={onArithmetic}
        >
          {t('deliberations.start.how')} <KeyHint>H</KeyHint>
        </button>
      </p>
      <ul id={id} hidden={!arithmetic} className={classes.steps}>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
        {rule === null ? null : <li>{rule}</li>}
      </ul>
    </div>
  )
}

export function Recorded({ final, scale }: { final: Final; scale: readonly Level[] }) {
  const moves = movesWords(final, scale)
  return (
    <>
      {t('deliberations.final.was', {
        level: finalName(scale, final.level),
        name: isolated(final.by),
        time: timeWords(Date.parse(final.at)),
      })}
      {moves === '' ? null : ` ${moves}`}
    </>
  )
}
