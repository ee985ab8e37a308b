// How large a framework is, in words.
import { t } from '../../../messages/index.ts'

export interface Counted {
  competences: number
  indicators: number
  withoutAnchors: number
}

export function countWords({ competences, indicators, withoutAnchors }: Counted): string {
  const words = [t('frameworks.competences', { count: competences }), t('frameworks.indicators', { count: indicators })]
  if (withoutAnchors > 0) words.push(t('frameworks.withoutAnchors', { count: withoutAnchors }))
  return words.join(', ')
}
