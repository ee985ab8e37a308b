// A talk in two minutes: what was talked about, in whose words, how the steps went, when they meet again. It is kept while
// somebody writes; a talk of today that was left is gone on with, and who wrote an earlier one puts it right.
import { Button } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { CoachTalk } from '../../../../assessments/contract/index.ts'
import { api, failureSentence } from '../../../api/index.ts'
import { Waiting } from '../../../app/Waiting.tsx'
import { t } from '../../../messages/index.ts'
import { Dialog, FailureAlert } from '../../../ui/index.ts'
import { dayWords } from '../days.ts'
import { useToday } from '../useToday.ts'
import classes from './Talk.module.css'
import { TalkForm } from './TalkForm.tsx'

export interface TalkDialogProps {
  personId: string
  onClose: () => void
}

export function TalkDialog({ personId, onClose }: TalkDialogProps) {
  const talks = useQuery(api.coachTalks.list.queryOptions({ input: { personId } }))
  const people = useQuery(api.persons.list.queryOptions())
  const queries = useQueryClient()
  const today = useToday()
  const [flush, setFlush] = useState<(() => Promise<boolean>) | null>(null)
  const error = talks.error ?? people.error
  const name = people.data?.find(({ id }) => id === personId)?.name ?? ''
  const close = async () => {
    // What could not be saved keeps the dialog open, with the reason in it.
    if (flush !== null && !(await flush())) return
    // Saved without a sound while writing; now everything else on the screen may know.
    void queries.invalidateQueries()
    onClose()
  }
  return (
    <Dialog title={t('plans.talk.title', { name })} onClose={() => void close()}>
      {talks.data !== undefined && people.data !== undefined ? (
        <Loaded
          talks={talks.data}
          {...{ personId, name, today, onClose, setFlush, flush }}
          onDone={() => void close()}
        />
      ) : error ? (
        <FailureAlert
          failure={failureSentence(error)}
          onRetry={() => {
            void talks.refetch()
            void people.refetch()
          }}
        />
      ) : (
        <Waiting />
      )}
    </Dialog>
  )
}

interface LoadedProps {
  talks: CoachTalk[]
  personId: string
  name: string
  today: string
  onDone: () => void
  onClose: () => void
  flush: (() => Promise<boolean>) | null
  setFlush: (flush: () => () => Promise<boolean>) => void
}

function Loaded({ talks, personId, name, today, onDone, onClose, flush, setFlush }: LoadedProps) {
  // Chosen once: what is saved meanwhile must not begin another talk under somebody's hands.
  const [started, setStarted] = useState(() => talks.find((talk) => talk.body.on === today && talk.mine) ?? null)
  const [id, setId] = useState(() => started?.id ?? crypto.randomUUID())
  const correct = async (talk: CoachTalk) => {
    // What was written so far stays a talk of its own; if it cannot be saved, it stays on the screen.
    if (flush !== null && !(await flush())) return
    setStarted(talk)
    setId(talk.id)
  }
  const earlier = talks.filter((talk) => talk.id !== id)
  return (
    <>
      <TalkForm key={id} id={id} {...{ personId, name, today, started, onDone, onClose, setFlush }} />
      {earlier.length > 0 ? (
        <details className={classes.earlier}>
          <summary>{t('plans.talk.earlier', { count: earlier.length })}</summary>
          {earlier.map((talk) => (
            <EarlierTalk key={talk.id} talk={talk} today={today} onCorrect={() => void correct(talk)} />
          ))}
        </details>
      ) : null}
    </>
  )
}

interface EarlierTalkProps {
  talk: CoachTalk
  today: string
  onCorrect: () => void
}

function EarlierTalk({ talk, today, onCorrect }: EarlierTalkProps) {
  const { body, by, mine } = talk
  const when = t('plans.talk.by', { day: dayWords(body.on, today), name: by })
  return (
    <div className={classes.talk}>
      <div className={classes.talkHead}>
        <b>{when}</b>
        {mine ? (
          <Button variant="subtle" aria-label={`${t('plans.talk.correct')}: ${when}`} onClick={onCorrect}>
            {t('plans.talk.correct')}
          </Button>
        ) : null}
      </div>
      <p className={classes.written} dir="auto">
        {body.notes}
      </p>
      {body.said === '' ? null : (
        <p className={classes.written} dir="auto">
          “{body.said}”
        </p>
      )}
      {body.agreed === '' ? null : (
        <p className={classes.written} dir="auto">
          {t('plans.talk.agreedThen', { text: body.agreed })}
        </p>
      )}
    </div>
  )
}
