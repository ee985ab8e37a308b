// What sealing a test asks: it closes answers and points too, and what has no points yet then counts as none.
import type { TestAnswer, WorkView } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { fullName } from '../parts/PersonName.tsx'
import { totalOf } from './marking.ts'

/** undefined where there is no test. */
export function sealQuestionOf(
  { test, candidates }: Pick<WorkView, 'test' | 'candidates'>,
  answers: readonly TestAnswer[],
): string | undefined {
  if (test.length === 0) return undefined
  const unmarked = candidates.flatMap((candidate) => {
    const own = answers.filter(({ candidateId }) => candidateId === candidate.id)
    const { left } = totalOf(test, own)
    return left === 0 ? [] : [t('forms.test.leftOf', { name: fullName(candidate), count: left })]
  })
  if (unmarked.length === 0) return t('forms.test.sealQuestion')
  return t('forms.test.sealLeft', { who: unmarked.join(', ') })
}
