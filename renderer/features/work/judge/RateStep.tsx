// Scoren of one assignment, up to the second seam: handed in, it lies fixed.
import type { WorkView } from '../../../../assessments/contract/index.ts'
import { api, useCommand } from '../../../api/index.ts'
import { t } from '../../../messages/index.ts'
import type { Judging } from './judgement.ts'
import { Rating } from './Rating.tsx'
import { useJudging } from './useJudging.ts'

export function RateStep({ view, stored }: { view: WorkView; stored: Judging }) {
  const { assignmentId, candidates, scale } = view
  const { judging, change, flush, failure } = useJudging(assignmentId, stored)
  const submit = useCommand(api.work.submit.mutationOptions())
  const back = useCommand(api.work.toClassifying.mutationOptions())
  const flushThen = async (command: typeof submit | typeof back) => {
    if (await flush()) await command.run({ assignmentId })
  }
  return (
    <Rating
      judging={judging}
      change={change}
      candidates={candidates}
      scale={scale}
      reopened={view.reopenedReason}
      failure={failure ?? submit.failure ?? back.failure}
      blind={t('work.rate.blind')}
      submit={{
        label: t('work.rate.submit'),
        waiting: (count) => t('work.rate.submitLeft', { count }),
        question: t('work.rate.submitQuestion'),
      }}
      submitting={submit.pending}
      onSubmit={() => void flushThen(submit)}
      onBack={() => void flushThen(back)}
    />
  )
}
