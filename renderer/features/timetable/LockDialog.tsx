// Fixing or freeing a part of the timetable at once: a day, what comes before an hour, an exercise, everything.
import { Button, NativeSelect } from '@mantine/core'
import { useState } from 'react'
import type { Run, SessionBody } from '../../../assessments/contract/index.ts'
import { t } from '../../messages/index.ts'
import { Choice, Dialog } from '../../ui/index.ts'
import { shownDays, withLocked } from './edits.ts'
import { dayIn, type Facts, timeIn } from './facts.ts'
import { TimeField } from './TimeField.tsx'
import classes from './Timetable.module.css'
import { exerciseWords, shortDay } from './words.ts'

const parts = ['whole', 'before', 'exercise', 'everything'] as const
type Part = (typeof parts)[number]

export interface LockDialogProps {
  body: SessionBody
  facts: Facts
  change: (next: (body: SessionBody) => SessionBody) => void
  onClose: () => void
}

export function LockDialog({ body, facts, change, onClose }: LockDialogProps) {
  const days = shownDays(body)
  const [part, setPart] = useState<Part>('before')
  const [day, setDay] = useState(days[0] ?? body.day)
  const [time, setTime] = useState('12:00')
  const used = [...facts.exercises.values()]
  const [exerciseId, setExercise] = useState(used[0]?.id ?? '')
  const which = (run: Run): boolean => {
    if (run.start === null) return false
    if (part === 'everything') return true
    if (part === 'exercise') return run.exerciseId === exerciseId
    return dayIn(run.start) === day && (part === 'whole' || timeIn(run.start) < time)
  }
  const own = body.runs.filter(which)
  const free = own.filter(({ locked }) => !locked).length
  const set = (locked: boolean) => {
    change((now) => withLocked(now, which, locked))
    onClose()
  }
  return (
    <Dialog title={t('timetable.lock.title')} onClose={onClose}>
      <div className={classes.form}>
        <p className="sub">{t('timetable.lock.intro')}</p>
        <Choice
          legend={t('timetable.lock.what')}
          options={parts.map((value) => ({ value, label: t(`timetable.lock.${value}`, { day: shortDay(day) }) }))}
          value={part}
          onChange={setPart}
        />
        <div className={classes.fields}>
          {(part === 'whole' || part === 'before') && days.length > 1 ? (
            <NativeSelect
              label={t('timetable.fields.day')}
              value={day}
              data={days.map((value) => ({ value, label: shortDay(value) }))}
              onChange={(event) => setDay(event.currentTarget.value)}
            />
          ) : null}
          {part === 'before' ? (
            <TimeField label={t('timetable.lock.beforeTime')} value={time} onAccept={setTime} />
          ) : null}
          {part === 'exercise' ? (
            <NativeSelect
              label={t('timetable.lock.which')}
              value={exerciseId}
              data={used.map(({ id }) => ({ value: id, label: exerciseWords(id, facts) }))}
              onChange={(event) => setExercise(event.currentTarget.value)}
            />
          ) : null}
        </div>
        {own.length === 0 ? <p className="sub">{t('timetable.lock.nothing')}</p> : null}
        <div className={classes.outcomeButtons}>
          {free > 0 ? <Button onClick={() => set(true)}>{t('timetable.lock.lock', { count: free })}</Button> : null}
          {own.length > free ? (
            <Button variant="default" onClick={() => set(false)}>
              {t('timetable.lock.unlock', { count: own.length - free })}
            </Button>
          ) : null}
        </div>
      </div>
    </Dialog>
  )
}
