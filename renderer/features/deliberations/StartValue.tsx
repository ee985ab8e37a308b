// What the programme's rule gives, told so that everyone at the table can check it; and what was decided instead.
import type { CompetenceTalk, Deliberation, Final, Level } from '../../../assessments/contract/index.ts'
import { t } from '../../messages/index.ts'
import { timeWords } from '../../ui/index.ts'
import classes from './FinalLevel.module.css'
import { finalName, isolated, levelName, startArithmetic } from './talk-words.ts'

export function StartValue({ talk, deliberation }: { talk: CompetenceTalk; deliberation: Deliberation }) {
  const { scale, combination } = deliberation
  const { start } = talk
  if (start.level === null) return <p className={classes.start}>{t('deliberations.start.none')}</p>
  return (
    <p className={classes.start}>
      {t('deliberations.start.value')} <b>{levelName(scale, start.level)}</b>:{' '}
      {startArithmetic(start, scale, combination)}
    </p>
  )
}

export function Recorded({ final, scale }: { final: Final; scale: readonly Level[] }) {
  return (
    <>
      {t('deliberations.final.was', {
        level: finalName(scale, final.level),
        name: isolated(final.by),
        time: timeWords(Date.parse(final.at)),
      })}
    </>
  )
}
