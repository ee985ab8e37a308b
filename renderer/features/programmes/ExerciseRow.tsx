// One exercise in a line, with its place in the order; opened, its details, its brief and what can be printed of it.
import { Button } from '@mantine/core'
import { useId } from 'react'
import type { Exercise, Scale } from '../../../assessments/contract/index.ts'
import { t } from '../../messages/index.ts'
import { ConfirmButton, Icon } from '../../ui/index.ts'
import { BriefParts } from '../exercises/brief/BriefParts.tsx'
import { ExerciseFields } from '../exercises/parts/ExerciseFields.tsx'
import { exerciseWords } from '../exercises/parts/exercise-words.ts'
import { useEditable } from '../preparation/editable.ts'
import { OrderButtons } from '../preparation/OrderButtons.tsx'
import { ExerciseOut, type ProgrammeAround } from './ExerciseOut.tsx'
import classes from './Programme.module.css'

export interface ExerciseRowProps {
  exercise: Exercise
  scale: Scale
  around: ProgrammeAround
  place: { listId: string; index: number; count: number }
  open: boolean
  onToggle: () => void
  onChange: (edit: (exercise: Exercise) => Exercise, what?: string) => void
  onMove: (by: -1 | 1) => void
  onRemove: () => void
}

export function ExerciseRow(props: ExerciseRowProps) {
  const { exercise, scale, around, place, open, onToggle, onChange, onMove, onRemove } = props
  const editable = useEditable()
  const id = useId()
  const { title } = exercise
  return (
    <li className={classes.exercise}>
      <div className={classes.exerciseHead}>
        <button type="button" className={classes.opener} aria-expanded={open} aria-controls={id} onClick={onToggle}>
          <Icon name="down" size={14} />
          <span className={classes.exerciseWords}>
            <b dir="auto">{title}</b>
            <span className="hint">{exerciseWords(exercise).join(' · ')}</span>
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
        {open ? (
          <div className={classes.opened}>
            <ExerciseFields nameFirst exercise={exercise} onChange={onChange} />
            <section aria-label={t('exercises.brief.title')}>
              <h3>{t('exercises.brief.title')}</h3>
              <BriefParts
                exercise={exercise}
                scale={scale}
                startOpen={false}
                onChange={(edit, what) => onChange((now) => ({ ...now, brief: edit(now.brief) }), what)}
              />
            </section>
            <ExerciseOut exercise={exercise} around={around} />
          </div>
        ) : null}
      </div>
      {open && editable ? (
        <Button variant="default" mb="sm" onClick={onToggle}>
          {t('programmes.exercise.ready')}
        </Button>
      ) : null}
    </li>
  )
}
