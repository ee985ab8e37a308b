// The core in a process of its own, so that neither a long computation nor a crash of it takes the window along.
// Only main talks to it; main has checked who sent what before it arrives here.
import { createLog } from '../assessments/host/log.ts'
import { type Carrier, createRpc, type Serve } from '../assessments/host/rpc.ts'
import { shippedLibrary } from '../assessments/library/index.ts'
import { type Core, createCore } from '../assessments/services/core.ts'
import type { FromCore, ToCore } from './bridge.ts'

interface Line {
  receive(message: string): void
  close(): void
}

let core: Core | undefined
let serve: Serve | undefined
const lines = new Map<string, Line>()

function reply(message: FromCore): void {
  process.parentPort.postMessage(message)
}

/** The core's end of one window's line; made at its first message. */
function lineOf(channel: string, open: Serve): Line {
  const known = lines.get(channel)
  if (known !== undefined) return known
  const onMessage: ((message: unknown) => void)[] = []
  const onClose: (() => void)[] = []
  const carrier: Carrier = {
    send: (message) => reply({ kind: 'rpc', channel, message }),
    onMessage: (listener) => onMessage.push(listener),
    onClose: (listener) => onClose.push(listener),
  }
  const line: Line = {
    receive: (message) => {
      for (const listener of onMessage) listener(message)
    },
    close: () => {
      for (const listener of onClose) listener()
      lines.delete(channel)
    },
  }
  lines.set(channel, line)
  open(channel, carrier)
  return line
}

async function stop(): Promise<void> {
  for (const line of [...lines.values()]) line.close()
  await core?.close()
  reply({ kind: 'stopped' })
}

function receive(message: ToCore): void {
  switch (message.kind) {
    case 'start': {
      const log = createLog(message.localFolder)
      process.on('uncaughtExceptionMonitor', (error) => log('core process', error))
      core = createCore({
        folder: message.folder,
        localFolder: message.localFolder,
        library: shippedLibrary,
        readerWorker: new URL('./reader-worker.js', import.meta.url),
        documentWorker: new URL('./document-worker.js', import.meta.url),
        log: (error) => log('core', error),
      })
      serve = createRpc(core, log)
      return
    }
    case 'rpc':
      if (serve !== undefined) lineOf(message.channel, serve).receive(message.message)
      return
    case 'gone':
      lines.get(message.channel)?.close()
      return
    case 'stop':
      void stop()
  }
}

process.parentPort.on('message', (event: { data: ToCore }) => receive(event.data))
