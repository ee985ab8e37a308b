// The procedures around programmes. A programme is saved whole; a started session keeps the one it started with.
import type { ProgrammeBody, ProgrammeSummary } from '../../contract/index.ts'
import { minutesOf, programmeChecks } from '../../rules/programme-checks.ts'
import { instant } from '../clock.ts'
import { failure } from '../failures.ts'
import { guarded } from '../guard.ts'
import { allFrameworks, frameworkOf, publishedFramework, type StoredFramework } from './framework-store.ts'
import {
  allProgrammes,
  dropProgramme,
  dropRunsOfLostExercises,
  programmeOf,
  programmesInUse,
  putProgramme,
  type StoredProgramme,
} from './programme-store.ts'

export const programmes = {
  list: guarded.programmes.list.handler(async ({ context }) => {
    const frameworks = new Map((await allFrameworks(context.db)).map((framework) => [framework.id, framework]))
    const inUse = await programmesInUse(context.db, 'started')
    const found = await allProgrammes(context.db)
    return found.flatMap((programme) => {
      const framework = frameworks.get(programme.body.frameworkId)
      return framework === undefined ? [] : [summary(programme, framework, inUse.has(programme.id))]
    })
  }),

  get: guarded.programmes.get.handler(async ({ context, input }) => {
    const programme = await programmeOf(context.db, input.id)
    const framework = await frameworkOf(context.db, programme.body.frameworkId)
    const inUse = await programmesInUse(context.db, 'started')
    return {
      ...summary(programme, framework, inUse.has(programme.id)),
      revision: programme.revision,
      body: programme.body,
      checks: programmeChecks(programme.body, framework.body.competences),
    }
  }),

  save: guarded.programmes.save.handler(({ context, input }) =>
    context.write(async (trx) => {
      const before = input.id === null ? null : await programmeOf(trx, input.id)
      if (before !== null) {
        if ((await programmesInUse(trx, 'started')).has(before.id)) throw failure('IN_USE')
        if (before.revision !== input.revision) throw failure('CHANGED_ELSEWHERE')
      }
      const framework = await publishedFramework(trx, input.body.frameworkId)
      fits(input.body, framework)
      const programme: StoredProgramme = {
        id: before?.id ?? crypto.randomUUID(),
        revision: (before?.revision ?? 0) + 1,
        changedAt: instant(context.core.clock.wall()),
        body: input.body,
      }
      await putProgramme(trx, programme)
      await dropRunsOfLostExercises(trx, programme)
      const checks = programmeChecks(programme.body, framework.body.competences)
      return { id: programme.id, revision: programme.revision, checks }
    }),
  ),

  copy: guarded.programmes.copy.handler(({ context, input }) =>
    context.write(async (trx) => {
      const { body } = await programmeOf(trx, input.id)
      const copy: StoredProgramme = {
        id: crypto.randomUUID(),
        revision: 1,
        changedAt: instant(context.core.clock.wall()),
        // Fresh ids: a run belongs to an exercise of one programme.
        body: { ...body, exercises: body.exercises.map((exercise) => ({ ...exercise, id: crypto.randomUUID() })) },
      }
      await putProgramme(trx, copy)
      return { id: copy.id, revision: copy.revision }
    }),
  ),

  remove: guarded.programmes.remove.handler(({ context, input }) =>
    context.write(async (trx) => {
      await programmeOf(trx, input.id)
      if ((await programmesInUse(trx, 'any')).has(input.id)) throw failure('IN_USE')
      await dropProgramme(trx, input.id)
      return {}
    }),
  ),
}

function summary(
  { id, body, changedAt }: StoredProgramme,
  framework: StoredFramework,
  inUse: boolean,
): ProgrammeSummary {
  return {
    id,
    title: body.title,
    frameworkId: body.frameworkId,
    framework: framework.body.title,
    exercises: body.exercises.length,
    minutes: body.exercises.reduce((sum, exercise) => sum + minutesOf(exercise), 0),
    warnings: programmeChecks(body, framework.body.competences).length,
    inUse,
    changedAt,
  }
}

/** Every exercise is another one; in its matrix a competence stands once, with indicators of its own. */
function fits({ exercises }: ProgrammeBody, { body }: StoredFramework): void {
  const indicatorsOf = new Map(body.competences.map(({ id, indicators }) => [id, new Set(indicators.map((i) => i.id))]))
  const fitting = exercises.every(
    ({ matrix }) =>
      unique(matrix.map(({ competenceId }) => competenceId)) &&
      matrix.every(
        ({ competenceId, indicatorIds }) =>
          indicatorsOf.has(competenceId) &&
          unique(indicatorIds) &&
          indicatorIds.every((id) => indicatorsOf.get(competenceId)?.has(id) === true),
      ),
  )
  if (!fitting || !unique(exercises.map(({ id }) => id))) throw failure('UNKNOWN_COMPETENCE')
}

const unique = (ids: readonly string[]) => new Set(ids).size === ids.length
