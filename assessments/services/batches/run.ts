// A batch at work: one document after another, composed in the core, laid out and written in the thread. A file is there
// whole or not; what fails alone lets the rest go on, what would fail again for the next one stops it.
import { setImmediate as breathe } from 'node:timers/promises'
import type { Batch, BatchItem, ComposedDocument } from '../../contract/index.ts'
import type { DocumentMaker } from '../document-maker/maker.ts'
import { problemOf, stopsAll } from '../document-maker/problems.ts'
import { documentFileName } from '../documents/file-name.ts'
import { freePath } from './file-names.ts'
import type { Item } from './items.ts'

export interface Work {
  id: string
  sessionId: string
  /** Whoever began it: only they look at it. */
  personId: string
  folder: string
  names: boolean
  jobProfileId: string | null
  template: { id: string; bytes: Uint8Array } | null
  items: Item[]
  state: Batch['state']
  cancelled: boolean
  /** Names given out already: two threads write at the same time. */
  taken: Set<string>
}
export interface Means {
  maker: DocumentMaker
  compose(item: Item): Promise<ComposedDocument>
  /** False once the file it belongs to was closed. */
  goesOn(): boolean
  log(error: unknown): void
}

export async function runBatch(work: Work, means: Means): Promise<void> {
  work.state = 'running'
  let stopped = false
  // One list for all: each takes the next one when it is free.
  const queue = work.items.filter(({ state }) => state === 'waiting').values()
  const lane = async () => {
    for (const item of queue) {
      if (stopped || work.cancelled || !means.goesOn()) return
      item.state = 'making'
      await makeOne(work, item, means)
      stopped ||= item.failure !== null && stopsAll(item.failure)
      // Between two documents everybody else's questions are answered.
      await breathe()
    }
  }
  // One more than there are threads: while each lays one out, the next is composed already, and no thread waits for the core.
  await Promise.all(Array.from({ length: means.maker.lanes + 1 }, lane))
  if (stopped) {
    work.state = 'stopped'
    return
  }
  const waiting = work.items.filter(({ state }) => state === 'waiting')
  for (const item of waiting) item.state = 'cancelled'
  work.state = waiting.length > 0 ? 'cancelled' : 'finished'
}

async function makeOne(work: Work, item: Item, { maker, compose, goesOn, log }: Means): Promise<void> {
  const { folder, template, taken } = work
  try {
    const document = await compose(item)
    const path = freePath(folder, documentFileName(document, item, work.names), '.docx', taken)
    const made = await maker.make({ document, template, path })
    if (made.ok) {
      item.state = 'done'
      item.path = path
      return
    }
    if (made.code === 'INTERNAL') log(made.detail)
    fail(item, made.code)
  } catch (error) {
    // Whatever a closed file answers is not the document's fault.
    if (!goesOn()) item.state = 'cancelled'
    else fail(item, problemOf(error), error, log)
  }
}

function fail(item: Item, code: string, error?: unknown, log?: (error: unknown) => void): void {
  if (code === 'INTERNAL' && error !== undefined) log?.(error)
  item.state = code === 'LOCKED_UNTIL_AGREED' ? 'locked' : 'failed'
  item.failure = code
}

export const batchOf = ({ id, sessionId, folder, state, items }: Work): Batch => ({
  id,
  sessionId,
  folder,
  state,
  items: items.map(
    ({ key, kind, code, state, path, failure }): BatchItem => ({ key, kind, code, state, path, failure }),
  ),
})
