// The first step of this week, with how it went. The marker: here and now.
import type { ActionMark, PlanAction } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { daysLeftInWeek, dayWords, laterDay, weekdayWords } from '../days.ts'
import { markOn, marksBefore } from './current.ts'
import classes from './GoalPanel.module.css'
import { MarkChoice, signOf } from './MarkChoice.tsx'

export interface FirstStepProps {
  planId: string
  action: PlanAction
  marks: readonly ActionMark[]
  today: string
}

export function FirstStep({ planId, action, marks, today }: FirstStepProps) {
  const last = marksBefore(marks, action.id, today).at(-1)
  return (
    <div className={classes.step}>
      <div className={classes.stepWords}>
        <p className={classes.small}>{whenWords(action.by, today)}</p>
        <p className="prose" dir="auto">
          <b>{action.text}</b>
        </p>
        {last === undefined ? null : (
          <p className={classes.small}>
            {t('plans.mark.last', {
              day: dayWords(last.on, today),
              mark: `${signOf(last.mark)} ${t(`plans.mark.${last.mark}`)}`,
            })}
          </p>
        )}
      </div>
      <MarkChoice
        key={`${action.id} ${today}`}
        planId={planId}
        actionId={action.id}
        step={action.text}
        today={today}
        marked={markOn(marks, action.id, today)}
      />
    </div>
  )
}

/** Every week, as long as it takes; its own day stands alone once that is this week. */
function whenWords(by: string | null, today: string): string {
  if (by === null) return t('plans.firstStepWeek')
  const thisWeek = by < laterDay(today, daysLeftInWeek(today))
  return t(thisWeek ? 'plans.firstStepBy' : 'plans.firstStepWeekBy', { day: weekdayWords(by) })
}
