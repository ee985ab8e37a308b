// One job: its name, why it stands where it stands, and what to do next.
import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { Level, PersonMatches } from '../../../assessments/contract/index.ts'
import { t } from '../../messages/index.ts'
import { dayOf } from '../preparation/dates.ts'
import classes from './Jobs.module.css'
import { reasonWords } from './match-words.ts'
import { PlanButton } from './PlanButton.tsx'
import { firstStepOf } from './plan-step.ts'

export interface JobRowProps {
  row: PersonMatches['profiles'][number]
  scale: readonly Level[]
  measurement: PersonMatches['measurement']
  /** Whose plan could begin here; null: one runs already, or nothing is left to do. */
  planFor: string | null
}

export function JobRow({ row, scale, measurement, planFor }: JobRowProps) {
  const { profile, match, otherVersion } = row
  const { id, code, title, expired, validUntil } = profile
  const { sessionId, candidateId } = measurement
  return (
    <li className={classes.row}>
      <div className={classes.words}>
        <h3>
          <Link to="/functieprofielen/$id" params={{ id }} dir="auto">
            {title}
          </Link>
          {code === '' ? null : <span className={classes.code}> {code}</span>}
        </h3>
        <p>{reasonWords(match, scale)}</p>
        {expired && validUntil !== null ? (
          <p className="hint">{t('match.expired', { day: dayOf(validUntil) })}</p>
        ) : null}
        {otherVersion ? <p className="hint">{t('match.otherVersion')}</p> : null}
      </div>
      <div className={classes.actions}>
        {otherVersion ? null : (
          <Button
            variant="default"
            aria-label={t('match.gapOf', { job: title })}
            renderRoot={(root) => (
              <Link
                to="/kloof/$sessionId/$candidateId"
                params={{ sessionId, candidateId }}
                search={{ profiel: id }}
                {...root}
              />
            )}
          >
            {t('match.gap')}
          </Button>
        )}
        {planFor === null ? null : <PlanButton personId={planFor} job={title} step={firstStepOf(match, scale)} />}
        <Button
          variant="subtle"
          aria-label={t('match.persons.linkOf', { job: title })}
          renderRoot={(root) => <Link to="/functieprofielen/$id/personen" params={{ id }} {...root} />}
        >
          {t('match.persons.link')}
        </Button>
      </div>
    </li>
  )
}
