// The checks before a start: what is met stays quiet, what is not says so, and leads to the place that mends it.
import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Warning } from '../../../../assessments/contract/index.ts'
import { useDesk } from '../../../api/index.ts'
import { t } from '../../../messages/index.ts'
import { Icon } from '../../../ui/index.ts'
import { useEditable } from '../../preparation/editable.ts'
import classes from './Checklist.module.css'
import { type ChecklistLine, checklistOf } from './checklist.ts'
import { goToPlace } from './PagePlace.tsx'

export interface ChecklistProps {
  sessionId: string
  programmeId: string
  checks: readonly Warning[]
  /** What an unmet line shows: sentences, or the choice of a reason. */
  children: (warnings: Warning[]) => ReactNode
}

export function Checklist({ sessionId, programmeId, checks, children }: ChecklistProps) {
  const editable = useEditable()
  const lines = checklistOf(checks)
  const met = lines.filter(({ warnings }) => warnings.length === 0)
  return (
    <>
      <ul className={classes.unmet}>
        {lines.map((line) =>
          line.warnings.length === 0 ? null : (
            <li key={line.item} className={classes.line}>
              <div className={classes.head}>
                <h3 className={classes.title}>{t(`sessions.checks.topic.${line.item}`)}</h3>
                {editable ? <ToPlace line={line} sessionId={sessionId} programmeId={programmeId} /> : null}
              </div>
              {line.item === 'calibrated' ? <HowToPractise /> : null}
              {children(line.warnings)}
            </li>
          ),
        )}
      </ul>
      {met.length === 0 ? null : (
        <ul className={classes.met} aria-label={t('sessions.checks.met')}>
          {met.map(({ item }) => (
            <li key={item}>
              <Icon name="check" size={14} />
              <span>{t(`sessions.checks.item.${item}`)}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

/** Practising is something each assessor does; whoever prepares may be one of them. */
function HowToPractise() {
  const { data: desk } = useDesk()
  return (
    <p className={`${classes.practise} sub`}>
      {t('sessions.checks.calibratedHint')}{' '}
      {desk?.acting.includes('assessor') ? (
        <Link to="/oefenen" className={classes.to}>
          {t('sessions.checks.toTraining')}
        </Link>
      ) : null}
    </p>
  )
}

interface ToPlaceProps {
  line: ChecklistLine
  sessionId: string
  programmeId: string
}

function ToPlace({ line: { at, item }, sessionId, programmeId }: ToPlaceProps) {
  const words = t(`sessions.checks.to.${at}`)
  const name = t('sessions.checks.toFor', { to: words, item: t(`sessions.checks.topic.${item}`) })
  if (at === 'programme')
    return (
      <Link to="/programmas/$id" params={{ id: programmeId }} className={classes.to} aria-label={name}>
        {words}
      </Link>
    )
  if (at === 'timetable')
    return (
      <Link
        to="/sessies/$id"
        params={{ id: sessionId }}
        search={{ tab: 'rooster' }}
        className={classes.to}
        aria-label={name}
      >
        {words}
      </Link>
    )
  if (at === 'people')
    return (
      <Link to="/beheer" className={classes.to} aria-label={name}>
        {words}
      </Link>
    )
  return (
    <Button variant="subtle" px="xs" aria-label={name} onClick={() => goToPlace(at)}>
      {words}
    </Button>
  )
}
