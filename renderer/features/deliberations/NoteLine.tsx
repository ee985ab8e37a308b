// One note as it is read aloud, and whether it carries the level: one tap anywhere on it, or its key.
import { useId } from 'react'
import { t } from '../../messages/index.ts'
import { Icon, NoteWords, SignMark } from '../../ui/index.ts'
import type { SpokenNote } from './evidence.ts'
import classes from './NoteLine.module.css'

/** What carries the level, and how somebody who decides changes that; null for who looks on. */
export interface Weighing {
  carriedBy: readonly string[]
  onToggle: ((noteId: string) => void) | null
}

const clock = new Intl.DateTimeFormat('nl-BE', { hour: '2-digit', minute: '2-digit' })

export interface NoteLineProps {
  note: SpokenNote
  perIndicator: boolean
  weighing: Weighing
}

export function NoteLine({ note, perIndicator, weighing }: NoteLineProps) {
  const text = useId()
  const time = clock.format(new Date(note.at))
  const carries = weighing.carriedBy.includes(note.noteId)
  const { onToggle } = weighing
  return (
    <li className={classes.note} data-carries={carries || undefined}>
      <span className={classes.signs}>
        {note.signs.map((sign) => (
          <SignMark key={sign} sign={sign} kind={note.kind} />
        ))}
      </span>
      <div className={classes.said}>
        <p dir="auto" id={text}>
          <NoteWords kind={note.kind} text={note.text} />
        </p>
        <p className={classes.where}>
          <span className={classes.exercise} title={note.exercise}>
            {note.exercise}
          </span>{' '}
          <span className={classes.time}>
            {time}
            {note.late ? ` · ${t('deliberations.talk.late')}` : null}
          </span>
          {onToggle ? (
            <button
              type="button"
              className={classes.weighs}
              data-weighs
              aria-pressed={carries}
              aria-describedby={text}
              onClick={() => onToggle(note.noteId)}
            >
              <span className={classes.box} aria-hidden="true">
                {carries ? <Icon name="check" size={13} /> : null}
              </span>
              {t('deliberations.talk.weighs')}
            </button>
          ) : carries ? (
            <b className={classes.weighed}>{t('deliberations.talk.weighed')}</b>
          ) : null}
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
