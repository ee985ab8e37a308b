// The procedures around frameworks: read a source, work on the draft, publish it for good.
import { type FrameworkBody, Id } from '../../contract/index.ts'
import { hintsOf } from '../../rules/hints/index.ts'
import { defaultScale, renumbered } from '../../rules/scale.ts'
import { type Clock, instant } from '../clock.ts'
import type { Trx } from '../context.ts'
import { failure } from '../failures.ts'
import { guarded } from '../guard.ts'
import { frameworkDetail, hindrancesOf } from './framework-detail.ts'
import { exportFile, templateFile } from './framework-export.ts'
import { draftBody, readSource } from './framework-import.ts'
import {
  addFramework,
  dropFramework,
  findFramework,
  frameworkOf,
  frameworkSummaries,
  highestVersion,
  putFramework,
  type StoredFramework,
  wavedHints,
  waveHint,
} from './framework-store.ts'
import { bodyAsRead, versions } from './framework-versions.ts'

export const frameworks = {
  list: guarded.frameworks.list.handler(({ context }) => frameworkSummaries(context.db)),

  get: guarded.frameworks.get.handler(({ context, input }) => frameworkDetail(context.db, input.id)),

  create: guarded.frameworks.create.handler(({ context, input }) =>
    context.write((trx) => begin(trx, context.core.clock, { ...emptyBody, code: input.code, title: input.title })),
  ),

  preview: guarded.frameworks.preview.handler(({ context, input }) => readSource(context.core, input)),

  importDraft: guarded.frameworks.importDraft.handler(async ({ context, input }) => {
    const preview = await readSource(context.core, input)
    const body = draftBody(preview, input.fileName)
    return context.write((trx) =>
      begin(trx, context.core.clock, body, { identifier: preview.identifier, scaleChosen: preview.scale !== null }),
    )
  }),

  save: guarded.frameworks.save.handler(({ context, input }) =>
    context.write(async (trx) => {
      const draft = await draftOf(trx, input)
      const changed: StoredFramework = {
        ...draft,
        body: consistent(input.body),
        scaleChosen: input.scaleChosen,
        changedAt: instant(context.core.clock.wall()),
      }
      return {
        ...(await next(trx, changed)),
        hindrances: hindrancesOf(changed),
        hints: hintsOf(changed.body, await wavedHints(trx, draft.id)),
      }
    }),
  ),

  publish: guarded.frameworks.publish.handler(({ context, input }) =>
    context.write(async (trx) => {
      const draft = await draftOf(trx, input)
      const found = hindrancesOf(draft)
      if (found.length > 0) throw failure('HINDERED', { hindrances: found })
      return next(trx, {
        ...draft,
        status: 'published',
        version: (await highestVersion(trx, draft)) + 1,
        changedAt: instant(context.core.clock.wall()),
      })
    }),
  ),

  waveHint: guarded.frameworks.waveHint.handler(({ context, input }) =>
    context.write(async (trx) => {
      if ((await frameworkOf(trx, input.id)).status === 'published') throw failure('PUBLISHED')
      await waveHint(trx, input.id, input.key, input.waved)
      return {}
    }),
  ),

  remove: guarded.frameworks.remove.handler(({ context, input }) =>
    context.write(async (trx) => {
      if ((await frameworkOf(trx, input.id)).status === 'published') throw failure('PUBLISHED')
      await dropFramework(trx, input.id)
      return {}
    }),
  ),

  exportFile: guarded.frameworks.exportFile.handler(async ({ context, input }) => {
    const framework = await frameworkOf(context.db, input.id)
    return exportFile({ ...framework, body: await bodyAsRead(context.db, framework) }, input.format)
  }),

  template: guarded.frameworks.template.handler(({ input }) => templateFile(input.format)),

  ...versions,
}

const emptyBody: FrameworkBody = {
  code: '',
  title: '',
  source: '',
  scale: defaultScale,
  modules: [],
  competences: [],
  knowledge: [],
  footnotes: [],
}

/** A new draft. It keeps the id its source gives, unless this file knows that id already. */
async function begin(
  trx: Trx,
  clock: Clock,
  body: FrameworkBody,
  given: { identifier: string | null; scaleChosen: boolean } = { identifier: null, scaleChosen: false },
) {
  const own = Id.safeParse(given.identifier)
  const free = own.success && (await findFramework(trx, own.data)) === undefined
  const draft: StoredFramework = {
    id: free ? own.data : crypto.randomUUID(),
    status: 'draft',
    version: null,
    revision: 1,
    scaleChosen: given.scaleChosen,
    changedAt: instant(clock.wall()),
    archivedAt: null,
    basedOn: null,
    body: consistent(body),
  }
  await addFramework(trx, draft)
  return { id: draft.id, revision: draft.revision }
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

/** Levels are 1..k, each has one anchor at most, and no two things share an id: else a file of it could not be read back. */
function consistent(body: FrameworkBody): FrameworkBody {
  const scale = renumbered(body.scale)
  const given = new Set<string>()
  const own = (id: string) => {
    const free = given.has(id.toLowerCase()) ? crypto.randomUUID() : id
    given.add(free.toLowerCase())
    return free
  }
  return {
    ...body,
    scale,
    competences: body.competences.map((competence) => {
      const id = own(competence.id)
      const groups = competence.groups.map((group) => ({ ...group, id: own(group.id) }))
      const groupNow = (before: string | null) =>
        groups[competence.groups.findIndex((group) => group.id === before)]?.id ?? null
      return {
        ...competence,
        id,
        groups,
        indicators: competence.indicators.map((indicator) => ({
          ...indicator,
          id: own(indicator.id),
          groupId: groupNow(indicator.groupId),
          anchors: indicator.anchors.filter(
            ({ level }, at, all) => level <= scale.length && all.findIndex((other) => other.level === level) === at,
          ),
        })),
      }
    }),
  }
}
