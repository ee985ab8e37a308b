// Who will tell the candidate, and when, in a sentence: «Greet Lambrechts vertelt het op 24 november.»
import type { ClosingBody } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { dayWords, isolated } from '../talk-words.ts'

export function toldWords({ byId, on }: Pick<ClosingBody['told'], 'byId' | 'on'>, tellerName: string): string {
  const name = isolated(tellerName)
  if (byId !== null && on !== null) return t('deliberations.closing.toldByOn', { name, day: dayWords(on) })
  if (byId !== null) return t('deliberations.closing.toldBy', { name })
  return on === null ? t('deliberations.closing.toldOpen') : t('deliberations.closing.toldOn', { day: dayWords(on) })
}
