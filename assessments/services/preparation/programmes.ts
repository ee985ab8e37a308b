// The procedures around programmes. A programme is saved whole; a started session keeps the one it started with.
import { emptyBrief, type FrameworkBody, type ProgrammeBody, type ProgrammeSummary } from '../../contract/index.ts'
import { minutesOf, programmeChecks } from '../../rules/programme-checks.ts'
import { frameworkBody } from '../access/bodies.ts'
import { instant } from '../clock.ts'
import { failure } from '../failures.ts'
import { guarded } from '../guard.ts'
import { publishedFramework, type StoredFramework } from './framework-store.ts'
import { matricesFit, unique } from './matrix-fits.ts'
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
    const inUse = await programmesInUse(context.db, 'started')
    const summaries: ProgrammeSummary[] = []
    for (const programme of await allProgrammes(context.db)) {
      // A revision of a framework is read once, whatever stands on it.
      const framework = await frameworkBody(context.db, programme.body.frameworkId)
      summaries.push(summary(programme, framework, inUse.has(programme.id)))
    }
    return summaries
  }),

  get: guarded.programmes.get.handler(async ({ context, input }) => {
    const programme = await programmeOf(context.db, input.id)
    const framework = await frameworkBody(context.db, programme.body.frameworkId)
    const inUse = await programmesInUse(context.db, 'started')
    return {
      ...summary(programme, framework, inUse.has(programme.id)),
      revision: programme.revision,
      body: context.actor.roles.some((role) => role !== 'viewer') ? programme.body : withoutBriefs(programme.body),
      checks: programmeChecks(programme.body, framework.competences),
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
        archivedAt: before?.archivedAt ?? null,
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
        archivedAt: null,
        // Fresh ids: a run belongs to an exercise of one programme.
        body: {
          ...body,
          // The short name stays with the one it was given to.
          code: '',
          title: input.title ?? body.title,
          exercises: body.exercises.map((exercise) => ({ ...exercise, id: crypto.randomUUID() })),
        },
      }
      await putProgramme(trx, copy)
      return { id: copy.id, revision: copy.revision }
    }),
  ),

  archive: guarded.programmes.archive.handler(({ context, input }) =>
    context.write(async (trx) => {
      const programme = await programmeOf(trx, input.id)
      const archivedAt = input.archived ? (programme.archivedAt ?? instant(context.core.clock.wall())) : null
      await putProgramme(trx, { ...programme, archivedAt })
      return {}
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

/** For who may look on only: a brief holds what a role player knows, what is watched for, and the key of a test. */
const withoutBriefs = (body: ProgrammeBody): ProgrammeBody => ({
  ...body,
  exercises: body.exercises.map((exercise) => ({ ...exercise, brief: emptyBrief })),
})

function summary(
  { id, body, changedAt, archivedAt }: StoredProgramme,
  framework: FrameworkBody,
  inUse: boolean,
): ProgrammeSummary {
  return {
    id,
    title: body.title,
    frameworkId: body.frameworkId,
    framework: framework.title,
    exercises: body.exercises.length,
    minutes: body.exercises.reduce((sum, exercise) => sum + minutesOf(exercise), 0),
    warnings: programmeChecks(body, framework.competences).length,
    inUse,
    archivedAt,
    changedAt,
  }
}

/** Every exercise is another one; in its matrix a competence stands once, with indicators of its own. */
function fits({ exercises }: ProgrammeBody, { body }: StoredFramework): void {
  const matrices = exercises.map(({ matrix }) => matrix)
  if (!matricesFit(matrices, body) || !unique(exercises.map(({ id }) => id))) throw failure('UNKNOWN_COMPETENCE')
}
