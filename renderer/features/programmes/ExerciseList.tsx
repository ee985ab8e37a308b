// The exercises in their order; one can be opened at a time to change it. New ones are written here or come as a copy from
// the library.
import { Button } from '@mantine/core'
import { useId, useState } from 'react'
import type { FrameworkDetail, ProgrammeBody } from '../../../assessments/contract/index.ts'
import { t } from '../../messages/index.ts'
import { newExercise } from '../exercises/parts/exercise-edits.ts'
import { useEditable } from '../preparation/editable.ts'
import { moved } from '../preparation/order.ts'
import { Section } from '../preparation/Section.tsx'
import type { ProgrammeAround } from './ExerciseOut.tsx'
import { ExerciseRow } from './ExerciseRow.tsx'
import { FromLibrary } from './FromLibrary.tsx'
import classes from './Programme.module.css'
import { changedExercise, mostExercises, withExercise, withoutExercise } from './programme-edits.ts'

export interface ExerciseListProps {
  body: ProgrammeBody
  framework: FrameworkDetail
  around: ProgrammeAround
  change: (next: (body: ProgrammeBody) => ProgrammeBody, what?: string) => void
}

export function ExerciseList({ body, framework, around, change }: ExerciseListProps) {
  const editable = useEditable()
  const listId = useId()
  const [open, setOpen] = useState<string | null>(null)
  const [choosing, setChoosing] = useState(false)
  const { exercises } = body
  const add = () => {
    const id = crypto.randomUUID()
    const title = t('programmes.exercise.newTitle', { number: exercises.length + 1 })
    change((now) => withExercise(now, newExercise(id, title, t('programmes.phase.first'))))
    setOpen(id)
  }
  return (
    <Section title={t('programmes.exercise.list')}>
      {exercises.length === 0 ? <p className="sub">{t('programmes.exercise.none')}</p> : null}
      <ol className={classes.exercises}>
        {exercises.map((exercise, index) => (
          <ExerciseRow
            key={exercise.id}
            exercise={exercise}
            scale={framework.body.scale}
            around={around}
            place={{ listId, index, count: exercises.length }}
            open={open === exercise.id}
            onToggle={() => setOpen(open === exercise.id ? null : exercise.id)}
            onChange={(edit, what) =>
              change((now) => changedExercise(now, exercise.id, edit), what && `${exercise.id} ${what}`)
            }
            onMove={(by) => change((now) => ({ ...now, exercises: moved(now.exercises, index, by) }))}
            onRemove={() => change((now) => withoutExercise(now, exercise.id))}
          />
        ))}
      </ol>
      {editable && exercises.length < mostExercises ? (
        <div className={classes.adding}>
          <Button variant={exercises.length === 0 ? 'filled' : 'default'} onClick={() => setChoosing(true)}>
            {t('exercises.fromLibrary.open')}
          </Button>
          <Button variant="default" onClick={add}>
            {t('programmes.exercise.add')}
          </Button>
        </div>
      ) : null}
      {choosing ? (
        <FromLibrary
          framework={framework}
          exercises={exercises}
          onAdd={(exercise) => change((now) => withExercise(now, exercise))}
          onClose={() => setChoosing(false)}
        />
      ) : null}
    </Section>
  )
}
