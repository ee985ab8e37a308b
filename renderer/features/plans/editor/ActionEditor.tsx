// One step: what, where, with whom, by when, and how somebody sees that it worked. What is open is asked, never demanded.
import { Button, NativeSelect } from '@mantine/core'
import {
  actionPlaces,
  OptionalLine,
  OptionalSentence,
  type Plan,
  type PlanAction,
  Sentence,
} from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { useEditable } from '../../preparation/editable.ts'
import { LineField } from '../../preparation/LineField.tsx'
import { OrderButtons } from '../../preparation/OrderButtons.tsx'
import { TextField } from '../../preparation/TextField.tsx'
import { DayField } from '../../profiles/DayField.tsx'
import { dayWords } from '../days.ts'
import { signOf } from '../goal/MarkChoice.tsx'
import classes from './Plan.module.css'
import type { Edit } from './plan-edits.ts'

export interface ActionEditorProps {
  action: PlanAction
  plan: Plan
  first: boolean
  place: number
  count: number
  onEdit: (edit: Edit<PlanAction>, what?: string) => void
  onMove: (by: -1 | 1) => void
  onRemove: () => void
  today: string
}

export function ActionEditor(props: ActionEditorProps) {
  const { action, plan, first, place, count, onEdit, onMove, onRemove, today } = props
  const editable = useEditable()
  const marks = plan.marks.filter((mark) => mark.actionId === action.id)
  const open = questionsFor(action)
  const name = first ? t('plans.firstStep') : t('plans.stepNumber', { number: place + 1 })
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be a form control; this is one step of the plan.
    <div role="group" aria-label={`${name}: ${action.text}`} className={classes.action} data-first={first || undefined}>
      <div className={classes.goalHead}>
        <h4 className={classes.legend}>{name}</h4>
        {editable ? (
          <>
            {count > 1 ? (
              <OrderButtons
                listId={`steps-${plan.id}-${action.id.slice(0, 8)}`}
                index={place}
                count={count}
                name={action.text}
                onMove={onMove}
              />
            ) : null}
            <Button variant="subtle" aria-label={t('plans.removeActionOf', { text: action.text })} onClick={onRemove}>
              {t('plans.removeAction')}
            </Button>
          </>
        ) : null}
      </div>
      <TextField
        label={t('plans.field.action')}
        minRows={1}
        value={action.text}
        schema={Sentence}
        onAccept={(text) => onEdit((now) => ({ ...now, text }), 'text')}
      />
      <fieldset className={classes.plain} disabled={!editable}>
        <div className={classes.fields}>
          <LineField
            label={t('plans.field.helper')}
            schema={OptionalLine}
            value={action.helper}
            onAccept={(helper) => onEdit((now) => ({ ...now, helper }), 'helper')}
          />
          <DayField
            label={t('plans.field.start')}
            value={action.from}
            onChange={(from) => onEdit((now) => ({ ...now, from }), 'from')}
          />
          <DayField
            label={t('plans.field.by')}
            value={action.by}
            onChange={(by) => onEdit((now) => ({ ...now, by }), 'by')}
          />
          <NativeSelect
            label={t('plans.field.place')}
            value={action.place ?? ''}
            onChange={(event) => {
              const chosen = actionPlaces.find((each) => each === event.currentTarget.value) ?? null
              onEdit((now) => ({ ...now, place: chosen }))
            }}
            data={[
              { value: '', label: t('plans.noPlace') },
              ...actionPlaces.map((value) => ({ value, label: t(`plans.places.${value}`) })),
            ]}
          />
        </div>
      </fieldset>
      <TextField
        label={t('plans.field.result')}
        minRows={1}
        value={action.result}
        schema={OptionalSentence}
        onAccept={(result) => onEdit((now) => ({ ...now, result }), 'result')}
      />
      {editable && open.length > 0 ? (
        <div className={classes.questions}>
          <p>{t('plans.askMore')}</p>
          <ul>
            {open.map((question) => (
              <li key={question}>{t(`plans.ask.${question}`)}</li>
            ))}
          </ul>
        </div>
      ) : null}
      {marks.length > 0 ? (
        <details className={classes.history}>
          <summary>{t('plans.mark.history', { count: marks.length })}</summary>
          <ul>
            {marks.toReversed().map((mark) => (
              <li key={mark.id} dir="auto">
                {[`${dayWords(mark.on, today)}: ${signOf(mark.mark)} ${t(`plans.mark.${mark.mark}`)}`, mark.remark]
                  .filter((part) => part !== '')
                  .join('. ')}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </div>
  )
}

/** What would make it more certain that it happens; each is a question for the talk. */
function questionsFor({ helper, by, result, place }: PlanAction) {
  const open = { helper: helper === '', by: by === null, result: result === '', place: place === null }
  return (['helper', 'by', 'result', 'place'] as const).filter((question) => open[question])
}
