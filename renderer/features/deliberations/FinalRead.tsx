// The decision as those see it who do not set it.
import type { CompetenceTalk, Deliberation } from '../../../assessments/contract/index.ts'
import { t } from '../../messages/index.ts'
import { LevelMark } from '../../ui/index.ts'
import classes from './FinalLevel.module.css'
import { Recorded, StartValue } from './StartValue.tsx'

export interface FinalReadProps {
  talk: CompetenceTalk
  deliberation: Deliberation
  arithmetic: boolean
  onArithmetic: () => void
}

export function FinalRead({ talk, deliberation, arithmetic, onArithmetic }: FinalReadProps) {
  const { final } = talk
  const { scale } = deliberation
  return (
    <section className={classes.final} aria-label={t('deliberations.final.title')}>
      <div className={classes.head}>
        <h2>{t('deliberations.final.title')}</h2>
        <StartValue talk={talk} deliberation={deliberation} arithmetic={arithmetic} onArithmetic={onArithmetic} />
      </div>
      {final ? (
        <>
          <LevelMark scale={scale} level={final.level} insufficient big />
          <p className={classes.recorded}>
            <Recorded final={final} scale={scale} />{' '}
            {final.reasonCode ? t(`deliberations.reasons.${final.reasonCode}`) : null}
            {final.reasonCode && final.reason ? ': ' : null}
            <bdi>{final.reason}</bdi>
          </p>
        </>
      ) : (
        <p>{t('deliberations.final.open')}</p>
      )}
      <p className="hint">{t('deliberations.final.onlyLead')}</p>
    </section>
  )
}
