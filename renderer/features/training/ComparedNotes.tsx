// Per note: where one put it, where the expert put it, and why.
import type { Sign, TrainingCase } from '../../../assessments/contract/index.ts'
import { t } from '../../messages/index.ts'
import { NoteWords, SignMark } from '../../ui/index.ts'
import type { ComparedNote } from './comparison.ts'
import { durationOf } from './practice.ts'
import classes from './Training.module.css'

export interface ComparedNotesProps {
  practised: TrainingCase
  notes: readonly ComparedNote[]
}
interface Placed {
  indicatorId: string
  sign: Sign
  why?: string
}

export function ComparedNotes({ practised, notes }: ComparedNotesProps) {
  const texts = new Map(
    practised.competences.flatMap(({ indicators }) => indicators.map(({ id, text }) => [id, text] as const)),
  )
  const places = (placed: readonly Placed[]) =>
    placed.map(({ indicatorId, sign, why }) => (
      <li key={indicatorId}>
        <SignMark sign={sign} small />
        <span>
          {texts.get(indicatorId)}
          {why === undefined ? null : <span className="sub"> {why}</span>}
        </span>
      </li>
    ))
  return (
    <ol className={classes.compared}>
      {notes.map(({ noteId, own, expert, ownAside, expertAside }) => {
        const note = practised.notesToRead.find(({ id }) => id === noteId)
        if (note === undefined) return null
        return (
          <li key={noteId} className={classes.note}>
            <h3 className={classes.noteWords}>
              <time dateTime={durationOf(note.time)}>{note.time}</time>
              <span>
                <NoteWords kind={note.kind} text={note.text} />
              </span>
            </h3>
            <div>
              <p className={classes.restsOn}>{t('training.compared.you')}</p>
              <ul className={classes.places}>
                {places(own)}
                {ownAside ? (
                  <li>
                    <span>{t('training.compared.aside')}</span>
                  </li>
                ) : null}
              </ul>
            </div>
            <div>
              <p className={classes.restsOn}>{t('training.compared.expert')}</p>
              <ul className={classes.places}>
                {places(expert)}
                {expertAside === null ? null : (
                  <li>
                    <span>
                      {t('training.compared.aside')} <span className="sub">{expertAside}</span>
                    </span>
                  </li>
                )}
              </ul>
            </div>
          </li>
        )
      })}
    </ol>
  )
}
