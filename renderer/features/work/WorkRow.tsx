// One assignment in the list: what, where, whom, and where it stands, in words. The whole row is the link.
import { Link } from '@tanstack/react-router'
import type { WorkItem } from '../../../assessments/contract/index.ts'
import { t } from '../../messages/index.ts'
import { PersonName } from './parts/PersonName.tsx'
import classes from './WorkPage.module.css'
import { stateOf } from './work-order.ts'

export function WorkRow({ item, next }: { item: WorkItem; next: boolean }) {
  const { assignmentId, exercise, room, candidates } = item
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
          {room === '' ? null : <span className={classes.room}>{room}</span>}
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
