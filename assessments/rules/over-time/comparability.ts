// Whether two levels of one competence say something about each other. A level is a word of a scale with behaviour behind
// it: where the scale or the anchors became others, so did what the word means, and no step is counted between them.

import type { Competence, Scale } from '../../contract/framework-body.ts'
import type { Comparability } from '../../contract/persons.ts'
import { folded, pairUp } from '../comparison/pairs.ts'

export interface Side {
  scale: Scale
  competence: Competence
}

export function comparabilityOf(before: Side, now: Side): Comparability {
  if (before === now || (before.scale === now.scale && before.competence === now.competence)) return 'same'
  if (scaleText(before.scale) !== scaleText(now.scale)) return 'scale-changed'
  const indicators = pairUp(before.competence.indicators, now.competence.indicators, [
    ({ id }) => id,
    ({ text }) => folded(text),
  ])
  // Other behaviour to look at is another yardstick too, also where the words of the levels stayed.
  if (indicators.added.length > 0 || indicators.removed.length > 0) return 'anchors-changed'
  const pairs = [...indicators.old]
  if (pairs.some(([is, was]) => anchorText(is.anchors) !== anchorText(was.anchors))) return 'anchors-changed'
  const worded = pairs.some(([is, was]) => folded(is.text) !== folded(was.text))
  return worded || ownText(before.competence) !== ownText(now.competence) ? 'wording-changed' : 'same'
}

/** Whether a step from one to the other can be counted. */
export const compares = (how: Comparability): boolean => how === 'same' || how === 'wording-changed'

const scaleText = (scale: Scale): string => scale.map(({ value, name }) => `${value} ${folded(name)}`).join('\n')

const anchorText = (anchors: readonly { level: number; text: string }[]): string =>
  anchors
    .toSorted((a, b) => a.level - b.level)
    .map(({ level, text }) => `${level} ${folded(text)}`)
    .join('\n')

const ownText = ({ title, definition }: Competence): string => `${folded(title)}\n${folded(definition)}`
