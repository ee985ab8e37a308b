// One measurement as the cells of a job's row, and what a decision about it rests on.
import type { JobMatch, MeasurementRef, ProfileOverview } from '../../contract/index.ts'
import { outcome } from '../../rules/gap.ts'
import type { AskedCompetence } from '../../rules/match/asked.ts'
import type { MeasuredCompetences } from '../../rules/match/job-match.ts'

export type Cells = ProfileOverview['persons'][number]['cells']

/** What stands in each cell; why nothing can be said of one is in the match. */
export const cellsOf = (asked: readonly AskedCompetence[], competences: MeasuredCompetences): Cells =>
  asked.map(({ competenceId, level: cutOff, why }) => {
    const measured = why === null ? competences.get(competenceId) : undefined
    if (measured === undefined) return { competenceId, level: null, outcome: 'not-measured' }
    const { level, levels } = measured
    return { competenceId, level, outcome: outcome({ final: { level }, levels, cutOff }) }
  })

/** What a decision rests on, as it was that day. */
export interface Facts {
  measurement: MeasurementRef
  match: JobMatch
  cells: Cells
}
