// What was to be measured and how: the job profile, the exercises, the matrix and how far the timetable covers it.
import { JobProfileBody } from '../../contract/index.ts'
import type { CutOffs, DossierCompetence, DossierExercise, DossierModel } from '../../documents/dossier/model.ts'
import { coverageOf } from '../../rules/coverage.ts'
import { minutesOf } from '../../rules/programme-checks.ts'
import { hasUnsubmittedOnFramework } from '../access/unsubmitted.ts'
import type { Actor, Reading } from '../context.ts'
import type { Looked } from './candidates.ts'
import { type DossierSource, levelNameIn } from './source.ts'

export function exercisesOf({ programme, body }: DossierSource): DossierExercise[] {
  return programme.exercises.map((exercise) => ({
    title: exercise.title,
    kind: exercise.kind,
    group: exercise.group,
    minutes: minutesOf(exercise),
    competences: exercise.matrix.length,
    indicators: exercise.matrix.reduce((sum, cell) => sum + cell.indicatorIds.length, 0),
    runs: body.runs.filter((run) => run.exerciseId === exercise.id && run.candidateIds.length > 0).length,
  }))
}

export function competencesOf({ programme, body, competences }: DossierSource): DossierCompetence[] {
  const coverage = coverageOf(
    competences.map(({ id }) => id),
    programme.exercises,
    body.runs,
    body.candidates.map(({ id }) => id),
  )
  const nothing = { least: 0, most: 0 }
  return competences.map(({ id, number, title }, index) => ({
    title: `${number} ${title}`,
    cells: programme.exercises.map(
      ({ matrix }) => matrix.find((cell) => cell.competenceId === id)?.indicatorIds.length ?? null,
    ),
    moments: coverage[index]?.moments ?? nothing,
    assessors: coverage[index]?.assessors ?? nothing,
  }))
}

export async function profileOf(
  db: Reading,
  actor: Actor,
  source: DossierSource,
  looked: readonly Looked[],
): Promise<DossierModel['profile']> {
  const { body } = source
  if (body.jobProfileId === null) return null
  const row = await db
    .selectFrom('job_profiles')
    .select(['body', 'set_by'])
    .where('id', '=', body.jobProfileId)
    .executeTakeFirst()
  if (row === undefined) return null
  const profile = JobProfileBody.parse(JSON.parse(row.body))
  return {
    title: profile.title,
    source: profile.source,
    setBy: row.set_by,
    validUntil: profile.validUntil,
    expired: profile.validUntil !== null && profile.validUntil < body.day,
    cutOffs: await cutOffsOf(db, actor, source, profile, looked),
  }
}

/** After the levels, and not to somebody who still has to judge on this framework, in whatever session. */
async function cutOffsOf(
  db: Reading,
  actor: Actor,
  source: DossierSource,
  profile: JobProfileBody,
  looked: readonly Looked[],
): Promise<CutOffs> {
  const opened = looked.flatMap(({ candidate }) => candidate.open ?? [])
  if (profile.frameworkId !== source.programme.frameworkId) return { shown: false, why: 'other-framework' }
  if (await hasUnsubmittedOnFramework(db, actor.personId, profile.frameworkId))
    return { shown: false, why: 'own-work-open' }
  if (opened.length === 0) return { shown: false, why: 'nobody-open' }
  if (opened.some(({ levels }) => levels.some(({ final }) => final === null)))
    return { shown: false, why: 'levels-open' }
  const rows = source.framework.competences.flatMap(({ id, number, title }) => {
    const asked = profile.cutOffs.find(({ competenceId }) => competenceId === id)
    if (asked === undefined) return []
    return [{ title: `${number} ${title}`, level: levelNameIn(source, asked.level) ?? '', need: asked.need }]
  })
  return { shown: true, rows }
}
