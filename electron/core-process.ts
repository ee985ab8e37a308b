// Starts the core process, carries messages to and from it, and starts it again when it dies.
import { type UtilityProcess, utilityProcess } from 'electron'
import type { FromCore, ToCore } from './bridge.ts'

/** After this many deaths in a minute something is wrong that another start will not mend. */
const maxDeaths = 3
const stopMs = 3_000

export interface CoreProcessOptions {
  entry: string
  folder: string
  localFolder: string
  onMessage(channel: string, message: string): void
  /** The process ended without being asked. It has been started again, unless `again` is false. */
  onDeath(again: boolean): void
}

export interface CoreProcess {
  send(channel: string, message: string): void
  /** The window is gone or starts afresh: open calls end, the person stays signed in. */
  gone(channel: string): void
  /** Closes the data file, then ends the process. */
  stop(): Promise<void>
}

export function startCoreProcess(options: CoreProcessOptions): CoreProcess {
  const { entry, folder, localFolder } = options
  const deaths: number[] = []
  let stopping: Promise<void> | undefined
  let child = fork()

  function fork(): UtilityProcess {
    const started = utilityProcess.fork(entry, [], { serviceName: 'Wakker core' })
    started.on('message', (message: FromCore) => {
      if (message.kind === 'rpc') options.onMessage(message.channel, message.message)
    })
    started.on('exit', () => {
      if (stopping !== undefined) return
      const now = Date.now()
      deaths.push(now)
      const again = deaths.filter((at) => now - at < 60_000).length < maxDeaths
      if (again) child = fork()
      options.onDeath(again)
    })
    post(started, { kind: 'start', folder, localFolder })
    return started
  }

  return {
    send: (channel, message) => post(child, { kind: 'rpc', channel, message }),
    gone: (channel) => post(child, { kind: 'gone', channel }),
    stop: () => {
      stopping ??= end(child)
      return stopping
    },
  }
}

/** Asks the core to close the data file, and waits for its word, its end or the limit. */
async function end(child: UtilityProcess): Promise<void> {
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, stopMs)
    const done = () => {
      clearTimeout(timer)
      resolve()
    }
    child.on('message', (message: FromCore) => message.kind === 'stopped' && done())
    child.on('exit', done)
    post(child, { kind: 'stop' })
  })
  child.kill()
}

function post(child: UtilityProcess, message: ToCore): void {
  child.postMessage(message)
}
