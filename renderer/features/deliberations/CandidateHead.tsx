// About whom the talk is, how the gate was opened, how far it is, and the way on.
import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { Deliberation } from '../../../assessments/contract/index.ts'
import { t } from '../../messages/index.ts'
import { CandidateNav } from './CandidateNav.tsx'
import classes from './Deliberation.module.css'
import { isolated, listed } from './talk-words.ts'

export function CandidateHead({ deliberation }: { deliberation: Deliberation }) {
  const { candidate, sessionId, competences, mayDecide } = deliberation
  const done = competences.filter(({ final }) => final !== null).length
  const all = competences.length > 0 && done === competences.length
  const about = { sessionId, candidateId: candidate.id }
  return (
    <header className={classes.head}>
      <h1 className={classes.candidate} title={t('deliberations.name', candidate)}>
        <span className={classes.code}>{candidate.code}</span> <bdi>{candidate.name}</bdi>
      </h1>
      <p className={classes.state}>{gateWords(deliberation)}</p>
      {all ? null : <p className={`${classes.junior} desk-only`}>{t('deliberations.juniorFirst')}</p>}
      <p className={classes.progress}>
        {all ? t('deliberations.allDone') : t('deliberations.done', { done, count: competences.length })}
      </p>
      {all && mayDecide ? (
        <Button
          className={classes.way}
          renderRoot={(props) => <Link to="/kloof/$sessionId/$candidateId" params={about} {...props} />}
        >
          {t('deliberations.toGap')}
        </Button>
      ) : null}
      <CandidateNav about={about} />
    </header>
  )
}

/** An early opening says why, and whose view is missing from the table. */
function gateWords({ gate }: Deliberation): string {
  if (gate.status !== 'open-early') return t('deliberations.complete')
  const reason = gate.reason ?? ''
  const opened =
    gate.openedBy === null
      ? t('deliberations.gate.openedEarly', { reason })
      : t('deliberations.gate.openedEarlyBy', { name: isolated(gate.openedBy), reason })
  if (gate.missing.length === 0) return opened
  const missing = gate.missing.map(({ assessor, exercise }) =>
    t('deliberations.gate.missingRow', { assessor: isolated(assessor), exercise }),
  )
  return `${opened} · ${t('deliberations.gate.missing', { count: missing.length })} (${listed(missing)})`
}
