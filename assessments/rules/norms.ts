// The numbers of the norms. Deviating from one is a warning with a reason, never a wall.

// The norm for a matrix stands in the contract: the screen that fills the matrix counts against it while one ticks.
export { mostCompetencesPerExercise, mostIndicatorsPerExercise } from '../contract/programmes.ts'

/** From the field's method: how many candidates one observer can follow at the same time. */
export const mostCandidatesPerObserver = 6
