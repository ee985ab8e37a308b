// Starts the desktop program under test: the real Electron where its binary and a screen are, else the stand-in.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { _electron, test as base, type ElectronApplication } from '@playwright/test'
import { findElectron, hasScreen } from '../../scripts/support/electron-binary.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const standIn = fileURLToPath(new URL('./electron-double/electron', import.meta.url))
const real = hasScreen() ? findElectron() : null

export const isStandIn = real === null
export const binary = real ?? standIn
/** The stand-in is started by a shell, which must find the Node that runs these tests. */
export const environment = { ...definedEnvironment(), WAKKER_NODE: process.execPath }

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (value ? [[name, value]] : [])))
}

export class Desktop {
  /** User data and data files of this test. */
  readonly folder = mkdtempSync(join(tmpdir(), 'wakker-desktop-'))
  #running: ElectronApplication | undefined

  get args(): string[] {
    return [root, `--user-data-dir=${join(this.folder, 'user')}`]
  }
  async start(): Promise<ElectronApplication> {
    this.#running = await _electron.launch({ executablePath: binary, args: this.args, env: environment, cwd: root })
    return this.#running
  }
  async quit(): Promise<void> {
    await this.#running?.close()
    this.#running = undefined
  }
  async remove(): Promise<void> {
    await this.quit()
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

export const test = base.extend<{ desktop: Desktop }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
  desktop: async ({}, use) => {
    const desktop = new Desktop()
    await use(desktop)
    await desktop.remove()
  },
})
export { expect } from '@playwright/test'
