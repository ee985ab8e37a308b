// What an exercise is: its name, its kind, alone or together, and its phases. Readers have the first three in the heading.
import { NativeSelect, Radio } from '@mantine/core'
import { type ReactNode, useEffect, useRef } from 'react'
import { type Exercise, exerciseKinds } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { useEditable } from '../../preparation/editable.ts'
import { LineField } from '../../preparation/LineField.tsx'
import classes from './Exercise.module.css'
import { PhaseList } from './PhaseList.tsx'

export interface ExerciseFieldsProps {
  exercise: Exercise
  onChange: (edit: (exercise: Exercise) => Exercise, what?: string) => void
  /** Opened to be changed: the name is ready to be typed over. */
  nameFirst?: boolean
  /** Fields of the document around it. */
  children?: ReactNode
}

export function ExerciseFields({ exercise, onChange, nameFirst = false, children }: ExerciseFieldsProps) {
  const editable = useEditable()
  const first = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (nameFirst) first.current?.select()
  }, [nameFirst])
  if (!editable)
    return (
      <div className={classes.fields}>
        <PhaseList exercise={exercise} onChange={onChange} />
      </div>
    )
  return (
    <div className={classes.fields}>
      <LineField
        ref={first}
        label={t('programmes.exercise.title')}
        value={exercise.title}
        onAccept={(title) => onChange((now) => ({ ...now, title }), 'title')}
      />
      <NativeSelect
        label={t('programmes.exercise.kind')}
        value={exercise.kind}
        onChange={(event) => {
          const kind = exerciseKinds.find((each) => each === event.currentTarget.value)
          if (kind) onChange((now) => ({ ...now, kind, group: kind === 'group-task' || now.group }))
        }}
        data={exerciseKinds.map((kind) => ({ value: kind, label: t(`programmes.kinds.${kind}`) }))}
      />
      {children}
      <Radio.Group
        label={t('programmes.exercise.together')}
        value={exercise.group ? 'group' : 'alone'}
        onChange={(value) => onChange((now) => ({ ...now, group: value === 'group' }))}
      >
        <div className={classes.radios}>
          <Radio value="alone" label={t('programmes.exercise.aloneLong')} />
          <Radio value="group" label={t('programmes.exercise.groupLong')} />
        </div>
      </Radio.Group>
      <PhaseList exercise={exercise} onChange={onChange} />
    </div>
  )
}
