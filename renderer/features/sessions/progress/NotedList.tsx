// What was noted today, newest first. The words of an incident are about somebody's bad moment: they open by a tap, because
// people walk past this screen.
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { LogEntry } from '../../../../assessments/contract/index.ts'
import { api, failureCode, failureSentence } from '../../../api/index.ts'
import { has, t, tAny } from '../../../messages/index.ts'
import { FailureAlert, timeWords } from '../../../ui/index.ts'
import { dayOf } from '../days.ts'
import classes from './Board.module.css'

const most = 8
const timerEvents: readonly string[] = ['pause', 'resume', 'extend', 'end']

export function NotedList({ sessionId, now }: { sessionId: string; now: string }) {
  const { data, error, refetch } = useQuery(api.day.log.queryOptions({ input: { sessionId }, refetchInterval: 15_000 }))
  // Of a session that is led on another laptop, that one keeps the log.
  const failed = error !== null && failureCode(error) !== 'NOT_ALLOWED'
  const today = dayOf(new Date(now))
  const noted = (data ?? []).filter((entry) => isNoted(entry) && dayOf(new Date(entry.at)) === today)
  const shown = noted.toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at)).slice(0, most)
  return (
    <section aria-labelledby="board-noted">
      <h2 id="board-noted">{t('board.noted.title')}</h2>
      <FailureAlert failure={failed ? failureSentence(error) : null} onRetry={() => void refetch()} />
      {data !== undefined && shown.length === 0 ? <p className="sub">{t('board.noted.none')}</p> : null}
      <ol className={classes.items}>
        {shown.map((entry) => (
          <li key={`${entry.at} ${entry.code} ${entry.what} ${entry.codes.join(' ')}`}>
            <p className="prose">
              <b>{timeWords(Date.parse(entry.at))}</b> {wordsOf(entry)}
            </p>
            {entry.text === '' ? null : (
              <details className={classes.words}>
                <summary>{t('board.noted.words')}</summary>
                <p className="prose" dir="auto">
                  {entry.text}
                </p>
              </details>
            )}
          </li>
        ))}
      </ol>
      <p>
        <Link to="/sessies/$id/dagverslag" params={{ id: sessionId }}>
          {t('board.noted.all')}
        </Link>
      </p>
      <p>
        <Link to="/papier">{t('board.noted.paper')}</Link>
      </p>
    </section>
  )
}

const isNoted = ({ code, what }: LogEntry): boolean =>
  code === 'incident' || code === 'changed' || (code === 'timer' && timerEvents.includes(what))

function wordsOf({ code, what, codes, exercise }: LogEntry): string {
  const key = code === 'changed' ? `board.noted.kind.${what}` : `board.noted.timer.${what}`
  const said = code === 'incident' ? t('board.noted.incident') : has(key) ? tAny(key) : t('board.noted.changed')
  return [codes.join(', '), exercise, said].filter((word) => word !== '').join(' · ')
}
