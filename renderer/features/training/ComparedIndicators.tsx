// Per indicator: one's own level, the expert's, why, and the notes it rests on.
import { Fragment } from 'react'
import type { TrainingCase } from '../../../assessments/contract/index.ts'
import { t } from '../../messages/index.ts'
import { LevelMark, NoteWords } from '../../ui/index.ts'
import type { ComparedIndicator } from './comparison.ts'
import { durationOf, scaleOf } from './practice.ts'
import classes from './Training.module.css'

export interface ComparedIndicatorsProps {
  practised: TrainingCase
  indicators: readonly ComparedIndicator[]
}

export function ComparedIndicators({ practised, indicators }: ComparedIndicatorsProps) {
  const scale = scaleOf(practised)
  return (
    <ol className={classes.compared}>
      {indicators.map(({ indicatorId, own, expert, beside, why, noteIds, alternative }) => {
        const competence = practised.competences.find(({ indicators: all }) => all.some(({ id }) => id === indicatorId))
        const indicator = competence?.indicators.find(({ id }) => id === indicatorId)
        const notes = practised.notesToRead.filter(({ id }) => noteIds.includes(id))
        return (
          <li key={indicatorId} className={classes.indicator}>
            <div>
              <p className="sub">{competence?.title}</p>
              <h3>{indicator?.text}</h3>
              <dl className={classes.levels}>
                <dt>{t('training.compared.you')}</dt>
                <dd>
                  <LevelMark scale={scale} level={own} />
                </dd>
                <dt>{t('training.compared.expert')}</dt>
                <dd>
                  <LevelMark scale={scale} level={expert} />
                </dd>
                {alternative === null ? null : (
                  <Fragment>
                    <dt>{t('training.compared.also')}</dt>
                    <dd>
                      <LevelMark scale={scale} level={alternative.level} />
                    </dd>
                  </Fragment>
                )}
              </dl>
              <p className="hint">{t(`training.compared.beside.${beside}`)}</p>
            </div>
            <div className="prose">
              <p>{why}</p>
              {alternative === null ? null : (
                <p className="sub">{t('training.compared.alsoWhy', { why: alternative.why })}</p>
              )}
              {notes.length === 0 ? null : (
                <>
                  <p className={classes.restsOn}>{t('training.compared.restsOn', { count: notes.length })}</p>
                  <ul className={classes.notes}>
                    {notes.map(({ id, time, kind, text }) => (
                      <li key={id}>
                        <time dateTime={durationOf(time)}>{time}</time>
                        <span>
                          <NoteWords kind={kind} text={text} />
                        </span>
                      </li>
                    ))}
                  </ul>
                </>
              )}
            </div>
          </li>
        )
      })}
    </ol>
  )
}
