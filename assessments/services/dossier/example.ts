// One worked example of the combination rule from this session: of a candidate whose levels are all set, the competence
// in which most happens. Assessors stand in it without a name, lowest level first.
import type { Competence } from '../../contract/index.ts'
import type { WorkedExample } from '../../documents/dossier/model.ts'
import { combine } from '../../rules/combine.ts'
import type { Material } from '../deliberation/material.ts'
import type { Looked } from './candidates.ts'
import { type DossierSource, levelNameIn } from './source.ts'

export function workedExample(source: DossierSource, looked: readonly Looked[]): WorkedExample | null {
  const ready = looked.filter(({ candidate: { open } }) => open?.levels.every(({ final }) => final !== null) === true)
  const all = ready.flatMap(({ candidate, material }) =>
    material === null
      ? []
      : source.competences.flatMap((competence) => {
          const example = exampleOf(source, material, competence, candidate.code)
          return example === null ? [] : [example]
        }),
  )
  const [best] = all.toSorted((a, b) => tells(b) - tells(a))
  return best ?? null
}

/** Several exercises, several assessors with several indicators, levels that differ, a tie: what a reader wants to see the rule do. */
function tells({ exercises, tied }: WorkedExample): number {
  const two = exercises.filter(({ assessors }) => assessors.length > 1).length
  const differ = exercises.filter(({ assessors }) => new Set(assessors.map(({ level }) => level)).size > 1).length
  const several = exercises.some(({ assessors }) => assessors.some(({ levels }) => levels.length > 1)) ? 3 : 0
  const anyTie = tied || exercises.some((each) => each.tied || each.assessors.some((one) => one.tied))
  return Math.min(exercises.length, 3) * 4 + Math.min(two, 2) * 3 + Math.min(differ, 2) * 2 + several + (anyTie ? 1 : 0)
}

function exampleOf(
  source: DossierSource,
  { ratings, combination, programme }: Material,
  competence: Competence,
  code: string,
): WorkedExample | null {
  const name = (level: number | null) => levelNameIn(source, level) ?? ''
  const ids = new Set([competence.id, ...competence.indicators.map(({ id }) => id)])
  const own = ratings.filter(({ target, level }) => ids.has(target.id) && level !== null)
  const exercises = programme.exercises.flatMap(({ id, title }) => {
    const perPerson = [
      ...Map.groupBy(
        own.filter(({ exerciseId }) => exerciseId === id),
        ({ personId }) => personId,
      ).values(),
    ].map((theirs) => {
      const levels = theirs.flatMap(({ level }) => level ?? []).sort((a, b) => a - b)
      return { levels, ...combine(levels, combination) }
    })
    if (perPerson.length === 0) return []
    const { level, tied } = combine(
      perPerson.map((each) => each.level),
      combination,
    )
    const assessors = perPerson
      .toSorted((a, b) => (a.level ?? 0) - (b.level ?? 0))
      .map((each) => ({ levels: each.levels.map(name), level: name(each.level), tied: each.tied }))
    return [{ title, value: level, level: name(level), tied, assessors }]
  })
  if (exercises.length === 0) return null
  const { level, tied } = combine(
    exercises.map(({ value }) => value),
    combination,
  )
  return {
    code,
    competence: `${competence.number} ${competence.title}`,
    exercises: exercises.map(({ value: _, ...exercise }) => exercise),
    level: name(level),
    tied,
  }
}
