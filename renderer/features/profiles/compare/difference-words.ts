// A difference between two job profiles as a sentence part, read from left to right.
import { t } from '../../../messages/index.ts'
import type { Difference } from './profile-differences.ts'

const longestTitle = 40
const counts = ['', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes']

export function differenceWords(difference: Difference, titles: { left: string; right: string }): string {
  switch (difference.kind) {
    case 'same':
      return t('profiles.compare.same')
    case 'onlyLeft':
      return onlyIn(titles.left, titles.right, 'profiles.compare.onlyLeft')
    case 'onlyRight':
      return onlyIn(titles.right, titles.left, 'profiles.compare.onlyRight')
    case 'need':
      return t(`profiles.compare.need.${difference.need}`)
    case 'level':
      return joined(levelWords(difference.by), difference.need)
    case 'otherLevel':
      return joined(t('profiles.compare.otherLevel'), difference.need)
  }
}

/** A long name stands above its column in full; two of one name are told apart by their side. */
function onlyIn(
  title: string,
  other: string,
  side: 'profiles.compare.onlyLeft' | 'profiles.compare.onlyRight',
): string {
  if (title === other) return t(side)
  const signs = [...title]
  const short = signs.length > longestTitle ? `${signs.slice(0, longestTitle).join('').trimEnd()}…` : title
  return t('profiles.compare.only', { title: short })
}

function levelWords(by: number): string {
  const count = Math.abs(by)
  return t(by > 0 ? 'profiles.compare.higher' : 'profiles.compare.lower', { count, words: counts[count] ?? count })
}

const joined = (level: string, need: 'essential' | 'desirable' | null): string =>
  need === null ? level : `${level}, ${t(`profiles.compare.need.${need}`)}`
