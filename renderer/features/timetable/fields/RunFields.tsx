// Everything about when and where of one run, as fields. Each change counts at once, and is one step back.
import { Button, NativeSelect } from '@mantine/core'
import { Day, OptionalLine, type Run, type SessionBody } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { Attention, Dialog } from '../../../ui/index.ts'
import { EditableProvider, useEditable } from '../../preparation/editable.ts'
import { LineField } from '../../preparation/LineField.tsx'
import { clashesByRun } from '../clashes/clash-words.ts'
import { namesIn } from '../day-edits.ts'
import { lockedAs, offTimetable, runOf, shownDays, withRun } from '../edits.ts'
import { clashesIn, dayIn, type Facts, isMoment, lastsMinutes, timeIn } from '../facts.ts'
import { TimeField } from '../TimeField.tsx'
import classes from '../Timetable.module.css'
import { runWords, shortDay } from '../words.ts'
import { MinutesField } from './MinutesField.tsx'
import { ObserverFields } from './ObserverFields.tsx'

export interface RunFieldsProps {
  runId: string
  body: SessionBody
  facts: Facts
  change: (next: (body: SessionBody) => SessionBody, what?: string) => void
  onClose: () => void
}

export function RunFields({ runId, body, facts, change, onClose }: RunFieldsProps) {
  const editable = useEditable()
  const run = runOf(body, runId)
  if (run === undefined) return null
  const edit = (next: (run: Run) => Run, what?: string) =>
    change((now) => withRun(now, runId, next), what === undefined ? undefined : `${runId} ${what}`)
  const clashes = clashesByRun(clashesIn(body.runs, facts), body.runs, facts).get(runId) ?? []
  const lasts = lastsMinutes({ ...run, minutes: null }, facts)
  return (
    <Dialog title={runWords(run, facts)} onClose={onClose}>
      <div className={classes.form}>
        <EditableProvider value={editable && !run.locked}>
          <div className={classes.fields}>
            <DayAndTime run={run} body={body} edit={edit} />
            <MinutesField
              run={run}
              facts={facts}
              usual={lasts}
              onAccept={(minutes) => edit((now) => ({ ...now, minutes }), 'minutes')}
            />
          </div>
        </EditableProvider>
        <div className={classes.fields}>
          <NameChoice
            label={t('timetable.fields.room')}
            none={t('timetable.fields.noRoom')}
            value={run.room}
            names={namesIn(body, 'rooms')}
            onAccept={(room) => edit((now) => ({ ...now, room }), 'room')}
          />
          <NameChoice
            label={t('timetable.fields.rolePlayer')}
            none={t('timetable.fields.noOne')}
            value={run.rolePlayer}
            names={namesIn(body, 'rolePlayers')}
            onAccept={(rolePlayer) => edit((now) => ({ ...now, rolePlayer }), 'role player')}
          />
        </div>
        <ObserverFields run={run} body={body} facts={facts} change={change} />
        {run.start === null ? null : (
          <label className={classes.tick}>
            <input
              type="checkbox"
              disabled={!editable}
              checked={run.locked}
              onChange={(event) => {
                const { checked } = event.currentTarget
                edit((now) => lockedAs(now, checked))
              }}
            />
            {t('timetable.fields.locked')}
          </label>
        )}
        {clashes.map((words) => (
          <Attention key={words}>{words}</Attention>
        ))}
        <div>
          <Button onClick={onClose}>{t('common.close')}</Button>
        </div>
      </div>
    </Dialog>
  )
}

interface DayAndTimeProps {
  run: Run
  body: SessionBody
  edit: (next: (run: Run) => Run, what?: string) => void
}

function DayAndTime({ run, body, edit }: DayAndTimeProps) {
  const editable = useEditable()
  const day = run.start === null ? '' : dayIn(run.start)
  const time = run.start === null ? '' : timeIn(run.start)
  const hours = body.timetable.days.find((each) => each.day === day) ?? body.timetable.days[0]
  const usualTime = hours?.from ?? '09:00'
  const toDay = (next: string) =>
    edit((now) => (next === '' ? offTimetable(now) : { ...now, start: `${next}T${time === '' ? usualTime : time}` }))
  return (
    <>
      {isMoment(body, run.exerciseId) ? (
        <LineField
          type="date"
          label={t('timetable.fields.date')}
          schema={Day}
          value={day}
          onAccept={toDay}
          data-autofocus
        />
      ) : (
        <NativeSelect
          label={t('timetable.fields.day')}
          value={day}
          disabled={!editable}
          data={[
            { value: '', label: t('timetable.fields.noDay') },
            ...shownDays(body).map((value) => ({ value, label: shortDay(value) })),
          ]}
          onChange={(event) => toDay(event.currentTarget.value)}
        />
      )}
      <TimeField
        label={t('timetable.fields.start')}
        placeholder={t('timetable.fields.startHint')}
        value={time}
        data-autofocus={!isMoment(body, run.exerciseId)}
        onAccept={(next) => {
          const on = day === '' ? (hours?.day ?? body.day) : day
          edit((now) => ({ ...now, start: `${on}T${next}` }), 'start')
        }}
      />
    </>
  )
}

interface NameChoiceProps {
  label: string
  none: string
  value: string
  names: readonly string[]
  onAccept: (name: string) => void
}

/** From the list where there is one; typed where there is none yet. */
function NameChoice({ label, none, value, names, onAccept }: NameChoiceProps) {
  const editable = useEditable()
  if (names.length === 0) return <LineField label={label} schema={OptionalLine} value={value} onAccept={onAccept} />
  return (
    <NativeSelect
      label={label}
      value={value}
      disabled={!editable}
      data={[{ value: '', label: none }, ...names.map((name) => ({ value: name, label: name }))]}
      onChange={(event) => onAccept(event.currentTarget.value)}
    />
  )
}
