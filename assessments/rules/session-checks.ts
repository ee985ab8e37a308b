// Where a session deviates from the rules of the field: who is seen by whom, how often, by how many, and by somebody
// who knows the candidate too well.

import type { Exercise } from '../contract/exercises.ts'
import type { JobProfileBody } from '../contract/profiles.ts'
import type { ProgrammeBody, Warning } from '../contract/programmes.ts'
import type { Candidate, Run, SessionBody } from '../contract/sessions.ts'
import { mostCandidatesPerObserver } from './norms.ts'
import { competenceName, type KnownCompetences, programmeChecks, shownCompetences } from './programme-checks.ts'
import { distinctWarnings, subjectOf, warning } from './warnings.ts'

export interface SessionChecked {
  body: SessionBody
  programme: ProgrammeBody
  competences: KnownCompetences
  profile: Pick<JobProfileBody, 'cutOffs'> | null
  people: readonly { id: string; name: string }[]
}

export function sessionChecks(checked: SessionChecked): Warning[] {
  const { body, programme, competences } = checked
  return distinctWarnings([
    ...(body.candidates.length === 0 ? [warning('no-candidates', '')] : []),
    ...(body.assessorIds.length === 0 ? [warning('no-assessors', '')] : []),
    ...sameNames(body.candidates),
    ...body.candidates.flatMap((candidate) => candidateChecks(candidate, body.runs)),
    ...competencesSeenByOne(checked),
    ...body.runs.flatMap((run) => runChecks(run, checked)),
    ...conflictChecks(checked),
    ...cutOffsNotMeasured(checked),
    ...programmeChecks(programme, competences),
  ])
}

/** The same to a hurried reader: case, accents' encoding and spacing do not tell two people apart. */
export const asRead = (name: string) => name.normalize('NFC').replace(/\s+/gu, ' ').trim().toLocaleLowerCase('nl-BE')

function sameNames(candidates: readonly Candidate[]): Warning[] {
  const groups = Map.groupBy(candidates, (candidate) => asRead(candidate.name))
  return [...groups.values()].flatMap((same) =>
    same[0] !== undefined && same.length > 1 ? [warning('same-name', same[0].name, same.length)] : [],
  )
}

function candidateChecks({ id, code }: Candidate, runs: readonly Run[]): Warning[] {
  const own = runs.filter((run) => run.candidateIds.includes(id))
  if (own.length === 0) return [warning('candidate-without-runs', code)]
  const byRun = own.map((run) => observersOf(run, id))
  const assessors = new Set(byRun.flat())
  const found: Warning[] = []
  if (own.length === 1) found.push(warning('candidate-one-moment', code))
  if (assessors.size === 1) found.push(warning('candidate-one-assessor', code))
  if (byRun.every((observers) => observers.length < 2)) found.push(warning('candidate-not-rated-by-two', code))
  return found
}

const observersOf = (run: Run, candidateId: string): string[] => [
  ...new Set(run.observers.filter((o) => o.candidateIds.includes(candidateId)).map((o) => o.personId)),
]

/** One warning per competence, with how many candidates it is so for. */
function competencesSeenByOne({ body, programme, competences }: SessionChecked): Warning[] {
  const exercises = new Map(programme.exercises.map((exercise) => [exercise.id, exercise]))
  const shows = (exercise: Exercise | undefined, id: string) =>
    exercise?.matrix.some((cell) => cell.competenceId === id) === true
  return shownCompetences(programme.exercises).flatMap((id) => {
    const runs = body.runs.filter((run) => shows(exercises.get(run.exerciseId), id))
    const byOne = body.candidates.filter(
      (candidate) => new Set(runs.flatMap((run) => observersOf(run, candidate.id))).size === 1,
    )
    return byOne.length === 0 ? [] : [warning('competence-one-assessor', competenceName(competences, id), byOne.length)]
  })
}

function runChecks(run: Run, { body, programme, people }: SessionChecked): Warning[] {
  const exercise = programme.exercises.find(({ id }) => id === run.exerciseId)?.title ?? ''
  const present = body.candidates.filter((candidate) => run.candidateIds.includes(candidate.id))
  if (run.observers.length === 0) {
    return [warning('run-without-assessor', subjectOf(exercise, present.map(({ code }) => code).join(', ')))]
  }
  return [
    ...run.observers
      .filter((observer) => observer.candidateIds.length > mostCandidatesPerObserver)
      .map(({ personId, candidateIds }) =>
        warning('too-many-candidates-per-observer', subjectOf(exercise, nameOf(people, personId)), candidateIds.length),
      ),
    ...present
      .filter((candidate) => observersOf(run, candidate.id).length === 0)
      .map(({ code }) => warning('candidate-unobserved-in-run', subjectOf(exercise, code))),
  ]
}

function conflictChecks({ body, people }: SessionChecked): Warning[] {
  return body.conflicts.flatMap(({ personId, candidateId }) => {
    const runs = body.runs.filter((run) => observersOf(run, candidateId).includes(personId))
    const code = body.candidates.find(({ id }) => id === candidateId)?.code ?? ''
    return runs.length === 0
      ? []
      : [warning('conflict-of-interest', subjectOf(code, nameOf(people, personId)), runs.length)]
  })
}

/** Names the competence only: what level the job asks stays behind the gate. */
function cutOffsNotMeasured({ programme, competences, profile }: SessionChecked): Warning[] {
  const shown = new Set(shownCompetences(programme.exercises))
  const asked = profile?.cutOffs.map(({ competenceId }) => competenceId) ?? []
  return asked
    .filter((id) => !shown.has(id))
    .map((id) => warning('cut-off-not-measured', competenceName(competences, id)))
}

const nameOf = (people: SessionChecked['people'], id: string) => people.find((person) => person.id === id)?.name ?? ''
