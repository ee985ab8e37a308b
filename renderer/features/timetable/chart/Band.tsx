// What has no time yet, at hand above the chart: to drag from, and back to.
import type { Run } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { type Facts, lastsMinutes, mostExtraTime } from '../facts.ts'
import { candidatesWords, exerciseWords } from '../words.ts'
import classes from './Chart.module.css'

export interface BandProps {
  runs: readonly Run[]
  /** Nothing to plan exists yet: then nothing is said to be planned. */
  none: boolean
  facts: Facts
  editable: boolean
  selected: string | null
  /** Something from the chart is held over it. */
  over: boolean
  words: ReadonlyMap<string, string>
  clashes: ReadonlyMap<string, string[]>
}

export function Band({ runs, none, facts, editable, selected, over, words, clashes }: BandProps) {
  const byExercise = Map.groupBy(runs, ({ exerciseId }) => exerciseId)
  const stop = runs.find(({ id }) => id === selected)?.id ?? runs[0]?.id
  return (
    <section className={classes.band} aria-label={t('timetable.toPlan')} data-band="" data-over={over || undefined}>
      <h2 className={classes.bandTitle}>
        {t('timetable.toPlan')} {runs.length > 0 ? <span className="hint">{runs.length}</span> : null}
      </h2>
      {runs.length === 0 ? (
        <p className="hint">
          {none ? t('timetable.toPlanNothing') : t('timetable.toPlanNone')}{' '}
          {editable && !none ? t('timetable.toPlanDrop') : ''}
        </p>
      ) : (
        <div className={classes.bandList}>
          {[...byExercise].map(([exerciseId, own]) => (
            <div key={exerciseId} className={classes.bandGroup}>
              <span className={classes.bandName}>
                <bdi>{exerciseWords(exerciseId, facts)}</bdi>{' '}
                <span className="hint">
                  {t('timetable.short', { count: facts.exercises.get(exerciseId)?.minutes ?? 0 })}
                </span>
              </span>
              {own.map((run) => (
                <button
                  key={run.id}
                  type="button"
                  className={classes.bandBlock}
                  data-block={run.id}
                  data-drag={editable ? run.id : undefined}
                  tabIndex={run.id === stop ? 0 : -1}
                  aria-current={run.id === selected ? 'true' : undefined}
                  data-clash={clashes.has(run.id) || undefined}
                >
                  <span className="vh">{words.get(run.id)}</span>
                  <b className={classes.bandCodes} aria-hidden="true">
                    {candidatesWords(run, facts)}
                  </b>
                  {lastsMinutes(run, facts) === facts.exercises.get(exerciseId)?.minutes ? null : (
                    <span className="hint" aria-hidden="true">
                      {' '}
                      {t('timetable.short', { count: lastsMinutes(run, facts) })}
                      {mostExtraTime(run, facts) > 0
                        ? ` (${t('timetable.extra', { percent: mostExtraTime(run, facts) })})`
                        : ''}
                    </span>
                  )}
                </button>
              ))}
            </div>
          ))}
        </div>
      )}
    </section>
  )
}
