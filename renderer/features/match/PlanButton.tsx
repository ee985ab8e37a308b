// «Plan maken»: begins a plan towards this job, or goes to the plan that runs. One plan at a time is enough to work on.
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { api, failureSentence, useCommand } from '../../api/index.ts'
import { t } from '../../messages/index.ts'
import { FailureAlert } from '../../ui/index.ts'
import { useToday } from '../plans/useToday.ts'
import { type PlanStep, planTowards } from './plan-step.ts'

/** The plan that runs, if there is one. */
export function useRunningPlan(personId: string) {
  const { data, error } = useQuery(api.plans.list.queryOptions({ input: { personId } }))
  return { known: data !== undefined, error, plan: data?.find(({ closedOn }) => closedOn === null) ?? null }
}

export interface PlanButtonProps {
  personId: string
  job: string
  /** What the plan begins with. */
  step: PlanStep | null
  /** The one thing to do on the page. */
  primary?: boolean
}

export function PlanButton({ personId, job, step, primary = false }: PlanButtonProps) {
  const { known, error, plan } = useRunningPlan(personId)
  const save = useCommand(api.plans.save.mutationOptions())
  const navigate = useNavigate()
  const today = useToday()
  const variant = primary ? 'filled' : 'default'
  if (error) return <FailureAlert failure={failureSentence(error)} />
  if (!known) return null
  if (plan !== null)
    return (
      <Button
        variant={variant}
        renderRoot={(root) => (
          <Link to="/personen/$id/plan/$planId" params={{ id: personId, planId: plan.id }} {...root} />
        )}
      >
        {t('match.plan.go')}
      </Button>
    )
  const make = async () => {
    const body = planTowards(job, step, today)
    const made = await save.run({ id: null, personId, revision: 0, body })
    if (made) await navigate({ to: '/personen/$id/plan/$planId', params: { id: personId, planId: made.id } })
  }
  return (
    <>
      <Button
        variant={variant}
        loading={save.pending}
        aria-label={primary ? undefined : t('match.plan.makeFor', { job })}
        onClick={() => void make()}
      >
        {t('match.plan.make')}
      </Button>
      <FailureAlert failure={save.failure} />
    </>
  )
}
