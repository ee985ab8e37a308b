// What somebody practises, kept at every change. Leaving and coming back goes on where it was.
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useMemo, useState } from 'react'
import type { TrainingAnswer, TrainingCase } from '../../../assessments/contract/index.ts'
import { api, useCommand } from '../../api/index.ts'
import { useAutosave } from '../../ui/index.ts'
import type { Edit, Judging } from '../work/judge/judgement.ts'
import { afterEdit, judgingOf } from './practice.ts'

export type PracticeStep = 'reading' | 'classifying' | 'rating'
interface Kept {
  step: PracticeStep
  answer: TrainingAnswer
}
export interface Practice extends Kept {
  judging: Judging
  change(edit: Edit): void
  go(step: PracticeStep): void
  /** True when everything is on disk. */
  flush(): Promise<boolean>
  failure: string | null
}

export function usePractice(practised: TrainingCase): Practice {
  const caseId = practised.id
  const queries = useQueryClient()
  const command = useCommand(api.training.save.mutationOptions(), { quiet: true })
  const [kept, setKept] = useState<Kept>(() => ({
    step: practised.step === 'compared' ? 'reading' : practised.step,
    answer: practised.answer,
  }))
  const { flush } = useAutosave(
    kept,
    async (sending) => {
      const saved = await command.run({ caseId, ...sending })
      if (saved)
        queries.setQueryData(
          api.training.get.queryKey({ input: { caseId } }),
          (known: TrainingCase | undefined) => known && { ...known, ...sending },
        )
      return saved
    },
    { delay: 200 },
  )
  const change = useCallback(
    (edit: Edit) => setKept((now) => ({ ...now, answer: afterEdit(practised, now.answer, edit) })),
    [practised],
  )
  const go = useCallback((step: PracticeStep) => setKept((now) => ({ ...now, step })), [])
  const judging = useMemo(() => judgingOf(practised, kept.answer), [practised, kept.answer])
  return { ...kept, judging, change, go, flush, failure: command.failure }
}
