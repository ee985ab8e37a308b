// Who watches whom in one run, chosen with one tap: who is busy then and who knows the candidate too well says so.
import type { Run, SessionBody } from '../../../../assessments/contract/index.ts'
import { minutesBetween } from '../../../../assessments/contract/local-time.ts'
import { t } from '../../../messages/index.ts'
import { shortTime } from '../../../ui/times/times.ts'
import { useEditable } from '../../preparation/editable.ts'
import { inConflict } from '../../sessions/preparation/assessor-edits.ts'
import { observes, withObserver } from '../../sessions/preparation/run-edits.ts'
import { type Facts, lastsMinutes, timeIn } from '../facts.ts'
import classes from '../Timetable.module.css'
import { codeOf, personWords, runWords } from '../words.ts'

export interface ObserverFieldsProps {
  run: Run
  body: SessionBody
  facts: Facts
  change: (next: (body: SessionBody) => SessionBody, what?: string) => void
}

export function ObserverFields({ run, body, facts, change }: ObserverFieldsProps) {
  const editable = useEditable()
  const ids = [...new Set([...body.assessorIds, ...run.observers.map(({ personId }) => personId)])]
  const watch = (personId: string, candidateIds: readonly string[], there: boolean) =>
    change((now) =>
      candidateIds.reduce((next, candidateId) => withObserver(next, run.id, personId, candidateId, there), now),
    )
  return (
    <fieldset className={classes.observers}>
      <legend>{t('timetable.fields.observers')}</legend>
      {ids.length === 0 ? <p className="sub">{t('timetable.fields.noAssessors')}</p> : null}
      {ids.map((personId) => {
        const watched = run.candidateIds.filter((id) => observes(run, personId, id))
        const allowed = run.candidateIds.filter((id) => !inConflict(body, personId, id))
        const busy = busyWith(run, body, facts, personId)
        const none = run.candidateIds.length > 0 && allowed.length === 0
        return (
          <div key={personId} className={classes.observer}>
            <label className={classes.tick}>
              <input
                type="checkbox"
                disabled={!editable || run.candidateIds.length === 0 || (none && watched.length === 0)}
                checked={watched.length > 0}
                onChange={(event) => {
                  const { checked } = event.currentTarget
                  watch(personId, checked ? allowed : run.candidateIds, checked)
                }}
              />
              <bdi>{personWords(personId, facts)}</bdi>
            </label>
            {none ? <span className={classes.rust}>{t('timetable.fields.conflict')}</span> : null}
            {busy === undefined ? null : (
              <span className="hint">
                {t('timetable.fields.busy', {
                  run: `${runWords(busy, facts)}, ${shortTime(timeIn(busy.start ?? ''))}`,
                })}
              </span>
            )}
            {watched.length > 0 && run.candidateIds.length > 1
              ? run.candidateIds.map((candidateId) => (
                  <label key={candidateId} className={classes.tick}>
                    <input
                      type="checkbox"
                      disabled={!editable}
                      checked={watched.includes(candidateId)}
                      aria-label={t('timetable.fields.observesOf', {
                        name: personWords(personId, facts),
                        code: codeOf(candidateId, facts),
                      })}
                      onChange={(event) => watch(personId, [candidateId], event.currentTarget.checked)}
                    />
                    <span>{codeOf(candidateId, facts)}</span>
                    {inConflict(body, personId, candidateId) ? (
                      <span className={classes.rust}>{t('timetable.fields.conflict')}</span>
                    ) : null}
                  </label>
                ))
              : null}
          </div>
        )
      })}
    </fieldset>
  )
}

/** Another run of this person at the same time. */
function busyWith(run: Run, body: SessionBody, facts: Facts, personId: string): Run | undefined {
  const { start } = run
  if (start === null) return undefined
  return body.runs.find(
    (other) =>
      other.id !== run.id &&
      other.start !== null &&
      other.observers.some((observer) => observer.personId === personId) &&
      minutesBetween(start, other.start) < lastsMinutes(run, facts) &&
      minutesBetween(other.start, start) < lastsMinutes(other, facts),
  )
}
