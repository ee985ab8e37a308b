// How often, in the words of whoever said it: somebody else has not seen it, the person does not know.
import type { Frequency } from '../../../assessments/contract/index.ts'
import { t } from '../../messages/index.ts'

export const oftenWords = (often: Frequency | null, by: 'self' | 'informant'): string => {
  if (often === null) return t('selfAssessment.views.noAnswer')
  return by === 'informant' ? t(`informants.often.${often}`) : t(`selfAssessment.views.often.${often}`)
}
