// How the steps went since last time, marked while talking about them.
import { useQuery } from '@tanstack/react-query'
import { api } from '../../../api/index.ts'
import { t } from '../../../messages/index.ts'
import { markOn, openSteps, runningPlan } from '../goal/current.ts'
import { MarkChoice } from '../goal/MarkChoice.tsx'
import classes from './Talk.module.css'

export function TalkSteps({ personId, today }: { personId: string; today: string }) {
  const { data } = useQuery(api.plans.list.queryOptions({ input: { personId } }))
  const plan = runningPlan(data ?? [])
  const steps = plan === undefined ? [] : openSteps(plan)
  if (plan === undefined || steps.length === 0) return null
  return (
    <div>
      <p className={classes.legend}>{t('plans.talk.steps')}</p>
      {steps.map((action) => (
        <div key={action.id} className={classes.step}>
          <p className="prose" dir="auto">
            {action.text}
          </p>
          <MarkChoice
            planId={plan.id}
            actionId={action.id}
            step={action.text}
            today={today}
            marked={markOn(plan.marks, action.id, today)}
          />
        </div>
      ))}
    </div>
  )
}
