// Who speaks, from first to last, each with what the order is proposed by. Changed by buttons, or by dragging a row.
import { Button } from '@mantine/core'
import { useState } from 'react'
import { t } from '../../../messages/index.ts'
import { OrderButtons } from '../../preparation/OrderButtons.tsx'
import classes from './Begin.module.css'
import { type People, speakerMoved, speakersOf, withPart } from './plan.ts'

export function Speakers({ people, onChange }: { people: People; onChange: (people: People) => void }) {
  const [held, setHeld] = useState<number | null>(null)
  const [over, setOver] = useState<number | null>(null)
  const speakers = speakersOf(people)
  const drop = () => {
    if (held !== null && over !== null) onChange(speakerMoved(people, held, over))
    setHeld(null)
    setOver(null)
  }
  return (
    <ol className={classes.people}>
      {speakers.map(({ personId, name, sessions }, index) => (
        <li
          key={personId}
          className={classes.person}
          draggable
          data-held={held === index || undefined}
          data-over={held !== null && over === index && over !== held ? (over < held ? 'before' : 'after') : undefined}
          onDragStart={(event) => {
            event.dataTransfer.effectAllowed = 'move'
            setHeld(index)
          }}
          onDragOver={(event) => {
            if (held === null) return
            event.preventDefault()
            setOver(index)
          }}
          onDrop={(event) => {
            event.preventDefault()
            drop()
          }}
          onDragEnd={() => {
            setHeld(null)
            setOver(null)
          }}
        >
          <span className={classes.place}>{index + 1}</span>
          <span className={classes.who}>
            <b dir="auto">{name}</b>
            <span className="sub">
              {sessions === 0
                ? t('deliberations.begin.noSessions')
                : t('deliberations.begin.sessions', { count: sessions })}
            </span>
          </span>
          <Button
            variant="subtle"
            className={classes.quiet}
            aria-label={t('deliberations.begin.listenOf', { name })}
            onClick={() => onChange(withPart(people, personId, 'listens'))}
          >
            {t('deliberations.begin.listen')}
          </Button>
          <OrderButtons
            listId="speakers"
            index={index}
            count={speakers.length}
            name={name}
            onMove={(by) => onChange(speakerMoved(people, index, index + by))}
          />
        </li>
      ))}
    </ol>
  )
}
