// The numbers of the norms. Deviating from one is a warning with a reason, never a wall.

/** Our norm for a matrix. */
export const mostCompetencesPerExercise = 5
export const mostIndicatorsPerExercise = 12
/** From the field's method: how many candidates one observer can follow at the same time. */
export const mostCandidatesPerObserver = 6
