// Rooms or role players by name: typed with Enter, renamed where they stand, and gone from the runs when they go.
import { Button, TextInput } from '@mantine/core'
import { useRef, useState } from 'react'
import { Line } from '../../../../assessments/contract/index.ts'
import { fieldSentence } from '../../../messages/failure-sentences.ts'
import { t } from '../../../messages/index.ts'
import { useEditable } from '../../preparation/editable.ts'
import { readAs } from '../../preparation/field-values.ts'
import { LineField } from '../../preparation/LineField.tsx'
import { type NameList, namesIn, renamed, usesOf, withName } from '../day-edits.ts'
import classes from '../Timetable.module.css'
import type { SetupProps } from './Days.tsx'

const most = 40
const words = {
  rooms: {
    title: 'timetable.setup.rooms',
    hint: 'timetable.setup.roomsHint',
    none: 'timetable.setup.noRooms',
    add: 'timetable.setup.addRoom',
  },
  rolePlayers: {
    title: 'timetable.setup.rolePlayers',
    hint: 'timetable.setup.rolePlayersHint',
    none: 'timetable.setup.noRolePlayers',
    add: 'timetable.setup.addRolePlayer',
  },
} as const

export function Names({ list, body, change }: SetupProps & { list: NameList }) {
  const editable = useEditable()
  const names = namesIn(body, list)
  const own = words[list]
  return (
    <div>
      <h3>{t(own.title)}</h3>
      <p className="hint">{t(own.hint)}</p>
      {names.length === 0 ? <p className="sub">{t(own.none)}</p> : null}
      <ul>
        {names.map((name, at) => (
          <li key={String(at)} className={classes.name}>
            <LineField
              aria-label={t('timetable.setup.nameOf', { name })}
              value={name}
              refuse={(next) => (next !== name && names.includes(next) ? t('timetable.setup.sameName') : null)}
              onAccept={(next) => change((now) => renamed(now, list, name, next), `${list} ${at}`)}
            />
            <span className="hint">{t('timetable.setup.uses', { count: usesOf(body, list, name) })}</span>
            {editable ? (
              <Button
                variant="subtle"
                px="xs"
                aria-label={t('timetable.setup.removeOf', { name })}
                onClick={() => change((now) => renamed(now, list, name, ''))}
              >
                {t('common.remove')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {!editable ? null : names.length >= most ? (
        <p className="hint">{t('timetable.setup.full', { most })}</p>
      ) : (
        <NewName label={t(own.add)} taken={names} onAdd={(name) => change((now) => withName(now, list, name))} />
      )}
    </div>
  )
}

function NewName({ label, taken, onAdd }: { label: string; taken: readonly string[]; onAdd: (name: string) => void }) {
  const [text, setText] = useState('')
  const [error, setError] = useState<string | null>(null)
  const field = useRef<HTMLInputElement>(null)
  const add = () => {
    if (text.trim() === '') return
    const read = readAs(Line, text)
    const refusal = !read.ok
      ? fieldSentence(read.code)
      : taken.includes(read.value)
        ? t('timetable.setup.sameName')
        : null
    setError(refusal)
    field.current?.focus()
    if (refusal !== null || !read.ok) return
    onAdd(read.value)
    setText('')
  }
  return (
    <form
      className={classes.add}
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <TextInput
        ref={field}
        label={label}
        dir="auto"
        autoComplete="off"
        value={text}
        error={error ?? undefined}
        onChange={(event) => {
          setText(event.currentTarget.value)
          setError(null)
        }}
      />
      <Button type="submit" variant="default">
        {t('common.add')}
      </Button>
    </form>
  )
}
