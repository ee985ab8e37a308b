// The exercises that ship, in the order the library shows them.
import type { ExerciseText } from '../notation.ts'
import { groupTask } from './group-task.ts'
import { inBasket } from './in-basket.ts'
import { rolePlay } from './role-play.ts'
import { safetyTest } from './safety-test.ts'
import { starrInterview } from './starr-interview.ts'
import { workFloorMoment } from './work-floor-moment.ts'
import { workSample } from './work-sample.ts'

export const exerciseTexts: readonly ExerciseText[] = [
  workSample,
  rolePlay,
  groupTask,
  inBasket,
  starrInterview,
  safetyTest,
  workFloorMoment,
]
