// How far a timetable covers what the programme means to measure: per competence how many moments and assessors each
// candidate has at least, and per candidate whether the norms are met. Source: domain.md, «Rules».
import type { Exercise } from '../contract/exercises.ts'
import type { Run } from '../contract/sessions.ts'

type Shown = Pick<Exercise, 'id' | 'matrix'>
type Observed = Pick<Run, 'exerciseId' | 'candidateIds' | 'observers'>

export interface CompetenceCoverage {
  competenceId: string
  exercises: number
  /** Over candidates with at least one run: fewest and most. */
  moments: { least: number; most: number }
  assessors: { least: number; most: number }
}

const showing = (exercises: readonly Shown[], competenceId: string) =>
  new Set(
    exercises.filter(({ matrix }) => matrix.some((cell) => cell.competenceId === competenceId)).map(({ id }) => id),
  )
const observersOf = (run: Observed, candidateId: string) =>
  run.observers.filter(({ candidateIds }) => candidateIds.includes(candidateId)).map(({ personId }) => personId)
const isSeen = (run: Observed, candidateId: string) =>
  run.candidateIds.includes(candidateId) && observersOf(run, candidateId).length > 0

/** Candidates who are in at least one run. */
export const takingPart = (candidateIds: readonly string[], runs: readonly Observed[]): string[] =>
  candidateIds.filter((id) => runs.some((run) => run.candidateIds.includes(id)))

export function coverageOf(
  competenceIds: readonly string[],
  exercises: readonly Shown[],
  runs: readonly Observed[],
  candidateIds: readonly string[],
): CompetenceCoverage[] {
  const candidates = takingPart(candidateIds, runs)
  return competenceIds.map((competenceId) => {
    const shows = showing(exercises, competenceId)
    const perCandidate = candidates.map((id) => {
      const seen = runs.filter((run) => shows.has(run.exerciseId) && isSeen(run, id))
      return { moments: seen.length, assessors: new Set(seen.flatMap((run) => observersOf(run, id))).size }
    })
    return {
      competenceId,
      exercises: shows.size,
      moments: span(perCandidate.map(({ moments }) => moments)),
      assessors: span(perCandidate.map(({ assessors }) => assessors)),
    }
  })
}

const span = (counts: readonly number[]) => ({
  least: counts.length === 0 ? 0 : Math.min(...counts),
  most: counts.length === 0 ? 0 : Math.max(...counts),
})

export interface CandidateCoverage {
  all: number
  twoMoments: number
  twoAssessors: number
  /** At least one exercise in which two assessors observe them. */
  twoAtOnce: number
  /** In every exercise that anybody is in. */
  sameExercises: number
}

export function candidateCoverage(candidateIds: readonly string[], runs: readonly Observed[]): CandidateCoverage {
  const candidates = takingPart(candidateIds, runs)
  const held = new Set(runs.filter((run) => run.candidateIds.length > 0).map(({ exerciseId }) => exerciseId))
  const counts = candidates.map((id) => {
    const seen = runs.filter((run) => isSeen(run, id))
    const perRun = seen.map((run) => new Set(observersOf(run, id)).size)
    return {
      moments: seen.length,
      assessors: new Set(seen.flatMap((run) => observersOf(run, id))).size,
      atOnce: Math.max(0, ...perRun),
      exercises: new Set(runs.filter((run) => run.candidateIds.includes(id)).map(({ exerciseId }) => exerciseId)).size,
    }
  })
  return {
    all: candidates.length,
    twoMoments: counts.filter(({ moments }) => moments >= 2).length,
    twoAssessors: counts.filter(({ assessors }) => assessors >= 2).length,
    twoAtOnce: counts.filter(({ atOnce }) => atOnce >= 2).length,
    sameExercises: counts.filter(({ exercises }) => exercises === held.size).length,
  }
}
