// What a change still has to know, per kind.
import { Checkbox, Chip, TextInput } from '@mantine/core'
import { t } from '../../messages/index.ts'
import { timeOnDay } from '../../ui/index.ts'
import { dayInShort } from '../sessions/days.ts'
import classes from './DayChange.module.css'
import { isCode, trades } from './draft.ts'
import { CandidateSelect, type ChangeFieldsProps, candidateOptions, personOptions, Select } from './selects.tsx'

export function ChangeFields(props: ChangeFieldsProps) {
  switch (props.draft.kind) {
    case 'late':
      return (
        <>
          <CandidateSelect {...props} />
          <Minutes {...props} />
        </>
      )
    case 'replaced':
      return <Replaced {...props} />
    case 'traded':
      return <Traded {...props} />
    case 'assessor-out':
      return <AssessorOut {...props} />
    case 'extra-run':
      return <ExtraRun {...props} />
    case 'room':
      return (
        <div className={classes.fields}>
          <RunSelect {...props} />
          <RoomField {...props} />
        </div>
      )
    case 'moved':
      return (
        <div className={classes.fields}>
          <RunSelect {...props} />
          <TimeFields {...props} />
        </div>
      )
    case null:
      return null
    default:
      return <CandidateSelect {...props} />
  }
}

const usualMinutes = ['5', '10', '15', '20', '30', '45', '60']
function Minutes({ draft, set }: ChangeFieldsProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw the chips as a form of its own.
    <div role="group" aria-label={t('board.change.minutes')}>
      <p>{t('board.change.minutes')}</p>
      <div className={classes.chips}>
        <Chip.Group
          value={draft.minutes}
          onChange={(minutes) => {
            if (typeof minutes === 'string') set({ minutes })
          }}
        >
          {usualMinutes.map((minutes) => (
            <Chip key={minutes} value={minutes} size="md" radius="sm" variant="outline">
              {t('board.attention.minutes', { count: Number(minutes) })}
            </Chip>
          ))}
        </Chip.Group>
        <TextInput
          aria-label={t('board.change.otherMinutes')}
          inputMode="numeric"
          w={88}
          maxLength={3}
          value={draft.minutes}
          onChange={(event) => set({ minutes: event.currentTarget.value.trim() })}
        />
      </div>
    </div>
  )
}

function Replaced(props: ChangeFieldsProps) {
  const { draft, set } = props
  return (
    <>
      <CandidateSelect {...props} />
      <div className={classes.fields}>
        <TextInput
          label={t('board.change.newName')}
          autoComplete="off"
          dir="auto"
          maxLength={200}
          value={draft.name}
          onChange={(event) => set({ name: event.currentTarget.value })}
        />
        <TextInput
          label={t('board.change.newCode')}
          autoComplete="off"
          maxLength={20}
          value={draft.code}
          error={isCode(draft.code) ? undefined : t('failures.fields.required')}
          onChange={(event) => set({ code: event.currentTarget.value })}
        />
      </div>
    </>
  )
}

function Traded(props: ChangeFieldsProps) {
  const { draft, detail, board, set } = props
  const possible = trades(board, detail.body.runs, draft.candidateId)
  const exercises = board.exercises.filter(({ id }) => possible.some(({ exerciseId }) => exerciseId === id))
  const others = possible.filter(({ exerciseId }) => exerciseId === draft.exerciseId).map(({ otherId }) => otherId)
  return (
    <>
      <CandidateSelect {...props} />
      {draft.candidateId !== '' && exercises.length === 0 ? <p className="sub">{t('board.change.noTrade')}</p> : null}
      {exercises.length === 0 ? null : (
        <div className={classes.fields}>
          <Select
            label={t('board.change.exercise')}
            value={draft.exerciseId}
            options={exercises.map(({ id, title }) => ({ value: id, label: title }))}
            onChange={(exerciseId) => set({ exerciseId, otherId: '' })}
          />
          <Select
            label={t('board.change.tradeWith')}
            value={draft.otherId}
            options={candidateOptions(board).filter(({ value }) => others.includes(value))}
            onChange={(otherId) => set({ otherId })}
          />
        </div>
      )}
    </>
  )
}

function AssessorOut({ draft, detail, set }: ChangeFieldsProps) {
  const inSession = personOptions(detail).filter(({ value }) => detail.body.assessorIds.includes(value))
  const others = personOptions(detail).filter(({ value }) => value !== draft.personId)
  const share = 'share'
  return (
    <div className={classes.fields}>
      <Select
        label={t('board.change.assessor')}
        value={draft.personId}
        options={inSession}
        onChange={(personId) => set({ personId, standInId: null })}
      />
      <Select
        label={t('board.change.standIn')}
        value={draft.standInId === '' ? share : (draft.standInId ?? '')}
        options={[{ value: share, label: t('board.change.share') }, ...others]}
        onChange={(value) => set({ standInId: value === share ? '' : value || null })}
      />
    </div>
  )
}

function RunSelect({ draft, board, detail, set }: ChangeFieldsProps) {
  const titles = new Map(board.exercises.map(({ id, title }) => [id, title]))
  const codes = new Map(board.candidates.map(({ id, code }) => [id, code]))
  const options = board.runs
    .filter(({ timer }) => draft.kind === 'room' || timer.status === 'not-started')
    .toSorted((a, b) => (a.start ?? '').localeCompare(b.start ?? ''))
    .map((run) => ({
      value: run.id,
      label: [
        run.start === null ? '' : timeOnDay(run.start, Date.parse(board.now)),
        titles.get(run.exerciseId) ?? '',
        run.candidateIds.map((id) => codes.get(id) ?? '').join(', '),
        run.room,
      ]
        .filter((word) => word !== '')
        .join(' · '),
    }))
  return (
    <Select
      label={t('board.change.run')}
      value={draft.runId}
      options={options}
      onChange={(runId) => {
        const start = board.runs.find(({ id }) => id === runId)?.start
        set({ runId, day: start?.slice(0, 10) ?? detail.body.day, time: start?.slice(11, 16) ?? '' })
      }}
    />
  )
}

function RoomField({ draft, detail, set }: ChangeFieldsProps) {
  const used = [...detail.body.timetable.rooms, ...detail.body.runs.map(({ room }) => room)]
  const rooms = [...new Set(used.filter((room) => room !== ''))]
  return (
    <>
      <TextInput
        label={t('board.change.room')}
        list="day-change-rooms"
        autoComplete="off"
        maxLength={200}
        value={draft.room}
        onChange={(event) => set({ room: event.currentTarget.value })}
      />
      <datalist id="day-change-rooms">
        {rooms.map((room) => (
          <option key={room} value={room} />
        ))}
      </datalist>
    </>
  )
}

function TimeFields({ draft, detail, set }: ChangeFieldsProps) {
  const days = detail.body.timetable.days.map(({ day }) => day)
  return (
    <>
      {days.length > 1 ? (
        <Select
          label={t('board.change.day')}
          value={draft.day}
          options={days.map((day) => ({ value: day, label: dayInShort(day) }))}
          onChange={(day) => set({ day })}
        />
      ) : null}
      <TextInput
        type="time"
        label={t('board.change.time')}
        description={draft.kind === 'extra-run' ? t('board.change.asSoonAs') : undefined}
        value={draft.time}
        onChange={(event) => set({ time: event.currentTarget.value })}
      />
    </>
  )
}

function ExtraRun(props: ChangeFieldsProps) {
  const { draft, detail, board, set } = props
  return (
    <>
      <Select
        label={t('board.change.exercise')}
        value={draft.exerciseId}
        options={board.exercises.map(({ id, title }) => ({ value: id, label: title }))}
        onChange={(exerciseId) => set({ exerciseId })}
      />
      <Checkbox.Group
        label={t('board.change.candidates')}
        value={draft.candidateIds}
        onChange={(candidateIds) => set({ candidateIds })}
      >
        <div className={classes.people}>
          {candidateOptions(board).map(({ value, label }) => (
            <Checkbox key={value} value={value} label={<bdi className="prose">{label}</bdi>} />
          ))}
        </div>
      </Checkbox.Group>
      <Checkbox.Group
        label={t('board.change.observers')}
        description={draft.personIds.length === 0 ? t('board.change.chooseForMe') : undefined}
        value={draft.personIds}
        onChange={(personIds) => set({ personIds })}
      >
        <div className={classes.people}>
          {personOptions(detail).map(({ value, label }) => (
            <Checkbox key={value} value={value} label={<bdi className="prose">{label}</bdi>} />
          ))}
        </div>
      </Checkbox.Group>
      <div className={classes.fields}>
        <RoomField {...props} />
        <TimeFields {...props} />
      </div>
    </>
  )
}
