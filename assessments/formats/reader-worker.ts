// The thread that reads a file somebody chose. It has no work of its own and is ended when it takes too long, so that a
// hostile file stops here. One file per thread; the answer is the opened source or a named failure.
import { parentPort, workerData } from 'node:worker_threads'
import type { OpenOutcome } from '../frameworks/outcome.ts'
import type { Detected } from './detect.ts'
import { guardZip } from './zip-guard.ts'

/** A library that wants something from elsewhere finds no way out. */
for (const way of ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest']) Reflect.deleteProperty(globalThis, way)

/** Each format's library is loaded only when it is needed: that is most of the time a small file takes. */
async function read(source: Detected): Promise<OpenOutcome> {
  switch (source.format) {
    case 'pdf':
      return (await import('./pdf.ts')).openPdf(source.bytes)
    case 'excel':
      return guardZip(source.bytes) ?? (await import('./excel.ts')).openExcel(source.bytes)
    case 'csv':
      return (await import('./csv.ts')).openCsv(source.text)
    case 'json':
      return (await import('./json.ts')).openJson(source.text)
    case 'text':
      return { ok: true, opened: { format: 'text', text: source.text } }
  }
}

async function answer(source: Detected): Promise<void> {
  const outcome = await read(source).catch((): OpenOutcome => ({ ok: false, failure: 'SOURCE_DAMAGED' }))
  parentPort?.postMessage(outcome)
}

await answer(workerData as Detected)
