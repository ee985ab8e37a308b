// From the bytes of a file to what it holds. What it is, is seen here; a file of a format with a grammar of its own is
// read in a thread with limits on time and memory, because nobody knows who made it.
import { createHash } from 'node:crypto'
import { Worker } from 'node:worker_threads'
import type { OpenOutcome, ReadFailure } from '../frameworks/index.ts'
import { type Detected, detect } from './detect.ts'
import { mostGrowthMegabytes, mostHeapMegabytes, mostMs } from './limits.ts'

export interface ReaderOptions {
  /** The built thread, where the sources are not; a file URL. */
  worker?: URL | undefined
  mostMs?: number
  mostHeapMegabytes?: number
}
export interface SourceReader {
  /** `as`: a person's word on a text that looked like something else. */
  open(bytes: Uint8Array, fileName: string, as?: 'csv' | 'text'): Promise<OpenOutcome>
}

const thread = new URL('./reader-worker.ts', import.meta.url)
const watchMs = 50
const tooSlow: ReadFailure = { ok: false, failure: 'SOURCE_TOO_SLOW' }

function readInThread(source: Detected, options: ReaderOptions): Promise<OpenOutcome> {
  const grown = () => process.memoryUsage.rss() - before > mostGrowthMegabytes * 1_000_000
  const before = process.memoryUsage.rss()
  const worker = new Worker(options.worker ?? thread, {
    workerData: source,
    env: {},
    execArgv: [],
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: options.mostHeapMegabytes ?? mostHeapMegabytes, stackSizeMb: 4 },
  })
  return new Promise<OpenOutcome>((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer)
      clearInterval(watch)
      void worker.terminate()
    }
    const end = (outcome: OpenOutcome) => {
      stop()
      resolve(outcome)
    }
    const timer = setTimeout(end, options.mostMs ?? mostMs, tooSlow)
    const watch = setInterval(() => grown() && end(tooSlow), watchMs)
    worker.once('message', end)
    worker.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') return end(tooSlow)
      // The thread itself cannot be found: that is our fault and not the file's.
      stop()
      reject(error)
    })
    worker.once('exit', () => end({ ok: false, failure: 'SOURCE_DAMAGED' }))
  })
}

export async function openSource(
  bytes: Uint8Array,
  fileName: string,
  options: ReaderOptions & { as?: 'csv' | 'text' | undefined } = {},
): Promise<OpenOutcome> {
  const detected = detect(bytes, fileName, options.as)
  if (!detected.ok) return detected
  if (detected.format === 'text') return { ok: true, opened: { format: 'text', text: detected.text } }
  return readInThread(detected, options)
}

/** Keeps what it opened last, so that a correction does not read the file again, and reads one file at a time. */
export function createSourceReader(options: ReaderOptions = {}): SourceReader {
  let last: { key: string; outcome: Promise<OpenOutcome> } | null = null
  return {
    open(bytes, fileName, as) {
      const key = `${createHash('sha256').update(bytes).digest('hex')} ${as ?? ''} ${fileName}`
      if (last?.key === key) return last.outcome
      const before = last?.outcome.catch(() => undefined)
      const outcome = (async () => {
        await before
        return openSource(bytes, fileName, { ...options, as })
      })()
      last = { key, outcome }
      // What failed for lack of time may do better the next time.
      void outcome.then(
        ({ ok }) => {
          if (!ok && last?.outcome === outcome) last = null
        },
        () => {
          if (last?.outcome === outcome) last = null
        },
      )
      return outcome
    },
  }
}
