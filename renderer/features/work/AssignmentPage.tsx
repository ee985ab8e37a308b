// One assignment, in the step it is in. The core sends what belongs to that step and nothing beyond it.
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { WorkView } from '../../../assessments/contract/index.ts'
import { api, failureSentence } from '../../api/index.ts'
import { Waiting } from '../../app/Waiting.tsx'
import { WorkShell } from '../../app/WorkShell.tsx'
import { t } from '../../messages/index.ts'
import { clockTime, FailureAlert, type WakkerStep } from '../../ui/index.ts'
import classes from './AssignmentPage.module.css'
import { ClassifyStep } from './judge/ClassifyStep.tsx'
import { RateStep } from './judge/RateStep.tsx'
import { ObserveStep } from './observe/ObserveStep.tsx'
import { SubmittedStep } from './submitted/SubmittedStep.tsx'

const wakkerStep: Record<WorkView['step'], WakkerStep> = {
  observing: 'observe',
  sealed: 'classify',
  classifying: 'classify',
  rating: 'rate',
  submitted: 'evaluate',
}

export function AssignmentPage({ assignmentId }: { assignmentId: string }) {
  const { data: view, error, refetch } = useQuery(api.work.get.queryOptions({ input: { assignmentId } }))
  if (!view)
    return error ? (
      <main className={classes.alone}>
        <FailureAlert failure={failureSentence(error)} onRetry={() => void refetch()} />
        <Button component={Link} to="/werk" variant="default">
          {t('work.submitted.toList')}
        </Button>
      </main>
    ) : (
      <Waiting />
    )
  const sealed = view.sealedAt === null ? '' : t('work.classify.sealedAt', { time: clockTime(view.sealedAt) })
  return (
    <WorkShell now={wakkerStep[view.step]} title={view.exercise} sub={view.step === 'observing' ? view.room : sealed}>
      <StepScreen view={view} />
    </WorkShell>
  )
}

function StepScreen({ view }: { view: WorkView }) {
  if (view.judging === null) return <ObserveStep key={view.assignmentId} view={view} />
  if (view.step === 'rating') return <RateStep view={view} stored={view.judging} />
  if (view.step === 'submitted') return <SubmittedStep view={view} judging={view.judging} />
  return <ClassifyStep view={view} stored={view.judging} />
}
