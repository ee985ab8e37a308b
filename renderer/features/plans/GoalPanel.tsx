// One goal, large, with the first step of this week. Everything else of the plan is a link away.
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useId } from 'react'
import type { CoachTalk, Plan } from '../../../assessments/contract/index.ts'
import { api, failureSentence } from '../../api/index.ts'
import { Waiting } from '../../app/Waiting.tsx'
import { t } from '../../messages/index.ts'
import { Attention, FailureAlert, shortTime } from '../../ui/index.ts'
import { dayWords, weekdayWords } from './days.ts'
import { BeginPlan } from './goal/BeginPlan.tsx'
import { currentGoal, runningPlan, waiting } from './goal/current.ts'
import { FirstStep } from './goal/FirstStep.tsx'
import classes from './goal/GoalPanel.module.css'
import { useToday } from './useToday.ts'

export function GoalPanel({ personId }: { personId: string }) {
  const id = useId()
  const plans = useQuery(api.plans.list.queryOptions({ input: { personId } }))
  const talks = useQuery(api.coachTalks.list.queryOptions({ input: { personId } }))
  const today = useToday()
  const plan = runningPlan(plans.data ?? [])
  const failure = plans.error ?? talks.error
  const again = () => {
    void plans.refetch()
    void talks.refetch()
  }
  return (
    <section className="section" aria-labelledby={id}>
      <h2 id={id}>{t('plans.oneGoal')}</h2>
      <FailureAlert failure={failure ? failureSentence(failure) : null} onRetry={again} />
      {plans.data === undefined ? (
        failure ? null : (
          <Waiting />
        )
      ) : plan === undefined ? (
        <BeginPlan personId={personId} today={today} />
      ) : (
        <Goal plan={plan} today={today} />
      )}
      {talks.data === undefined ? null : <NextTalk last={talks.data[0]} today={today} />}
    </section>
  )
}

function Goal({ plan, today }: { plan: Plan; today: string }) {
  const goal = currentGoal(plan)
  const params = { id: plan.personId, planId: plan.id }
  if (goal === undefined)
    return (
      <div className={classes.empty}>
        <p className={classes.goal}>{t('plans.chooseGoal')}</p>
        <Button renderRoot={(root) => <Link to="/personen/$id/plan/$planId" params={params} {...root} />}>
          {t('plans.chooseInPlan')}
        </Button>
      </div>
    )
  const [step] = goal.actions
  const [next] = waiting(plan)
  const count = waiting(plan).length
  const about = [
    goal.competence !== '' && goal.from !== '' && goal.to !== ''
      ? t('plans.fromTo', { competence: goal.competence, from: goal.from, to: goal.to })
      : goal.competence,
    goal.chosenOn === null ? '' : t('plans.chosenOn', { day: dayWords(goal.chosenOn, today) }),
  ].filter((part) => part !== '')
  return (
    <>
      <p className={classes.goal} dir="auto">
        {goal.text}
      </p>
      <p className="sub prose">{about.join(' · ')}</p>
      {step === undefined ? (
        <p className="prose">{t('plans.noStep')}</p>
      ) : (
        <FirstStep planId={plan.id} action={step} marks={plan.marks} today={today} />
      )}
      <div className={classes.after}>
        {next === undefined ? null : <p className="prose">{t('plans.ifItWorks', { text: next })}</p>}
        {plan.mayGrow && step !== undefined ? <p>{t('plans.grow')}</p> : null}
        <p>
          <Link to="/personen/$id/plan/$planId" params={params}>
            {count > 0 ? t('plans.laterInPlan', { count }) : t('plans.wholePlan')}
          </Link>
        </p>
      </div>
    </>
  )
}

function NextTalk({ last, today }: { last: CoachTalk | undefined; today: string }) {
  const { nextOn = null, nextAt = '' } = last?.body ?? {}
  if (nextOn === null) return <p className="hint">{t('plans.noNextTalk')}</p>
  const when = [weekdayWords(nextOn), shortTime(nextAt)].filter((part) => part !== '').join(', ')
  return nextOn < today ? (
    <p>
      <Attention>{t('plans.nextTalkLate', { when })}</Attention>
    </p>
  ) : (
    <p className="sub">{t('plans.nextTalk', { when })}</p>
  )
}
