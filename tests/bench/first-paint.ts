// firstPaintRatio: first contentful paint of the app, from an empty cache, beside the least page of the same stack.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium } from '@playwright/test'
import { build } from 'vite'
import { startHost } from '../../assessments/host/host.ts'
import renderer from '../../renderer/vite.config.ts'
import { browserFlags, findBrowser } from '../support/browser.ts'
import { compare } from './measure.ts'

async function built(root: string, outDir: string): Promise<string> {
  const input = join(root, 'index.html')
  const options = { ...renderer.build, outDir, rolldownOptions: { input } }
  await build({ ...renderer, configFile: false, root, logLevel: 'silent', build: options })
  return outDir
}

/** Milliseconds from navigation to first contentful paint, in a browser context that has never seen the page. */
async function firstPaint(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext()
  try {
    const page = await context.newPage()
    await page.goto(url)
    const paint = await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime)
    return (await paint.jsonValue()) ?? 0
  } finally {
    await context.close()
  }
}

export async function firstPaintRatio(times: number) {
  const folder = mkdtempSync(join(tmpdir(), 'wakker-bench-'))
  const empty = fileURLToPath(new URL('./empty-page', import.meta.url))
  const screens = fileURLToPath(new URL('../../renderer', import.meta.url))
  const ours = await startHost({
    folder,
    localFolder: join(folder, 'ours'),
    pageFolder: await built(screens, join(folder, 'app')),
  })
  const least = await startHost({
    folder,
    localFolder: join(folder, 'least'),
    pageFolder: await built(empty, join(folder, 'empty')),
  })
  const browser = await chromium.launch({ executablePath: findBrowser() ?? undefined, args: browserFlags })
  try {
    return await compare(
      times,
      () => firstPaint(browser, ours.url),
      () => firstPaint(browser, least.url),
    )
  } finally {
    await browser.close()
    await ours.close()
    await least.close()
  }
}
