// A utility process as a child process of Node, with `process.parentPort` on its side.
import { type ChildProcess, spawn } from 'node:child_process'
import { EventEmitter } from 'node:events'
import { fileURLToPath } from 'node:url'

const parentPort = fileURLToPath(new URL('./parent-port.ts', import.meta.url))

class UtilityProcess extends EventEmitter {
  readonly #child: ChildProcess

  constructor(entry: string, args: readonly string[]) {
    super()
    this.#child = spawn(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', '--import', parentPort, entry, ...args],
      { stdio: ['ignore', 'inherit', 'inherit', 'ipc'], serialization: 'advanced' },
    )
    this.#child.on('spawn', () => this.emit('spawn'))
    this.#child.on('message', (message) => this.emit('message', message))
    this.#child.on('exit', (code) => this.emit('exit', code))
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

export const utilityProcess = { fork: (entry: string, args: string[] = []) => new UtilityProcess(entry, args) }
