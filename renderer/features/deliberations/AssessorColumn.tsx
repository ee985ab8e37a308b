// What one assessor saw of a competence: the level, how much evidence, and every note with its sign.
import type { AssessorView, Level } from '../../../assessments/contract/index.ts'
import { t } from '../../messages/index.ts'
import { EvidenceCounts, LevelMark, matches, NoteWords, SignMark } from '../../ui/index.ts'
import { ratingsByExercise, type SpokenNote, spokenNotes } from './evidence.ts'
import classes from './SideBySide.module.css'
import { levelName } from './talk-words.ts'

export interface AssessorColumnProps {
  assessor: AssessorView
  scale: readonly Level[]
  query: string
  perIndicator: boolean
}

export function AssessorColumn({ assessor, scale, query, perIndicator }: AssessorColumnProps) {
  const { name, level, counts, exercises, notes } = assessor
  const all = spokenNotes(notes)
  const shown = all.filter(({ text, exercise, links }) =>
    matches(`${text} ${exercise} ${links.map(({ indicator }) => indicator).join(' ')}`, query),
  )
  return (
    <section className={classes.column} aria-label={name}>
      <div className={classes.who}>
        <h3 className={classes.name} title={name}>
          <bdi>{name}</bdi>
        </h3>
        <LevelMark scale={scale} level={level} big />
      </div>
      <p className={classes.counts}>
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
      {perIndicator ? <Ratings assessor={assessor} scale={scale} /> : null}
      {all.length > 0 && shown.length === 0 ? (
        <p className={classes.none}>{t('common.nothingFound', { query })}</p>
      ) : null}
      {all.length === 0 ? <p className={classes.none}>{t('deliberations.talk.noNotes')}</p> : null}
      <ol>
        {shown.map((note) => (
          <Note key={note.noteId} note={note} perIndicator={perIndicator} />
        ))}
      </ol>
    </section>
  )
}

const clock = new Intl.DateTimeFormat('nl-BE', { hour: '2-digit', minute: '2-digit' })

function Note({ note, perIndicator }: { note: SpokenNote; perIndicator: boolean }) {
  const time = clock.format(new Date(note.at))
  return (
    <li className={classes.note}>
      <span className={classes.signs}>
        {note.signs.map((sign) => (
          <SignMark key={sign} sign={sign} kind={note.kind} />
        ))}
      </span>
      <div className={classes.said}>
        <p dir="auto">
          <NoteWords kind={note.kind} text={note.text} />
        </p>
        <p className={classes.where}>
          {t('deliberations.talk.where', { exercise: note.exercise, time })}
          {note.late ? ` · ${t('deliberations.talk.late')}` : null}
        </p>
        {perIndicator
          ? note.links.map(({ indicator, sign }) => (
              <p key={indicator} className={classes.indicator}>
                <SignMark sign={sign} kind={note.kind} small /> <bdi>{indicator}</bdi>
              </p>
            ))
          : null}
      </div>
    </li>
  )
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
