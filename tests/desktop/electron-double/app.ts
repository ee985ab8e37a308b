// The `app` of the stand-in: life and death of the program, its paths, and the single instance.
import { EventEmitter } from 'node:events'
import { mkdirSync, mkdtempSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

interface Stoppable {
  stopped: boolean
  preventDefault(): void
}

function stoppable(): Stoppable {
  const event = {
    stopped: false,
    preventDefault() {
      event.stopped = true
    },
  }
  return event
}

interface Metric {
  type: string
  pid: number | undefined
  name: string
}

class App extends EventEmitter {
  readonly name = 'Wakker'
  readonly isPackaged = false
  readonly commandLine = {
    appendSwitch: () => undefined,
    hasSwitch: (name: string) => this.#args.some((arg) => arg === `--${name}` || arg.startsWith(`--${name}=`)),
    getSwitchValue: (name: string) => this.#args.find((arg) => arg.startsWith(`--${name}=`))?.split('=')[1] ?? '',
  }
  #args: string[] = []
  #paths = new Map<string, string>()
  #whenReady = Promise.withResolvers<void>()
  #ready = false
  #first = true
  #closeWindows: () => boolean = () => true
  #processes: () => Metric[] = () => []
  /** While quitting, the last window to close does not mean `window-all-closed`. */
  quitting = false

  getName = () => this.name
  getVersion = () => '0.0.0'
  getLocale = () => 'nl-BE'
  getAppPath = () => process.cwd()
  isReady = () => this.#ready
  whenReady = () => this.#whenReady.promise
  requestSingleInstanceLock = () => this.#first

  setPath(name: string, path: string): void {
    this.#paths.set(name, path)
  }
  /** `userData` and everything else lie in the folder of this run: no test touches a person's own folders. */
  getPath(name: string): string {
    const known = this.#paths.get(name)
    if (known !== undefined) return known
    const userData = this.commandLine.getSwitchValue('user-data-dir') || mkdtempSync(join(tmpdir(), 'wakker-user-'))
    const path = name === 'userData' ? userData : join(this.getPath('userData'), '..')
    this.#paths.set(name, path)
    return path
  }

  /** The first program on a user-data folder listens beside it; a second one knocks there. */
  async claimInstance(args: string[]): Promise<void> {
    this.#args = args
    // As Electron does: the folder is there before the program asks for it.
    mkdirSync(this.getPath('userData'), { recursive: true })
    const door = join(this.getPath('userData'), 'double.sock')
    this.#first = !(await knock(door))
    if (!this.#first) return
    await new Promise<void>((resolve) => {
      const server = createServer(() => this.emit('second-instance', {}, args, process.cwd()))
      server.on('error', () => resolve())
      server.listen(door, resolve)
      server.unref()
    })
  }
  becomeReady(): void {
    this.#ready = true
    this.#whenReady.resolve()
    this.emit('ready', {})
  }
  /** Given by the windows; answers whether all of them agreed to close. */
  onQuit(closeWindows: () => boolean): void {
    this.#closeWindows = closeWindows
  }
  /** Given by the utility processes. */
  listProcesses(processes: () => Metric[]): void {
    this.#processes = processes
  }
  getAppMetrics(): Metric[] {
    return this.#processes()
  }
  quit(): void {
    const before = stoppable()
    this.emit('before-quit', before)
    if (before.stopped) return
    this.quitting = true
    const closed = this.#closeWindows()
    this.quitting = false
    if (!closed) return
    const will = stoppable()
    this.emit('will-quit', will)
    if (!will.stopped) this.exit(0)
  }
  exit(code = 0): void {
    this.emit('quit', {}, code)
    process.exit(code)
  }
}

function knock(door: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(door)
    socket.on('connect', () => {
      socket.end()
      resolve(true)
    })
    socket.on('error', () => resolve(false))
  })
}

export const app = new App()
