// What a copy is called, so that it is told apart from what it was made of.
import { t } from '../../messages/index.ts'

const longest = 200

export function copyTitle(title: string): string {
  const full = t('common.copyTitle', { title })
  // A title that is full already keeps its end for what makes it another one.
  return full.length <= longest ? full : t('common.copyTitle', { title: title.slice(0, longest - 12).trim() })
}
