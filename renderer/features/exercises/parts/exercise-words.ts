// An exercise in a line: its kind, alone or together, how long, and how much it shows.
import type { Exercise } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { countsOf } from '../matrix/matrix-edits.ts'
import { minutesOf } from './exercise-edits.ts'

export function exerciseWords(exercise: Exercise): string[] {
  const { competences, indicators } = countsOf(exercise)
  return [
    t(`programmes.kinds.${exercise.kind}`),
    t(exercise.group ? 'programmes.exercise.group' : 'programmes.exercise.alone'),
    t('programmes.minutes', { count: minutesOf(exercise) }),
    t('programmes.matrix.competences', { count: competences }),
    t('programmes.matrix.indicators', { count: indicators }),
  ]
}
