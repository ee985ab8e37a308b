// The days of the session with their hours and breaks. A value that cannot be is not taken, and says why.
import { Button } from '@mantine/core'
import { useState } from 'react'
import { Day, type PlanDay, type SessionBody } from '../../../../assessments/contract/index.ts'
import { minuteOfDay, timeOfMinute } from '../../../../assessments/contract/local-time.ts'
import { t } from '../../../messages/index.ts'
import { Attention } from '../../../ui/index.ts'
import { useEditable } from '../../preparation/editable.ts'
import { LineField } from '../../preparation/LineField.tsx'
import { Section } from '../../preparation/Section.tsx'
import { hoursFault, runsOnDay, withDate, withDayAfter, withHours, withoutDay } from '../day-edits.ts'
import { TimeField } from '../TimeField.tsx'
import classes from '../Timetable.module.css'
import { shortDay } from '../words.ts'

export interface SetupProps {
  body: SessionBody
  change: (next: (body: SessionBody) => SessionBody, what?: string) => void
}
const mostDays = 60

export function Days({ body, change }: SetupProps) {
  const editable = useEditable()
  const [removed, setRemoved] = useState(false)
  const { days } = body.timetable
  return (
    <Section
      title={t('timetable.setup.days')}
      hint={t('timetable.setup.daysHint')}
      tools={
        editable && days.length < mostDays ? (
          <Button variant="default" onClick={() => change((now) => withDayAfter(now, undefined))}>
            {t('timetable.setup.addDay')}
          </Button>
        ) : null
      }
    >
      {days.map((day, at) => (
        <DayForm
          // By place: a day keeps its fields while its date is typed over.
          key={String(at)}
          day={day}
          body={body}
          change={change}
          onRemove={() => {
            setRemoved(runsOnDay(body, day.day) > 0)
            change((now) => withoutDay(now, day.day))
          }}
        />
      ))}
      <p className="hint" role="status">
        {removed ? t('timetable.setup.removed') : ''}
      </p>
    </Section>
  )
}

function DayForm({ day, body, change, onRemove }: SetupProps & { day: PlanDay; onRemove: () => void }) {
  const editable = useEditable()
  const name = shortDay(day.day)
  const hours = (next: (day: PlanDay) => PlanDay, what?: string) =>
    change((now) => withHours(now, day.day, next), what === undefined ? undefined : `${day.day} ${what}`)
  const refuse = (next: PlanDay): string | null => {
    const fault = hoursFault(next)
    // What was wrong before may be mended a field at a time.
    return fault === null || hoursFault(day) !== null ? null : t(`timetable.setup.fault.${fault}`)
  }
  const stored = hoursFault(day)
  const others = body.timetable.days.filter((each) => each !== day)
  const count = runsOnDay(body, day.day)
  const room = freeBreak(day)
  return (
    <div className={classes.day}>
      <div className={classes.dayRow}>
        <LineField
          type="date"
          className={classes.date ?? ''}
          label={t('timetable.setup.date')}
          aria-label={t('timetable.setup.dateOf', { day: name })}
          schema={Day}
          value={day.day}
          refuse={(next) =>
            others.some((each) => each.day === next) ? t('timetable.setup.sameDay', { day: name }) : null
          }
          onAccept={(next) => change((now) => withDate(now, day.day, next))}
        />
        {(['from', 'to'] as const).map((end) => (
          <TimeField
            key={end}
            className={classes.time ?? ''}
            label={t(`timetable.setup.${end}`)}
            aria-label={t(`timetable.setup.${end}Of`, { day: name })}
            value={day[end]}
            refuse={(time) => refuse({ ...day, [end]: time })}
            onAccept={(time) => hours((now) => ({ ...now, [end]: time }), end)}
          />
        ))}
        <div className={classes.dayEnd}>
          <span className="hint">{t('timetable.setup.runs', { count })}</span>
          {editable ? (
            <>
              <Button
                variant="subtle"
                px="xs"
                aria-label={t('timetable.setup.copyDayOf', { day: name })}
                disabled={body.timetable.days.length >= mostDays}
                onClick={() => change((now) => withDayAfter(now, day))}
              >
                {t('timetable.setup.copyDay')}
              </Button>
              <Button
                variant="subtle"
                px="xs"
                aria-label={t('timetable.setup.removeDayOf', { day: name })}
                onClick={onRemove}
              >
                {t('common.remove')}
              </Button>
            </>
          ) : null}
        </div>
      </div>
      <div className={classes.breaks}>
        {day.breaks.map((pause, at) => {
          const number = at + 1
          const others = (next: typeof pause) => ({ ...day, breaks: day.breaks.with(at, next) })
          return (
            <div key={String(at)} className={classes.break}>
              {(['from', 'to'] as const).map((end) => (
                <TimeField
                  key={end}
                  className={classes.time ?? ''}
                  label={end === 'from' ? t('timetable.setup.break', { number }) : t('timetable.setup.to')}
                  aria-label={t(`timetable.setup.${end === 'from' ? 'breakFromOf' : 'breakToOf'}`, {
                    number,
                    day: name,
                  })}
                  value={pause[end]}
                  refuse={(time) => refuse(others({ ...pause, [end]: time }))}
                  onAccept={(time) =>
                    hours(
                      (now) => ({
                        ...now,
                        breaks: now.breaks.map((each, i) => (i === at ? { ...each, [end]: time } : each)),
                      }),
                      `break ${at} ${end}`,
                    )
                  }
                />
              ))}
              {editable ? (
                <Button
                  variant="subtle"
                  px="xs"
                  aria-label={t('timetable.setup.removeBreakOf', { number, day: name })}
                  onClick={() => hours((now) => ({ ...now, breaks: now.breaks.filter((_, i) => i !== at) }))}
                >
                  {t('common.remove')}
                </Button>
              ) : null}
            </div>
          )
        })}
        {editable && room !== null && day.breaks.length < 10 ? (
          <Button
            variant="subtle"
            px="xs"
            aria-label={t('timetable.setup.addBreakOf', { day: name })}
            onClick={() => hours((now) => ({ ...now, breaks: [...now.breaks, room] }))}
          >
            {t('timetable.setup.addBreak')}
          </Button>
        ) : null}
      </div>
      {stored === null ? null : <Attention>{t(`timetable.setup.stored.${stored}`)}</Attention>}
    </div>
  )
}

/** A quarter of an hour that is free: in the morning where there is room, else later. */
function freeBreak(day: PlanDay): PlanDay['breaks'][number] | null {
  const [from, to] = [minuteOfDay(day.from), minuteOfDay(day.to)]
  const wished = [630, 900, 720]
  const tried = [
    ...wished,
    ...Array.from({ length: Math.max(0, Math.ceil((to - from) / 15)) }, (_, i) => from + i * 15),
  ]
  const start = tried.find(
    (at) =>
      at >= from &&
      at + 15 <= to &&
      day.breaks.every((each) => at + 15 <= minuteOfDay(each.from) || at >= minuteOfDay(each.to)),
  )
  return start === undefined ? null : { from: timeOfMinute(start), to: timeOfMinute(start + 15) }
}
