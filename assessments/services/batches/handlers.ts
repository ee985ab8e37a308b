// A whole session of documents at once. What runs is the core's, not the file's: it is gone when the program closes, and
// what was made is then in its folder.
import { randomUUID } from 'node:crypto'
import type { CoreState, SignedIn } from '../context.ts'
import { failure } from '../failures.ts'
import { guarded } from '../guard.ts'
import { templateOf } from '../templates/store.ts'
import { composeItem } from './compose-item.ts'
import { proposedFolder, usableFolder } from './folder.ts'
import { itemsOf } from './items.ts'
import { batchOf, runBatch, type Work } from './run.ts'

/** Enough to look back on the day. */
const kept = 20

export const batches = {
  begin: guarded.batches.begin.handler(async ({ input, context }) => {
    const { core, db, actor, file } = context
    if (running(core)) throw failure('BATCH_RUNNING')
    const items = await itemsOf(db, actor, input)
    if (items.length === 0) throw failure('NOTHING_TO_MAKE')
    const template = input.templateId === null ? null : await templateOf(db, input.templateId)
    const folder = usableFolder(input.folder ?? (await proposedFolder(db, file.path, input.sessionId)))
    const { sessionId, names, jobProfileId } = input
    const work: Work = {
      id: randomUUID(),
      ...{ sessionId, names, jobProfileId, folder, template, items },
      personId: actor.personId,
      state: 'running',
      cancelled: false,
      taken: new Set(),
    }
    // Another call may have begun one while this one read.
    if (running(core)) throw failure('BATCH_RUNNING')
    core.batches.set(work.id, work)
    for (const id of [...core.batches.keys()].slice(0, -kept)) core.batches.delete(id)
    setOff(context, work)
    return batchOf(work)
  }),

  get: guarded.batches.get.handler(({ input, context }) => batchOf(ownWork(context, input.id))),

  latest: guarded.batches.latest.handler(({ input, context }) => {
    const own = [...context.core.batches.values()].filter(
      ({ sessionId, personId }) => sessionId === input.sessionId && personId === context.actor.personId,
    )
    const last = own.at(-1)
    return last === undefined ? null : batchOf(last)
  }),

  cancel: guarded.batches.cancel.handler(({ input, context }) => {
    const work = ownWork(context, input.id)
    if (work.state === 'running') work.cancelled = true
    return batchOf(work)
  }),

  again: guarded.batches.again.handler(({ input, context }) => {
    const work = ownWork(context, input.id)
    if (running(context.core)) throw failure('BATCH_RUNNING')
    usableFolder(work.folder)
    for (const item of work.items.filter(({ state }) => state !== 'done')) {
      item.state = 'waiting'
      item.failure = null
    }
    work.cancelled = false
    work.taken.clear()
    setOff(context, work)
    return batchOf(work)
  }),

  proposedFolder: guarded.batches.proposedFolder.handler(async ({ input, context }) => ({
    folder: await proposedFolder(context.db, context.file.path, input.sessionId),
  })),
}

const running = (core: CoreState): boolean => [...core.batches.values()].some(({ state }) => state === 'running')

/** Only whoever began it: what failed and why would tell others what stands behind a gate. */
function ownWork({ core, actor }: SignedIn, id: string): Work {
  const work = core.batches.get(id)
  if (work === undefined || work.personId !== actor.personId) throw failure('NOT_FOUND')
  return work
}

/** Not waited for: the screen asks how far it is. */
function setOff({ core, db, actor, file }: SignedIn, work: Work): void {
  work.state = 'running'
  const compose = (item: Work['items'][number]) => composeItem(db, core, actor, item, work.jobProfileId)
  const means = { maker: core.documentMaker, compose, goesOn: () => core.file === file, log: core.log }
  runBatch(work, means).catch((error: unknown) => {
    work.state = 'stopped'
    core.log(error)
  })
}
