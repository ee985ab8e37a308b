// The procedures around the library's exercises, and the Word brief per role of these and of a programme's.
import type { BriefRole, Exercise, MadeFile } from '../../contract/index.ts'
import { briefDocument } from '../../documents/brief/brief.ts'
import { frameworkBody } from '../access/bodies.ts'
import { instant } from '../clock.ts'
import type { Reading } from '../context.ts'
import { failure } from '../failures.ts'
import { guarded } from '../guard.ts'
import { madeFile } from '../made-file.ts'
import { frameworkTitles, publishedFramework } from '../preparation/framework-store.ts'
import { matricesFit } from '../preparation/matrix-fits.ts'
import { programmeOf } from '../preparation/programme-store.ts'
import { briefModel } from './brief-model.ts'
import { briefFileName } from './brief-name.ts'
import {
  allExercises,
  dropExercise,
  exerciseOf,
  exerciseSummary,
  putExercise,
  type StoredExercise,
} from './exercise-store.ts'

export const exercises = {
  list: guarded.exercises.list.handler(async ({ context }) => {
    const titles = await frameworkTitles(context.db)
    const found = await allExercises(context.db)
    return found.map((exercise) => exerciseSummary(exercise, titles.get(exercise.body.frameworkId) ?? ''))
  }),

  get: guarded.exercises.get.handler(async ({ context, input }) => {
    const exercise = await exerciseOf(context.db, input.id)
    const framework = await frameworkBody(context.db, exercise.body.frameworkId)
    return { ...exerciseSummary(exercise, framework.title), revision: exercise.revision, body: exercise.body }
  }),

  save: guarded.exercises.save.handler(({ context, input }) =>
    context.write(async (trx) => {
      const before = input.id === null ? null : await exerciseOf(trx, input.id)
      if (before !== null && before.revision !== input.revision) throw failure('CHANGED_ELSEWHERE')
      const framework = await publishedFramework(trx, input.body.frameworkId)
      if (!matricesFit([input.body.matrix], framework.body)) throw failure('UNKNOWN_COMPETENCE')
      const exercise: StoredExercise = {
        id: before?.id ?? crypto.randomUUID(),
        revision: (before?.revision ?? 0) + 1,
        changedAt: instant(context.core.clock.wall()),
        archivedAt: before?.archivedAt ?? null,
        body: input.body,
      }
      await putExercise(trx, exercise)
      return { id: exercise.id, revision: exercise.revision }
    }),
  ),

  copy: guarded.exercises.copy.handler(({ context, input }) =>
    context.write(async (trx) => {
      const { body } = await exerciseOf(trx, input.id)
      const copy: StoredExercise = {
        id: crypto.randomUUID(),
        revision: 1,
        changedAt: instant(context.core.clock.wall()),
        archivedAt: null,
        // The short name stays with the one it was given to.
        body: { ...body, title: input.title ?? body.title, code: '' },
      }
      await putExercise(trx, copy)
      return { id: copy.id, revision: copy.revision }
    }),
  ),

  archive: guarded.exercises.archive.handler(({ context, input }) =>
    context.write(async (trx) => {
      const exercise = await exerciseOf(trx, input.id)
      const archivedAt = input.archived ? (exercise.archivedAt ?? instant(context.core.clock.wall())) : null
      await putExercise(trx, { ...exercise, archivedAt })
      return {}
    }),
  ),

  remove: guarded.exercises.remove.handler(({ context, input }) =>
    context.write(async (trx) => {
      await exerciseOf(trx, input.id)
      await dropExercise(trx, input.id)
      return {}
    }),
  ),

  brief: guarded.exercises.brief.handler(async ({ context, input }) => {
    const { body } = await exerciseOf(context.db, input.id)
    return printed(context.db, { ...body, id: input.id }, body, input.role)
  }),

  programmeBrief: guarded.exercises.programmeBrief.handler(async ({ context, input }) => {
    const { body } = await programmeOf(context.db, input.programmeId)
    const exercise = body.exercises.find(({ id }) => id === input.exerciseId)
    if (exercise === undefined) throw failure('NOT_FOUND')
    const from = { frameworkId: body.frameworkId, code: '', programme: body.title }
    return printed(context.db, exercise, from, input.role)
  }),
}

async function printed(
  db: Reading,
  exercise: Exercise,
  from: { frameworkId: string; code: string; programme?: string },
  role: BriefRole,
): Promise<MadeFile> {
  const framework = await frameworkBody(db, from.frameworkId)
  const model = briefModel({ exercise, code: from.code, programme: from.programme ?? '', framework, role })
  if (model === null) throw failure('NO_BRIEF')
  const bytes = await briefDocument(model)
  return madeFile(briefFileName(exercise.title, role), bytes)
}
