// About whom the talk is, how the gate was opened, its parts, and the way on.
import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { Deliberation } from '../../../assessments/contract/index.ts'
import { t } from '../../messages/index.ts'
import { CandidateNav } from './CandidateNav.tsx'
import classes from './Deliberation.module.css'
import { PartsNav } from './PartsNav.tsx'
import { openLevels, type Part } from './stage.ts'
import { isolated, listed } from './talk-words.ts'

export interface CandidateHeadProps {
  deliberation: Deliberation
  part: Part
  onPart: (part: Part) => void
}

export function CandidateHead({ deliberation, part, onPart }: CandidateHeadProps) {
  const { candidate, sessionId, personId, competences, mayDecide } = deliberation
  const all = competences.length > 0 && openLevels(deliberation) === 0
  // With the candidate at the table nobody needs to read how the gate went; once the levels are set, only what deviated.
  const said = part !== 'candidate' && (deliberation.gate.status === 'open-early' || !all)
  const about = { sessionId, candidateId: candidate.id }
  return (
    <header className={classes.head}>
      <h1 className={classes.candidate} title={t('deliberations.name', candidate)}>
        <span className={classes.code}>{candidate.code}</span>{' '}
        {personId === null ? (
          <bdi>{candidate.name}</bdi>
        ) : (
          <Link to="/personen/$id" params={{ id: personId }} className={classes.person}>
            <bdi>{candidate.name}</bdi>
          </Link>
        )}
      </h1>
      <p className={classes.state} data-early={deliberation.gate.status === 'open-early' || undefined}>
        {said ? gateWords(deliberation) : null}
      </p>
      <PartsNav part={part} onPart={onPart} />
      {all && mayDecide ? (
        <Button
          variant="default"
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
