// How much a job asks, in words.
import type { JobProfileSummary } from '../../../assessments/contract/index.ts'
import { t } from '../../messages/index.ts'

export function askedWords({ essential, desirable }: Pick<JobProfileSummary, 'essential' | 'desirable'>): string {
  return essential + desirable === 0 ? t('profiles.nothingAsked') : t('profiles.asked', { essential, desirable })
}
