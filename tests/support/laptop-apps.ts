// The app on several laptops in one browser test, and the stick that goes from one to the other.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { App, test as base } from './app.ts'

export const test = base.extend<{ stick: string; newApp: () => Promise<App> }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
  stick: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'wakker-stick-'))
    await use(folder)
    rmSync(folder, { recursive: true, force: true })
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
  newApp: async ({}, use) => {
    const apps: App[] = []
    await use(async () => {
      // A new file of an assessor has the library too: the package brings a framework of its own beside it.
      const app = new App({ library: true })
      apps.push(app)
      await app.start()
      return app
    })
    for (const app of apps) await app.stop()
  },
})
