// What one assessor saw of a competence: the level, how much evidence, and every note with its sign.
import { useEffect, useRef } from 'react'
import type { AssessorView, Level } from '../../../assessments/contract/index.ts'
import { t } from '../../messages/index.ts'
import { EvidenceCounts, LevelMark, matches } from '../../ui/index.ts'
import { ratingsByExercise, spokenNotes } from './evidence.ts'
import { bringInSight } from './key-stops.ts'
import { NoteLine, type Weighing } from './NoteLine.tsx'
import classes from './SideBySide.module.css'
import { levelName } from './talk-words.ts'

export interface AssessorColumnProps {
  assessor: AssessorView
  scale: readonly Level[]
  query: string
  perIndicator: boolean
  /** Whose turn it is to speak. */
  speaks: boolean
  weighing: Weighing
}

export function AssessorColumn(props: AssessorColumnProps) {
  const { assessor, scale, query, perIndicator, speaks, weighing } = props
  const { name, level, counts, exercises, notes } = assessor
  const column = useSpeakerInSight(speaks)
  const all = spokenNotes(notes)
  const shown = all.filter(({ text, exercise, links }) =>
    matches(`${text} ${exercise} ${links.map(({ indicator }) => indicator).join(' ')}`, query),
  )
  return (
    <section ref={column} className={classes.column} aria-label={name}>
      <div className={classes.who}>
        <h3 className={classes.name} title={name}>
          <bdi>{name}</bdi>
        </h3>
        <LevelMark scale={scale} level={level} />
      </div>
      <p className={classes.counts}>
        {speaks ? <b className={classes.speaks}>{t('deliberations.strip.speaksNow')}</b> : null}
        <EvidenceCounts counts={counts} />
        {new Set(exercises.map((one) => one.level)).size > 1 ? (
          <span className={classes.byExercise}>
            {exercises
              .map((one) =>
                t('deliberations.talk.exerciseLevel', { ...one, level: levelName(scale, one.level).toLowerCase() }),
              )
              .join(', ')}
          </span>
        ) : null}
      </p>
      <div className={classes.evidence}>
        {perIndicator ? <Ratings assessor={assessor} scale={scale} /> : null}
        {all.length > 0 && shown.length === 0 ? (
          <p className={classes.none}>{t('common.nothingFound', { query })}</p>
        ) : null}
        {all.length === 0 ? <p className={classes.none}>{t('deliberations.talk.noNotes')}</p> : null}
        <ol>
          {shown.map((note) => (
            <NoteLine key={note.noteId} note={note} perIndicator={perIndicator} weighing={weighing} />
          ))}
        </ol>
      </div>
    </section>
  )
}

/** With many assessors the next speaker may stand below what is in sight. */
function useSpeakerInSight(speaks: boolean) {
  const column = useRef<HTMLElement>(null)
  const before = useRef(speaks)
  useEffect(() => {
    if (speaks && !before.current && column.current !== null) bringInSight(column.current)
    before.current = speaks
  }, [speaks])
  return column
}

function Ratings({ assessor, scale }: Pick<AssessorColumnProps, 'assessor' | 'scale'>) {
  return (
    <div className={classes.ratings}>
      <h4>{t('deliberations.talk.ratings')}</h4>
      {ratingsByExercise(assessor).map(([exercise, ratings]) => (
        <div key={exercise}>
          <p className={classes.where}>{exercise}</p>
          <ul>
            {ratings.map(({ text, level, noNoteReason }) => (
              <li key={text}>
                <bdi>{text}</bdi>: <b>{levelName(scale, level)}</b>
                {noNoteReason ? <span className="sub"> · {t(`work.rate.reasons.${noNoteReason}`)}</span> : null}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  )
}
