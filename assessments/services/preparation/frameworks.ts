// The procedures around frameworks: read a source, work on the draft, publish it for good.
import type { FrameworkBody, FrameworkDetail } from '../../contract/index.ts'
import { renumbered } from '../../rules/scale.ts'
import { instant } from '../clock.ts'
import type { Reading, Trx } from '../context.ts'
import { failure } from '../failures.ts'
import { guarded } from '../guard.ts'
import { draftBody, readSource } from './framework-import.ts'
import {
  addFramework,
  allFrameworks,
  dropFramework,
  frameworkOf,
  frameworkSummary,
  highestVersion,
  putFramework,
  type StoredFramework,
  usersOfFramework,
} from './framework-store.ts'

export const frameworks = {
  list: guarded.frameworks.list.handler(async ({ context }) => (await allFrameworks(context.db)).map(frameworkSummary)),

  get: guarded.frameworks.get.handler(({ context, input }) => detail(context.db, input.id)),

  preview: guarded.frameworks.preview.handler(({ input }) => readSource(input)),

  importDraft: guarded.frameworks.importDraft.handler(({ context, input }) => {
    const body = draftBody(readSource(input), input.fileName)
    return context.write(async (trx) => {
      const draft: StoredFramework = {
        id: crypto.randomUUID(),
        status: 'draft',
        version: null,
        revision: 1,
        scaleChosen: false,
        changedAt: instant(context.core.clock.wall()),
        body,
      }
      await addFramework(trx, draft)
      return { id: draft.id, revision: draft.revision }
    })
  }),

  save: guarded.frameworks.save.handler(({ context, input }) =>
    context.write(async (trx) => {
      const draft = await draftOf(trx, input)
      return next(trx, {
        ...draft,
        body: consistent(input.body),
        scaleChosen: input.scaleChosen,
        changedAt: instant(context.core.clock.wall()),
      })
    }),
  ),

  publish: guarded.frameworks.publish.handler(({ context, input }) =>
    context.write(async (trx) => {
      const draft = await draftOf(trx, input)
      const found = hindrances(draft)
      if (found.length > 0) throw failure('HINDERED', { hindrances: found })
      return next(trx, {
        ...draft,
        status: 'published',
        version: (await highestVersion(trx, draft.body.code)) + 1,
        changedAt: instant(context.core.clock.wall()),
      })
    }),
  ),

  remove: guarded.frameworks.remove.handler(({ context, input }) =>
    context.write(async (trx) => {
      if ((await frameworkOf(trx, input.id)).status === 'published') throw failure('PUBLISHED')
      await dropFramework(trx, input.id)
      return {}
    }),
  ),
}

async function detail(db: Reading, id: string): Promise<FrameworkDetail> {
  const framework = await frameworkOf(db, id)
  return {
    ...frameworkSummary(framework),
    revision: framework.revision,
    body: framework.body,
    hindrances: framework.status === 'draft' ? hindrances(framework) : [],
    usedBy: await usersOfFramework(db, id),
  }
}

/** The draft as the caller last saw it. */
async function draftOf(trx: Trx, seen: { id: string; revision: number }): Promise<StoredFramework> {
  const framework = await frameworkOf(trx, seen.id)
  if (framework.status === 'published') throw failure('PUBLISHED')
  if (framework.revision !== seen.revision) throw failure('CHANGED_ELSEWHERE')
  return framework
}

async function next(trx: Trx, changed: StoredFramework) {
  const framework = { ...changed, revision: changed.revision + 1 }
  await putFramework(trx, framework)
  return { id: framework.id, revision: framework.revision }
}

function hindrances({ body, scaleChosen }: StoredFramework): FrameworkDetail['hindrances'] {
  const found: FrameworkDetail['hindrances'] = []
  if (body.competences.length === 0) found.push('no-competences')
  if (!scaleChosen) found.push('scale-not-chosen')
  return found
}

/** Levels are 1..k, an anchor belongs to a level there is, and no two things share an id. */
function consistent(body: FrameworkBody): FrameworkBody {
  const scale = renumbered(body.scale)
  const given = new Set<string>()
  const own = (id: string) => {
    const free = given.has(id) ? crypto.randomUUID() : id
    given.add(free)
    return free
  }
  return {
    ...body,
    scale,
    competences: body.competences.map((competence) => ({
      ...competence,
      id: own(competence.id),
      indicators: competence.indicators.map((indicator) => ({
        ...indicator,
        id: own(indicator.id),
        anchors: indicator.anchors.filter(({ level }) => level <= scale.length),
      })),
    })),
  }
}
