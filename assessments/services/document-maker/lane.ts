// One thread's other end: one document after another through a warm thread. A document that takes too long costs that
// thread, and the next one gets a new one.
import { Worker } from 'node:worker_threads'
import type { ComposedDocument } from '../../contract/index.ts'
import type { Job, JobAnswer } from './thread.ts'

export interface LaneOptions {
  /** The built thread, where the sources are not; a file URL. */
  worker?: URL | undefined
  mostMs?: number
  /** How long it stays warm with nothing to do. */
  idleMs?: number
}
export interface MakeAsked {
  document: ComposedDocument
  template: { id: string; bytes: Uint8Array } | null
  /** Where nothing stands yet; null: the bytes come back instead. */
  path: string | null
}
export interface Lane {
  make(asked: MakeAsked): Promise<JobAnswer>
  close(): Promise<void>
}

const source = new URL('./thread.ts', import.meta.url)
// What one document leaves behind goes before it piles up: a hundred take no more room than a few. A document's own parts
// still fit: with a quarter of this room each takes about a quarter more of the processor.
const resourceLimits = { maxYoungGenerationSizeMb: 64, maxOldGenerationSizeMb: 1_024, stackSizeMb: 4 }
const tooSlow: JobAnswer = { ok: false, code: 'DOCUMENT_TOO_SLOW', detail: '' }

export function createLane({ worker: built, mostMs = 60_000, idleMs = 300_000 }: LaneOptions = {}): Lane {
  let thread: { worker: Worker; template: string | null } | null = null
  let last: Promise<unknown> = Promise.resolve()
  let idle: NodeJS.Timeout | undefined

  const warm = () => {
    if (thread === null) {
      const worker = new Worker(built ?? source, { env: {}, execArgv: [], stdout: true, stderr: true, resourceLimits })
      worker.unref()
      thread = { worker, template: null }
    }
    return thread
  }
  const end = async () => {
    clearTimeout(idle)
    const worker = thread?.worker
    thread = null
    await worker?.terminate()
  }

  function once({ document, template, path }: MakeAsked): Promise<JobAnswer> {
    const now = warm()
    const part = template === null ? null : { ...template, bytes: now.template === template.id ? null : template.bytes }
    if (template !== null) now.template = template.id
    const { worker } = now
    return new Promise<JobAnswer>((resolve) => {
      const answer = (given: JobAnswer) => {
        clearTimeout(timer)
        for (const [event, listener] of listeners) worker.off(event, listener)
        resolve(given)
      }
      const broken = (detail: string) => {
        void end()
        answer({ ok: false, code: 'INTERNAL', detail })
      }
      const timer = setTimeout(() => {
        void end()
        answer(tooSlow)
      }, mostMs)
      const listeners = [
        ['message', answer],
        ['error', (error: unknown) => broken(String(error))],
        ['exit', () => broken('the thread ended')],
      ] as const
      for (const [event, listener] of listeners) worker.on(event, listener)
      worker.postMessage({ document, template: part, path } satisfies Job)
    })
  }

  return {
    make(asked) {
      clearTimeout(idle)
      const made = last.then(() => once(asked))
      last = made.finally(() => {
        clearTimeout(idle)
        idle = setTimeout(() => void end(), idleMs)
        idle.unref()
      })
      return made
    },
    close: end,
  }
}
