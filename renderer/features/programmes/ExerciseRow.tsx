// One exercise in a line, with its place in the order; opened, its details.
import { Button } from '@mantine/core'
import { useId } from 'react'
import type { Exercise } from '../../../assessments/contract/index.ts'
import { t } from '../../messages/index.ts'
import { ConfirmButton, Icon } from '../../ui/index.ts'
import { useEditable } from '../preparation/editable.ts'
import { OrderButtons } from '../preparation/OrderButtons.tsx'
import { ExerciseForm } from './ExerciseForm.tsx'
import { countsOf } from './matrix-edits.ts'
import classes from './Programme.module.css'
import { minutesOf } from './programme-edits.ts'

export interface ExerciseRowProps {
  exercise: Exercise
  place: { listId: string; index: number; count: number }
  open: boolean
  onToggle: () => void
  onChange: (edit: (exercise: Exercise) => Exercise, what?: string) => void
  onMove: (by: -1 | 1) => void
  onRemove: () => void
}

export function ExerciseRow({ exercise, place, open, onToggle, onChange, onMove, onRemove }: ExerciseRowProps) {
  const editable = useEditable()
  const id = useId()
  const { title } = exercise
  const counts = countsOf(exercise)
  return (
    <li className={classes.exercise}>
      <div className={classes.exerciseHead}>
        <button type="button" className={classes.opener} aria-expanded={open} aria-controls={id} onClick={onToggle}>
          <Icon name="down" size={14} />
          <span className={classes.exerciseWords}>
            <b dir="auto">{title}</b>
            <span className="hint">
              {[
                t(`programmes.kinds.${exercise.kind}`),
                t(exercise.group ? 'programmes.exercise.group' : 'programmes.exercise.alone'),
                t('programmes.minutes', { count: minutesOf(exercise) }),
                t('programmes.matrix.competences', { count: counts.competences }),
                t('programmes.matrix.indicators', { count: counts.indicators }),
              ].join(' · ')}
            </span>
          </span>
        </button>
        {editable ? (
          <span className={classes.exerciseTools}>
            <OrderButtons {...place} name={title} onMove={onMove} />
            <ConfirmButton
              variant="subtle"
              px="xs"
              label={t('common.remove')}
              fullLabel={t('programmes.exercise.removeOf', { title })}
              question={t('programmes.exercise.removeQuestion', { title })}
              onConfirm={onRemove}
            />
          </span>
        ) : null}
      </div>
      <div id={id} hidden={!open}>
        {open ? <ExerciseForm exercise={exercise} onChange={onChange} /> : null}
      </div>
      {open && editable ? (
        <Button variant="default" onClick={onToggle}>
          {t('programmes.exercise.ready')}
        </Button>
      ) : null}
    </li>
  )
}
