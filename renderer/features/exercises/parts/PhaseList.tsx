// The phases of one exercise with their minutes; the timer of the work screen runs through them in this order.
import { Button } from '@mantine/core'
import { useId, useRef } from 'react'
import { type Exercise, Phase } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { useEditable } from '../../preparation/editable.ts'
import { LineField, NumberField } from '../../preparation/LineField.tsx'
import { OrderButtons } from '../../preparation/OrderButtons.tsx'
import { moved, replaced, without } from '../../preparation/order.ts'
import classes from './Exercise.module.css'
import { minutesOf, mostPhases } from './exercise-edits.ts'

export interface PhaseListProps {
  exercise: Exercise
  onChange: (edit: (exercise: Exercise) => Exercise, what?: string) => void
}

export function PhaseList({ exercise, onChange }: PhaseListProps) {
  const editable = useEditable()
  const listId = useId()
  const list = useRef<HTMLOListElement>(null)
  const { phases } = exercise
  const changePhases = (edit: (phases: Phase[]) => Phase[], what?: string) =>
    onChange((now) => ({ ...now, phases: edit(now.phases) }), what)
  const add = () => {
    changePhases((now) => [...now, { name: t('programmes.phase.another', { number: now.length + 1 }), minutes: 10 }])
    requestAnimationFrame(() => list.current?.querySelector<HTMLInputElement>(':scope > li:last-child input')?.select())
  }
  if (!editable) return <PhasesRead exercise={exercise} />
  return (
    <fieldset className={classes.phases}>
      <legend>{t('programmes.phase.list')}</legend>
      <ol ref={list}>
        {phases.map((phase, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a phase has no id; its place is what it is known by.
          <li key={index} className={classes.phase}>
            <LineField
              className="grow"
              aria-label={t('programmes.phase.nameOf', { number: index + 1 })}
              value={phase.name}
              onAccept={(name) =>
                changePhases((now) => replaced(now, index, { ...(now[index] ?? phase), name }), `phase ${index} name`)
              }
            />
            <NumberField
              classNames={{ root: classes.minutesField, wrapper: classes.minutes }}
              aria-label={t('programmes.phase.minutesOf', { number: index + 1 })}
              schema={Phase.shape.minutes}
              value={phase.minutes}
              onAccept={(minutes) =>
                changePhases((now) => replaced(now, index, { ...(now[index] ?? phase), minutes }), `phase ${index} min`)
              }
            />
            <span className={classes.unit}>{t('programmes.phase.unit')}</span>
            <span className={classes.phaseTools}>
              <OrderButtons
                listId={listId}
                index={index}
                count={phases.length}
                name={phase.name}
                onMove={(by) => changePhases((now) => moved(now, index, by))}
              />
              {phases.length > 1 ? (
                <Button
                  variant="subtle"
                  px="xs"
                  aria-label={t('programmes.phase.removeOf', { name: phase.name })}
                  onClick={() => changePhases((now) => without(now, index))}
                >
                  {t('common.remove')}
                </Button>
              ) : null}
            </span>
          </li>
        ))}
      </ol>
      <p className={classes.phaseTotal}>
        {phases.length < mostPhases ? (
          <Button variant="default" onClick={add}>
            {t('programmes.phase.add')}
          </Button>
        ) : null}
        <b>{t('programmes.phase.total', { count: minutesOf(exercise) })}</b>
      </p>
    </fieldset>
  )
}

function PhasesRead({ exercise }: { exercise: Exercise }) {
  return (
    <table className={classes.phasesRead}>
      <caption className="vh">{t('programmes.phase.list')}</caption>
      <tbody>
        {exercise.phases.map((phase, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a phase has no id; its place is what it is known by.
          <tr key={index}>
            <th scope="row" dir="auto">
              {phase.name}
            </th>
            <td>{t('programmes.minutes', { count: phase.minutes })}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <td colSpan={2}>
            <b>{t('programmes.phase.total', { count: minutesOf(exercise) })}</b>
          </td>
        </tr>
      </tfoot>
    </table>
  )
}
