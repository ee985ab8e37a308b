// The thread that lays documents out and writes them, so that neither the window nor the core waits for a long one. It
// answers one job at a time and keeps the template it was given last.
import { existsSync } from 'node:fs'
import { parentPort } from 'node:worker_threads'
import { writeWholeFile } from '../../../db/whole-file.ts'
import type { ComposedDocument } from '../../contract/index.ts'
import { fillTemplate, TemplateProblem } from '../../documents/house-style/index.ts'
import { layOut } from '../../documents/laid-out.ts'
import { problemOf } from './problems.ts'

/** `bytes` only the first time: afterwards the id is enough. */
export interface TemplatePart {
  id: string
  bytes: Uint8Array | null
}
export interface Job {
  document: ComposedDocument
  template: TemplatePart | null
  /** Where nothing stands yet; null: the bytes come back instead. */
  path: string | null
}
/** `data`: what the contract says with a template's code. `detail`: for the log, where the problem is ours. */
export type JobAnswer =
  | { ok: true; bytes?: Uint8Array }
  | { ok: false; code: string; detail: string; data?: TemplateProblem['data'] }

let kept: { id: string; bytes: Uint8Array } | null = null

async function make({ document, template, path }: Job): Promise<JobAnswer> {
  const bytes = template === null ? await layOut(document) : await fillTemplate(keptBytes(template), document)
  if (path === null) return { ok: true, bytes }
  keep(path, bytes)
  return { ok: true }
}

/** Some network folders cannot force a new name to disk; the file is there and whole by then. */
function keep(path: string, bytes: Uint8Array): void {
  try {
    writeWholeFile(path, bytes)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (!(code === 'EINVAL' || code === 'ENOTSUP') || !existsSync(path)) throw error
  }
}

function keptBytes({ id, bytes }: TemplatePart): Uint8Array {
  if (bytes !== null) kept = { id, bytes }
  if (kept?.id !== id) throw new Error(`template ${id} was not given`)
  return kept.bytes
}

parentPort?.on('message', (job: Job) => {
  make(job).then(
    (answer) => parentPort?.postMessage(answer),
    (error: unknown) => {
      const detail = error instanceof Error ? (error.stack ?? error.message) : String(error)
      const data = error instanceof TemplateProblem ? error.data : undefined
      parentPort?.postMessage({ ok: false, code: problemOf(error), detail, data } satisfies JobAnswer)
    },
  )
})
