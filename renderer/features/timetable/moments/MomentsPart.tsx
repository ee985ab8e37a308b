// Observation on the work floor: per exercise how many moments, between which days, and the moments by date.
import { Button } from '@mantine/core'
import { useState } from 'react'
import { z } from 'zod'
import { Day, type Moments, type SessionBody } from '../../../../assessments/contract/index.ts'
import { dayNumber, dayOfNumber } from '../../../../assessments/contract/local-time.ts'
import { t } from '../../../messages/index.ts'
import { useEditable } from '../../preparation/editable.ts'
import { LineField, NumberField } from '../../preparation/LineField.tsx'
import { Section } from '../../preparation/Section.tsx'
import { changeTimetable } from '../day-edits.ts'
import type { Facts } from '../facts.ts'
import { isMoment } from '../facts.ts'
import { RunFields } from '../fields/RunFields.tsx'
import classes from '../Timetable.module.css'
import { exerciseWords } from '../words.ts'
import { MomentList } from './MomentList.tsx'
import { type Spread, spreadMoments } from './spread.ts'

export interface MomentsProps {
  body: SessionBody
  facts: Facts
  change: (next: (body: SessionBody) => SessionBody, what?: string) => void
}

const Count = z.int('moments').min(1, 'moments').max(20, 'moments')
/** Of one exercise alone; a programme with several has one moment in each. */
const usualCount = 3
const usualDays = 28

export function MomentsPart({ body, facts, change }: MomentsProps) {
  const editable = useEditable()
  const [fields, setFields] = useState<string | null>(null)
  const { moments } = body.timetable
  const offered = [...facts.exercises.values()].filter((each) => each.onTheFloor && !isMoment(body, each.id))
  if (moments.length === 0 && (offered.length === 0 || !editable)) return null
  const onTheFloor = [...facts.exercises.values()].filter((exercise) => exercise.onTheFloor)
  const count = onTheFloor.length > 1 ? 1 : usualCount
  const begin = (exerciseId: string) => {
    const to = dayOfNumber(dayNumber(body.day) + usualDays)
    const added: Moments = { exerciseId, count, from: body.day, to }
    change((now) => changeTimetable(now, { moments: [...now.timetable.moments, added] }))
  }
  return (
    <Section title={t('timetable.moments.title')} hint={t('timetable.moments.hint')}>
      {moments.map((each) => (
        <OneExercise
          key={each.exerciseId}
          moments={each}
          body={body}
          facts={facts}
          change={change}
          onChange={setFields}
        />
      ))}
      {editable && offered.length > 0 ? (
        <div className={classes.offered}>
          {offered.map(({ id, title }) => (
            <Button key={id} variant="default" onClick={() => begin(id)}>
              {t('timetable.moments.start', { exercise: title })}
            </Button>
          ))}
        </div>
      ) : null}
      {fields === null ? null : (
        <RunFields runId={fields} body={body} facts={facts} change={change} onClose={() => setFields(null)} />
      )}
    </Section>
  )
}

interface OneExerciseProps extends MomentsProps {
  moments: Moments
  onChange: (runId: string) => void
}

function OneExercise({ moments, body, facts, change, onChange }: OneExerciseProps) {
  const editable = useEditable()
  const [spread, setSpread] = useState<Spread | null>(null)
  const { exerciseId } = moments
  const exercise = exerciseWords(exerciseId, facts)
  const set = (next: Partial<Moments>, what: string) =>
    change(
      (now) =>
        changeTimetable(now, {
          moments: now.timetable.moments.map((each) => (each.exerciseId === exerciseId ? { ...each, ...next } : each)),
        }),
      `${exerciseId} ${what}`,
    )
  const backwards = t('timetable.moments.backwards')
  const divide = () => {
    const done = spreadMoments(body, moments, facts, () => crypto.randomUUID())
    setSpread(done)
    change((now) => (now.runs === body.runs ? { ...now, runs: done.runs } : now))
  }
  return (
    <div className={classes.day}>
      <h3>
        <bdi>{exercise}</bdi>
      </h3>
      <div className={classes.dayRow}>
        <NumberField
          label={t('timetable.moments.count')}
          schema={Count}
          value={moments.count}
          onAccept={(count) => set({ count }, 'count')}
        />
        <LineField
          type="date"
          label={t('timetable.moments.from')}
          schema={Day}
          value={moments.from}
          refuse={(from) => (from > moments.to ? backwards : null)}
          onAccept={(from) => set({ from }, 'from')}
        />
        <LineField
          type="date"
          label={t('timetable.moments.to')}
          schema={Day}
          value={moments.to}
          refuse={(to) => (to < moments.from ? backwards : null)}
          onAccept={(to) => set({ to }, 'to')}
        />
        {editable ? (
          <div className={classes.dayEnd}>
            <Button variant="default" aria-label={t('timetable.moments.spreadOf', { exercise })} onClick={divide}>
              {t('timetable.moments.spread')}
            </Button>
            <Button
              variant="subtle"
              px="xs"
              aria-label={t('timetable.moments.stopOf', { exercise })}
              onClick={() =>
                change((now) =>
                  changeTimetable(now, {
                    moments: now.timetable.moments.filter((each) => each.exerciseId !== exerciseId),
                  }),
                )
              }
            >
              {t('timetable.moments.stop')}
            </Button>
          </div>
        ) : null}
      </div>
      <p className="hint" role="status">
        {spread === null ? '' : spreadWords(spread)}
      </p>
      <MomentList exerciseId={exerciseId} body={body} facts={facts} onChange={onChange} />
    </div>
  )
}

function spreadWords({ dated, left, unwatched }: Spread): string {
  return [
    t('timetable.moments.spreadDone', { count: dated }),
    left > 0 ? t('timetable.moments.spreadLeft', { count: left }) : '',
    unwatched > 0 ? t('timetable.moments.unwatched', { count: unwatched }) : '',
  ]
    .filter((part) => part !== '')
    .join(' ')
}
