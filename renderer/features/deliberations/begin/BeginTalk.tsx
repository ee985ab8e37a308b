// Before any level is in sight: who leads the talk, who speaks in which order, how long it may take.
import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import type { Deliberation } from '../../../../assessments/contract/index.ts'
import { api, useCommand, useDesk } from '../../../api/index.ts'
import { t } from '../../../messages/index.ts'
import { FailureAlert } from '../../../ui/index.ts'
import { CandidateNav } from '../CandidateNav.tsx'
import { useKept } from '../kept.ts'
import { isolated, listed } from '../talk-words.ts'
import classes from './Begin.module.css'
import { Listeners } from './Listeners.tsx'
import {
  arranged,
  isJuniorFirst,
  juniorFirst,
  leftOut,
  minutesOf,
  type People,
  planOf,
  speakersOf,
  withoutListener,
} from './plan.ts'
import { Speakers } from './Speakers.tsx'

interface Changed {
  moderatorId: string | null
  minutes: string | null
  people: People | null
  /** Whom somebody sent from the table: they were proposed as listeners. */
  away: readonly string[]
}
const asProposed: Changed = { moderatorId: null, minutes: null, people: null, away: [] }

export interface BeginTalkProps {
  deliberation: Deliberation
  onBegun: () => void
  onWithout: () => void
}

export function BeginTalk({ deliberation, onBegun, onWithout }: BeginTalkProps) {
  const { candidate, sessionId, talk, gate } = deliberation
  const about = { sessionId, candidateId: candidate.id }
  const { data: desk } = useDesk()
  const { value: changed, put, forget } = useKept(`begin ${candidate.id}`, asProposed)
  const [asked, setAsked] = useState(false)
  const begin = useCommand(api.deliberations.begin.mutationOptions())
  const start = useRef<HTMLButtonElement>(null)
  const field = useRef<HTMLInputElement>(null)
  // The gate has just opened, or the candidate was just chosen: what comes next has the focus.
  useEffect(() => start.current?.focus({ preventScroll: true }), [])

  const people = arranged(
    changed.people,
    talk.participants.filter(({ personId }) => !changed.away.includes(personId)),
    talk.staff,
  )
  const meId = desk?.me?.id ?? ''
  const again = talk.begunAt !== null
  const chosen = changed.moderatorId ?? talk.moderator?.personId ?? meId
  const moderatorId = talk.staff.some(({ personId }) => personId === chosen) ? chosen : (talk.staff[0]?.personId ?? '')
  const typed = changed.minutes ?? String(talk.minutes)
  const minutes = minutesOf(typed)
  const absent = leftOut(
    gate.missing.map(({ assessor }) => assessor),
    talk.staff,
  )
  const arrange = (next: People | null) => put({ ...changed, people: next })

  const remove = (personId: string) =>
    put({ ...changed, people: withoutListener(people, personId), away: [...changed.away, personId] })

  const beginNow = async () => {
    setAsked(true)
    if (minutes === null) return field.current?.focus()
    if ((await begin.run({ ...about, plan: planOf(moderatorId, people, minutes) })) === undefined) return
    forget()
    onBegun()
  }
  return (
    <div className={classes.page}>
      <header className={classes.head}>
        <h1>
          <span className={classes.code}>{candidate.code}</span> <bdi>{candidate.name}</bdi>
        </h1>
        <CandidateNav about={about} />
      </header>
      <section className="section">
        <h2>{t(`deliberations.begin.${again ? 'againTitle' : 'title'}`)}</h2>
        <p className={classes.intro}>{t(`deliberations.begin.${again ? 'againIntro' : 'intro'}`)}</p>
        <div className={classes.fields}>
          <NativeSelect
            label={t('deliberations.begin.moderator')}
            value={moderatorId}
            data={talk.staff.map(({ personId, name }) => ({ value: personId, label: name }))}
            onChange={(event) => put({ ...changed, moderatorId: event.currentTarget.value })}
          />
          <TextInput
            ref={field}
            label={t('deliberations.begin.minutes')}
            inputMode="numeric"
            autoComplete="off"
            className={classes.minutes}
            value={typed}
            error={asked && minutes === null ? t('deliberations.begin.minutesWrong') : undefined}
            onChange={(event) => put({ ...changed, minutes: event.currentTarget.value })}
            onKeyDown={(event) => {
              if (event.key === 'Enter') void beginNow()
            }}
          />
        </div>
      </section>
      <section className="section">
        <div className={classes.head}>
          <h2>{t('deliberations.begin.order')}</h2>
          {isJuniorFirst(people) ? null : (
            <Button variant="subtle" className={classes.quiet} onClick={() => arrange(juniorFirst(people))}>
              {t('deliberations.begin.putBack')}
            </Button>
          )}
        </div>
        {speakersOf(people).length === 0 ? (
          <p className={classes.intro}>{t('deliberations.begin.nobodySpeaks')}</p>
        ) : (
          <>
            <p className={classes.intro} aria-live="polite">
              {t(`deliberations.begin.${isJuniorFirst(people) ? 'juniorFirst' : 'otherOrder'}`)}
            </p>
            <Speakers people={people} onChange={arrange} />
          </>
        )}
      </section>
      <Listeners people={people} staff={talk.staff} onChange={arrange} onRemove={remove} />
      {absent.length > 0 ? (
        <p className={classes.absent}>
          {t('deliberations.begin.leftOut', { names: listed(absent.map(isolated)) })}{' '}
          {t('deliberations.begin.leftOutWhy')}
        </p>
      ) : null}
      <FailureAlert failure={begin.failure} />
      <div className={classes.ways}>
        <Button ref={start} size="lg" loading={begin.pending} onClick={() => void beginNow()}>
          {t(`deliberations.begin.${again ? 'startAgain' : 'start'}`)}
        </Button>
        <Button
          variant="subtle"
          className={classes.quiet}
          onClick={() => {
            if (again) forget()
            onWithout()
          }}
        >
          {t(again ? 'deliberations.candidatePart.keepIt' : 'deliberations.begin.without')}
        </Button>
      </div>
    </div>
  )
}
