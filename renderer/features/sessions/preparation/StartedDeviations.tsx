// After the start: what was accepted with which reason, and what deviates now.
import type { SessionDetail, Warning } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { Section } from '../../preparation/Section.tsx'
import { Warnings } from '../../preparation/Warnings.tsx'
import { warningKey, warningSentence } from '../../preparation/warning-words.ts'
import classes from './SessionForm.module.css'

export interface StartedDeviationsProps {
  deviations: SessionDetail['deviations']
  checks: readonly Warning[]
}

export function StartedDeviations({ deviations, checks }: StartedDeviationsProps) {
  const accepted = new Set(deviations.map(warningKey))
  const fresh = checks.filter((warning) => !accepted.has(warningKey(warning)))
  return (
    <>
      {fresh.length > 0 ? (
        <Section title={t('sessions.start.since')}>
          <Warnings warnings={fresh} />
        </Section>
      ) : null}
      <Section title={t('sessions.start.accepted')}>
        {deviations.length === 0 ? <p className="sub">{t('programmes.checks.none')}</p> : null}
        <ul>
          {deviations.map((deviation) => (
            <li key={warningKey(deviation)} className={classes.deviation}>
              <p className="prose">{warningSentence(deviation)}</p>
              <p className="sub prose" dir="auto">
                {t('sessions.start.reason', { reason: deviation.reason })}
              </p>
            </li>
          ))}
        </ul>
      </Section>
    </>
  )
}
