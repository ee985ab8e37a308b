// One row a session. Progress is a count of submitted work, never a level.
import { Link } from '@tanstack/react-router'
import type { SessionSummary } from '../../../assessments/contract/index.ts'
import { t } from '../../messages/index.ts'
import { Icon, ListTable } from '../../ui/index.ts'
import classes from '../preparation/Preparation.module.css'
import { dayWords } from './days.ts'

export interface SessionsTableProps {
  sessions: readonly SessionSummary[]
  /** Leads and coaches go in; others see that it is there. */
  inside: boolean
}

export function SessionsTable({ sessions, inside }: SessionsTableProps) {
  return (
    <ListTable>
      <thead>
        <tr>
          <th scope="col">{t('sessions.column.title')}</th>
          <th scope="col">{t('sessions.column.day')}</th>
          {inside ? (
            <>
              <th scope="col">{t('sessions.column.people')}</th>
              <th scope="col">{t('sessions.column.status')}</th>
            </>
          ) : null}
        </tr>
      </thead>
      <tbody>
        {sessions.map((session) => (
          <SessionRow key={session.id} session={session} inside={inside} />
        ))}
      </tbody>
    </ListTable>
  )
}

function SessionRow({ session, inside }: { session: SessionSummary; inside: boolean }) {
  const { id, title, place, day, programme, status, candidates, assessors, submitted, assignments } = session
  return (
    <tr>
      <th scope="row">
        {inside ? (
          <Link to="/sessies/$id" params={{ id }} className={classes.name} dir="auto">
            {title}
          </Link>
        ) : (
          <span dir="auto">{title}</span>
        )}
        {inside ? <p className="hint">{programme}</p> : null}
      </th>
      <td>
        {dayWords(day)}
        {place ? (
          <p className="hint" dir="auto">
            {place}
          </p>
        ) : null}
      </td>
      {inside ? (
        <>
          <td>
            {t('sessions.candidates', { count: candidates })}
            <p className="hint">{t('sessions.assessors', { count: assessors })}</p>
          </td>
          <td>
            {status === 'concluded' ? <Icon name="check" size={13} /> : null} {t(`sessions.status.${status}`)}
            {status === 'prepared' ? null : (
              <p className="hint">{t('sessions.submitted', { done: submitted, count: assignments })}</p>
            )}
          </td>
        </>
      ) : null}
    </tr>
  )
}
