// What an exercise is: its name, its kind, alone or together, and its phases.
import { NativeSelect, Radio, TextInput } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { type Exercise, exerciseKinds } from '../../../assessments/contract/index.ts'
import { t } from '../../messages/index.ts'
import { useEditable } from '../preparation/editable.ts'
import { LineField } from '../preparation/LineField.tsx'
import { PhaseList } from './PhaseList.tsx'
import classes from './Programme.module.css'

export interface ExerciseFormProps {
  exercise: Exercise
  onChange: (edit: (exercise: Exercise) => Exercise, what?: string) => void
}

export function ExerciseForm({ exercise, onChange }: ExerciseFormProps) {
  const editable = useEditable()
  const first = useRef<HTMLInputElement>(null)
  // Opened to be changed: the name is ready to be typed over.
  useEffect(() => first.current?.select(), [])
  return (
    <div className={classes.exerciseForm}>
      <LineField
        ref={first}
        label={t('programmes.exercise.title')}
        value={exercise.title}
        onAccept={(title) => onChange((now) => ({ ...now, title }), 'title')}
      />
      {editable ? (
        <NativeSelect
          label={t('programmes.exercise.kind')}
          value={exercise.kind}
          onChange={(event) => {
            const kind = exerciseKinds.find((each) => each === event.currentTarget.value)
            if (kind) onChange((now) => ({ ...now, kind, group: kind === 'group-task' || now.group }))
          }}
          data={exerciseKinds.map((kind) => ({ value: kind, label: t(`programmes.kinds.${kind}`) }))}
        />
      ) : (
        <TextInput
          label={t('programmes.exercise.kind')}
          readOnly
          variant="unstyled"
          value={t(`programmes.kinds.${exercise.kind}`)}
        />
      )}
      {editable ? (
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
      ) : null}
      <PhaseList exercise={exercise} onChange={onChange} />
    </div>
  )
}
