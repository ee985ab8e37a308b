// One assignment, in the step it is in. The core sends what belongs to that step and nothing beyond it.
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { WorkView } from '../../../assessments/contract/index.ts'
import { failureSentence } from '../../api/index.ts'
import { Waiting } from '../../app/Waiting.tsx'
import { WorkShell } from '../../app/WorkShell.tsx'
import { t } from '../../messages/index.ts'
import { clockTime, FailureAlert, type WakkerStep } from '../../ui/index.ts'
import classes from './AssignmentPage.module.css'
import { ClassifyStep } from './judge/ClassifyStep.tsx'
import { RateStep } from './judge/RateStep.tsx'
import { RatingErrorsPage } from './judge/RatingErrorsPage.tsx'
import { ObserveStep } from './observe/ObserveStep.tsx'
import { Typists } from './parts/NoteText.tsx'
import { plannedWords } from './parts/when.ts'
import { workQuery } from './parts/work-query.ts'
import { SubmittedStep } from './submitted/SubmittedStep.tsx'

const wakkerStep: Record<WorkView['step'], WakkerStep> = {
  observing: 'observe',
  sealed: 'classify',
  classifying: 'classify',
  rating: 'rate',
  submitted: 'evaluate',
}

export function AssignmentPage({ assignmentId }: { assignmentId: string }) {
  const { data: view, error, refetch, isFetchedAfterMount } = useQuery(workQuery(assignmentId))
  // Not with what was known when this page was last left: the fields take what stands there from their first moment on.
  if (!view || !isFetchedAfterMount)
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
  // Moments on the work floor share their title: the day tells them apart.
  const moment = view.kind === 'work-floor-observation' && view.start !== null ? [plannedWords(view.start, null)] : []
  const sealed = view.sealedAt === null ? '' : t('work.classify.sealedAt', { time: clockTime(view.sealedAt) })
  return (
    <WorkShell
      now={wakkerStep[view.step]}
      title={view.exercise}
      sub={[...moment, view.step === 'observing' ? view.room : sealed].join(' · ')}
    >
      <Typists.Provider value={view.typists}>
        <StepScreen view={view} />
      </Typists.Provider>
    </WorkShell>
  )
}

function StepScreen({ view }: { view: WorkView }) {
  if (view.judging === null) return <ObserveStep key={view.assignmentId} view={view} />
  if (view.step === 'rating' && view.showRatingErrors) return <RatingErrorsPage />
  if (view.step === 'rating') return <RateStep view={view} stored={view.judging} />
  if (view.step === 'submitted') return <SubmittedStep view={view} judging={view.judging} />
  return <ClassifyStep view={view} stored={view.judging} />
}
