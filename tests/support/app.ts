// What every browser test starts from: the whole app on a folder of its own, and the power to kill it.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { test as base, type Page } from '@playwright/test'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const pageFolder = here('../../out/renderer')

export interface Viewport {
  width: number
  height: number
}
export const desk: Viewport = { width: 1366, height: 768 }
export const tablet: Viewport = { width: 820, height: 1180 }

export class App {
  /** Where the app puts new data files in this test. */
  readonly folder: string
  #child: ChildProcess | undefined
  #url = ''
  #port = 0
  /** What the host said on stderr: empty unless something unforeseen happened. */
  errors = ''

  readonly #library: boolean

  constructor({ library = false }: { library?: boolean } = {}) {
    this.folder = mkdtempSync(join(tmpdir(), 'wakker-test-'))
    this.#library = library
  }
  /** The start address; each browser context that opens it is a screen of its own. */
  get url(): string {
    return this.#url
  }

  /** On the same folder and, after the first time, the same port. */
  async start(): Promise<void> {
    if (!existsSync(join(pageFolder, 'index.html')))
      throw new Error('run `npm run build` first: out/renderer is missing')
    const options = {
      folder: this.folder,
      localFolder: join(this.folder, 'local'),
      pageFolder,
      port: this.#port,
      library: this.#library,
    }
    const child = spawn(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', here('./host-process.ts'), JSON.stringify(options)],
      { stdio: ['ignore', 'inherit', 'pipe', 'ipc'] },
    )
    this.#child = child
    child.stderr?.on('data', (text: Buffer) => {
      this.errors += text.toString()
    })
    const ready = once(child, 'message').then(([message]) => message as { url: string; port: number })
    const ended = once(child, 'exit').then(() => null)
    const said = await Promise.race([ready, ended])
    if (said === null) throw new Error(`the host did not start:\n${this.errors}`)
    this.#url = said.url
    this.#port = said.port
  }
  /** As a power cut: nothing gets the chance to tidy up. */
  async kill(): Promise<void> {
    await this.#end('SIGKILL')
  }
  async restart(): Promise<void> {
    await this.#end('SIGKILL')
    await this.start()
  }
  async stop(): Promise<void> {
    await this.#end('SIGTERM')
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 3 })
  }
  /** Sets the wall clock of the core, in milliseconds from the real time. */
  async setClock(offsetMs: number): Promise<void> {
    const child = this.#child
    if (child === undefined) throw new Error('the host is not running')
    const answered = once(child, 'message')
    child.send({ offsetMs })
    await answered
  }
  async #end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    const child = this.#child
    this.#child = undefined
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return
    const ended = once(child, 'exit')
    child.kill(signal)
    await ended
  }
}

interface Fixtures {
  /** Whether the app brings the library along that ships with it: a new file then has it. */
  library: boolean
  app: App
  /** A page of a browser context of its own, on the app's start screen. */
  openPage: (viewport?: Viewport) => Promise<Page>
}

export const test = base.extend<Fixtures>({
  library: [false, { option: true }],
  app: async ({ library }, use) => {
    const app = new App({ library })
    await app.start()
    await use(app)
    await app.stop()
  },
  openPage: async ({ app, browser }, use) => {
    await use(async (viewport = desk) => {
      const context = await browser.newContext({ viewport })
      const page = await context.newPage()
      await page.goto(app.url)
      return page
    })
  },
})
export { expect } from '@playwright/test'
