// A utility process as a child process of Node, with `process.parentPort` on its side.
import { type ChildProcess, spawn } from 'node:child_process'
import { EventEmitter } from 'node:events'
import { fileURLToPath } from 'node:url'
import { app } from './app.ts'

const parentPort = fileURLToPath(new URL('./parent-port.ts', import.meta.url))

const running = new Set<UtilityProcess>()

class UtilityProcess extends EventEmitter {
  readonly #child: ChildProcess
  readonly name: string

  constructor(entry: string, args: readonly string[], name: string) {
    super()
    this.name = name
    this.#child = spawn(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', '--import', parentPort, entry, ...args],
      { stdio: ['ignore', 'inherit', 'inherit', 'ipc'], serialization: 'advanced' },
    )
    this.#child.on('spawn', () => this.emit('spawn'))
    this.#child.on('message', (message) => this.emit('message', message))
    this.#child.on('exit', (code) => {
      running.delete(this)
      this.emit('exit', code)
    })
    running.add(this)
    process.on('exit', () => this.kill())
  }
  get pid(): number | undefined {
    return this.#child.pid
  }
  postMessage(message: unknown): void {
    if (this.#child.connected) this.#child.send(message as object)
  }
  kill(): boolean {
    return this.#child.kill()
  }
}

export const utilityProcess = {
  fork: (entry: string, args: string[] = [], options: { serviceName?: string } = {}) =>
    new UtilityProcess(entry, args, options.serviceName ?? 'Node Utility Process'),
}

app.listProcesses(() => [...running].map(({ pid, name }) => ({ type: 'Utility', pid, name })))
