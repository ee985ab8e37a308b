// Who differs from whom on whom, and how far apart the levels of each candidate lie: what the eindbespreking begins with.
import type { CandidateSpread, Difference } from '../../contract/index.ts'
import type { SessionMaterial } from './model.ts'
import { assessorsIn, levelsApart, type Moment } from './moments.ts'

/** Largest first; then in the order of the moments: by candidate, by competence. */
export function differencesOf(moments: readonly Moment[], material: SessionMaterial): Difference[] {
  const candidates = new Map(material.candidates.map((candidate) => [candidate.id, candidate]))
  const titles = titlesOf(material)
  const found = moments.flatMap(({ candidateId, competenceId, exerciseId, levels }): Difference[] => {
    const given = levels.map(({ level }) => level)
    const steps = Math.max(...given) - Math.min(...given)
    const candidate = candidates.get(candidateId)
    if (steps === 0 || candidate === undefined) return []
    const placed = levels.map(({ personId, level }) => ({ personId, name: material.names.get(personId) ?? '', level }))
    return [
      {
        candidate,
        competenceId,
        competence: titles.competences.get(competenceId) ?? '',
        exercise: titles.exercises.get(exerciseId) ?? '',
        steps,
        levels: placed.sort((a, b) => a.level - b.level || compare(a.name, b.name) || compare(a.personId, b.personId)),
      },
    ]
  })
  return found.sort((a, b) => b.steps - a.steps)
}

const titlesOf = ({ competences, exercises }: SessionMaterial) => ({
  competences: new Map(competences.map(({ id, title }) => [id, title])),
  exercises: new Map(exercises.map(({ id, title }) => [id, title])),
})

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** Lowest and highest level that assessors bring to the eindbespreking, each over all they saw. */
export function spreadOf(moments: readonly Moment[], material: SessionMaterial): CandidateSpread[] {
  const perCandidate = Map.groupBy(moments, ({ candidateId }) => candidateId)
  return material.candidates.map((candidate) => {
    const own = perCandidate.get(candidate.id) ?? []
    const perCompetence = Map.groupBy(own, ({ competenceId }) => competenceId)
    return {
      candidate,
      assessors: assessorsIn(own).length,
      competences: material.competences.map(({ id, title }) => {
        const levels = levelsApart(perCompetence.get(id) ?? [], material.combination).map(({ level }) => level)
        return {
          competenceId: id,
          competence: title,
          lowest: levels.length === 0 ? null : Math.min(...levels),
          highest: levels.length === 0 ? null : Math.max(...levels),
          assessors: levels.length,
        }
      }),
    }
  })
}
