// One worked case: read it, classify its notes, rate, and then see what an expert made of it. The same screens as the work.
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useEffect, useRef } from 'react'
import type { TrainingCase } from '../../../assessments/contract/index.ts'
import { api, failureSentence, useCommand } from '../../api/index.ts'
import { Waiting } from '../../app/Waiting.tsx'
import { WorkShell } from '../../app/WorkShell.tsx'
import { t } from '../../messages/index.ts'
import { FailureAlert, type WakkerStep } from '../../ui/index.ts'
import { Classifying } from '../work/judge/Classifying.tsx'
import { Rating } from '../work/judge/Rating.tsx'
import { NoteTimes } from '../work/parts/NoteText.tsx'
import { ComparePage } from './ComparePage.tsx'
import { casePerson, minuteOf, scaleOf } from './practice.ts'
import { ReadStep } from './ReadStep.tsx'
import classes from './Training.module.css'
import { type PracticeStep, usePractice } from './usePractice.ts'

const wakkerStep: Record<TrainingCase['step'], WakkerStep> = {
  reading: 'observe',
  classifying: 'classify',
  rating: 'rate',
  compared: 'evaluate',
}
const noteMinute = ({ at }: { at: string }): string => minuteOf(at)

export function TrainingCasePage({ caseId }: { caseId: string }) {
  const { data, error, refetch, isFetchedAfterMount } = useQuery(
    api.training.get.queryOptions({ input: { caseId }, gcTime: 0 }),
  )
  // Not with what was known when this page was last left: what stands there is what is worked on from the first moment.
  if (!data || !isFetchedAfterMount)
    return error ? (
      <main className={classes.alone}>
        <FailureAlert failure={failureSentence(error)} onRetry={() => void refetch()} />
        <ToList />
      </main>
    ) : (
      <Waiting />
    )
  if (data.step === 'compared')
    return (
      <Frame practised={data} step="compared">
        <ComparePage practised={data} />
      </Frame>
    )
  // Begun anew is another attempt, with nothing of the one before.
  return <PracticePage practised={data} key={data.attempts} />
}

function PracticePage({ practised }: { practised: TrainingCase }) {
  const { judging, change, step, answer, go, flush, failure } = usePractice(practised)
  useFocusOnStep(step)
  const finish = useCommand(api.training.finish.mutationOptions())
  const shared = {
    judging,
    change,
    candidates: [{ id: casePerson, code: '', name: t('training.person') }],
    reopened: null,
  }
  const toExpert = async () => {
    if (await flush()) await finish.run({ caseId: practised.id, answer })
  }
  return (
    <Frame practised={practised} step={step}>
      <NoteTimes.Provider value={noteMinute}>
        {step === 'reading' ? (
          <ReadStep practised={practised} failure={failure} onDone={() => go('classifying')} />
        ) : step === 'classifying' ? (
          <Classifying
            {...shared}
            failure={failure}
            leaving={false}
            onDone={() => go('rating')}
            actions={
              <Button variant="default" onClick={() => go('reading')}>
                {t('training.readAgain')}
              </Button>
            }
          />
        ) : (
          <Rating
            {...shared}
            scale={scaleOf(practised)}
            failure={finish.failure ?? failure}
            blind={t('training.blind')}
            submit={{
              label: t('training.compare'),
              waiting: (count) => t('training.compareLeft', { count }),
              question: t('training.compareQuestion'),
            }}
            submitting={finish.pending}
            onSubmit={() => void toExpert()}
            onBack={() => go('classifying')}
          />
        )}
      </NoteTimes.Provider>
    </Frame>
  )
}

/** The button that led to the next step is gone with its step: the keyboard goes on in the page, not at the window's top. */
function useFocusOnStep(step: PracticeStep): void {
  const known = useRef(step)
  useEffect(() => {
    if (known.current === step) return
    known.current = step
    // Reading takes the focus itself, to scroll by key.
    if (step !== 'reading') document.getElementById('main')?.focus()
  }, [step])
}

interface FrameProps {
  practised: TrainingCase
  step: TrainingCase['step']
  children: ReactNode
}
const Frame = ({ practised: { title, exercise }, step, children }: FrameProps) => (
  <WorkShell now={wakkerStep[step]} title={t('training.practising', { title })} sub={exercise} back={<ToList />}>
    {children}
  </WorkShell>
)

const ToList = () => (
  <Button component={Link} to="/oefenen" variant="subtle" className={classes.back}>
    {t('common.back')}
  </Button>
)
