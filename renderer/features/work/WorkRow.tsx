// One assignment in the list: what, where, whom, and where it stands, in words. The whole row is the link.
import { Link } from '@tanstack/react-router'
import type { WorkItem } from '../../../assessments/contract/index.ts'
import { t } from '../../messages/index.ts'
import { PersonName } from './parts/PersonName.tsx'
import { plannedWords } from './parts/when.ts'
import classes from './WorkPage.module.css'
import { stateOf } from './work-order.ts'

/** The time of the timetable; with the day when it is not the session's first, and for every moment on the work floor. */
function whenOf({ kind, start, day }: WorkItem): string {
  const moment = kind === 'work-floor-observation'
  if (start === null) return moment ? t('work.noDay') : ''
  return plannedWords(start, moment ? null : day)
}

export function WorkRow({ item, next }: { item: WorkItem; next: boolean }) {
  const { assignmentId, exercise, room, candidates } = item
  const where = [whenOf(item), room].filter((word) => word !== '').join(' · ')
  return (
    <li>
      <Link
        to="/werk/$assignmentId"
        params={{ assignmentId }}
        className={classes.row}
        data-next={next || undefined}
        data-done={item.step === 'submitted' || undefined}
      >
        <span className={classes.what}>
          <b>{exercise}</b>
          {where === '' ? null : <span className={classes.room}>{where}</span>}
        </span>
        <span className={classes.who}>
          {candidates.map((candidate, place) => (
            <span key={candidate.id}>
              {place > 0 ? ', ' : null}
              <PersonName person={candidate} />
            </span>
          ))}
        </span>
        <span className={classes.state}>
          {next ? <b>{t('work.next')}: </b> : null}
          {t(`work.state.${stateOf(item)}`)}
        </span>
      </Link>
    </li>
  )
}
