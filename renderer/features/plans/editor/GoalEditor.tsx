// One goal: in the person's words, when it is for, and its steps.
import { Button, NativeSelect } from '@mantine/core'
import { OptionalLine, type Plan, type PlanGoal, Sentence } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { useEditable } from '../../preparation/editable.ts'
import { LineField } from '../../preparation/LineField.tsx'
import { OrderButtons } from '../../preparation/OrderButtons.tsx'
import { moved, without } from '../../preparation/order.ts'
import { TextField } from '../../preparation/TextField.tsx'
import type { PartProps } from './AboutPart.tsx'
import { ActionEditor } from './ActionEditor.tsx'
import { AddText } from './AddText.tsx'
import classes from './Plan.module.css'
import { addAction, type Edit, editAction, editGoal, newAction } from './plan-edits.ts'

export interface GoalEditorProps extends Pick<PartProps, 'onChange'> {
  goal: PlanGoal
  plan: Plan
  /** Its first step is the first step of this week. */
  firstGoal: boolean
  place: number
  count: number
  today: string
}

const states = ['now', 'later', 'reached', 'stopped'] as const
/** As many steps as a goal holds. */
const most = 40

export function GoalEditor({ goal, plan, firstGoal, place, count, onChange, today }: GoalEditorProps) {
  const editable = useEditable()
  const edit = (change: Edit<PlanGoal>, what?: string) =>
    onChange(editGoal(goal.id, change), what === undefined ? undefined : `${goal.id} ${what}`)
  const levels =
    goal.from !== '' && goal.to !== ''
      ? t('plans.fromTo', { competence: goal.competence, from: goal.from, to: goal.to })
      : goal.competence
  return (
    <article className={classes.goal} aria-label={t('plans.goalOf', { text: goal.text })}>
      <div className={classes.goalHead}>
        <h3 className="prose">{levels === '' ? t('plans.field.goal') : levels}</h3>
        {editable ? (
          <>
            {count > 1 ? (
              <OrderButtons
                listId={`goals-${plan.id}`}
                index={place}
                count={count}
                name={goal.text}
                onMove={(by) => onChange((now) => ({ ...now, goals: moved(now.goals, place, by) }))}
              />
            ) : null}
            <Button
              variant="subtle"
              aria-label={t('plans.removeGoalOf', { text: goal.text })}
              onClick={() => onChange((now) => ({ ...now, goals: now.goals.filter(({ id }) => id !== goal.id) }))}
            >
              {t('plans.removeGoal')}
            </Button>
          </>
        ) : null}
      </div>
      <TextField
        label={t('plans.field.goal')}
        minRows={1}
        value={goal.text}
        schema={Sentence}
        onAccept={(text) => edit((now) => ({ ...now, text }), 'text')}
      />
      <fieldset className={classes.plain} disabled={!editable}>
        <div className={classes.fields}>
          <NativeSelect
            label={t('plans.field.state')}
            value={goal.state}
            onChange={(event) => {
              const state = states.find((each) => each === event.currentTarget.value)
              if (state)
                edit((now) => ({ ...now, state, chosenOn: state === 'now' ? (now.chosenOn ?? today) : now.chosenOn }))
            }}
            data={states.map((value) => ({ value, label: t(`plans.states.${value}`) }))}
          />
          <NativeSelect
            label={t('plans.field.goalKind')}
            value={goal.kind ?? ''}
            onChange={(event) => {
              const { value } = event.currentTarget
              edit((now) => ({ ...now, kind: value === 'generic' || value === 'technical' ? value : null }))
            }}
            data={[
              { value: '', label: t('plans.kindOpen') },
              { value: 'generic', label: t('plans.field.generic') },
              { value: 'technical', label: t('plans.field.technical') },
            ]}
          />
          {goal.competenceId === null ? (
            <LineField
              label={t('plans.field.competence')}
              schema={OptionalLine}
              placeholder={t('common.optional')}
              value={goal.competence}
              onAccept={(competence) => edit((now) => ({ ...now, competence }), 'competence')}
            />
          ) : null}
        </div>
      </fieldset>
      {goal.actions.map((action, index) => (
        <ActionEditor
          key={action.id}
          action={action}
          plan={plan}
          first={firstGoal && index === 0}
          place={index}
          count={goal.actions.length}
          onEdit={(change, what) => edit(editAction(action.id, change), what && `${action.id} ${what}`)}
          onMove={(by) => edit((now) => ({ ...now, actions: moved(now.actions, index, by) }))}
          onRemove={() => edit((now) => ({ ...now, actions: without(now.actions, index) }))}
          today={today}
        />
      ))}
      {goal.actions.length < most ? (
        <AddText
          label={t('plans.field.newAction')}
          placeholder={t('plans.field.newActionHint')}
          onAdd={(text) => edit(addAction(newAction(text)))}
        />
      ) : null}
    </article>
  )
}
