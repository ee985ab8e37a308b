// What came out of the source, in numbers: only what there is.
import type { ImportPreview } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'

export function countsOf({ modules, competences }: ImportPreview): string {
  const indicators = competences.flatMap((competence) => competence.indicators)
  const anchors = indicators.reduce((sum, indicator) => sum + indicator.anchors.length, 0)
  return [
    modules.length > 0 ? t('imports.review.modules', { count: modules.length }) : '',
    t('imports.review.competences', { count: competences.length }),
    t('imports.review.indicators', { count: indicators.length }),
    anchors > 0 ? t('imports.review.anchors', { count: anchors }) : '',
  ]
    .filter(Boolean)
    .join(', ')
}
