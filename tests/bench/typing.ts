// typingP99Ms, switchP99Ms: from the key to the painted letter, and from the key to the painted sentence of another
// candidate, in a run with 2,000 notes. Measured inside the page. The beat of the screen is taken out (frames come as
// soon as they are ready): waiting for it costs every page the same, and at 60 a second it alone may take 16 ms.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createRouterClient } from '@orpc/server'
import { chromium, type Page } from '@playwright/test'
import { build } from 'vite'
import { startHost } from '../../assessments/host/host.ts'
import { createCore } from '../../assessments/services/core.ts'
import renderer from '../../renderer/vite.config.ts'
import { WorkScreens } from '../browser/pages/work.ts'
import { browserFlags, findBrowser } from '../support/browser.ts'
import { passphrase } from '../support/start-page.ts'
import { assessor, makeWorkFile } from '../support/work-file.ts'

const keyCost = { opsLimit: 1, memLimit: 8 * 1024 * 1024 }
const sentence = 'telt hardop na hoeveel tafels er nodig zijn en schrijft het op het blad '
const withoutBeat = ['--disable-frame-rate-limit', '--disable-gpu-vsync']

export interface Spread {
  p50: number
  p99: number
  most: number
  count: number
}
export interface TypingFigures {
  typing: Spread
  /** A bare text field in an empty page, typed in the same way: what the browser and the machine take for themselves. */
  bare: Spread
  switching: Spread
  notes: number
}

/** A file whose assessor has this many notes in the one run there is. */
async function fileWithNotes(folder: string, notes: number): Promise<string> {
  const path = await makeWorkFile(folder)
  const core = createCore({ folder, localFolder: join(folder, 'local-of-the-maker'), keyCost })
  const client = createRouterClient(core.router, { context: core.context('writer') })
  try {
    const { people } = await client.desk.open({ path, passphrase })
    const personId = people.find(({ name }) => name === assessor.name)?.id ?? ''
    await client.desk.signIn({ personId, pin: assessor.pin })
    const [item] = await client.work.list()
    if (item === undefined) throw new Error('there is no work in the file')
    for (let at = 0; at < notes; at += 1) {
      const about = item.candidates[at % item.candidates.length]
      await client.work.addNote({
        assignmentId: item.assignmentId,
        noteId: crypto.randomUUID(),
        kind: at % 7 === 0 ? 'quote' : at % 11 === 0 ? 'omission' : 'fact',
        text: `${at + 1}: ${sentence}`,
        candidateIds: about === undefined ? [] : [about.id],
      })
    }
  } finally {
    await core.close()
  }
  return path
}

/** From here on each key down notes when what it did was painted; `take` gives the milliseconds since the last time. */
const watchKeys = () => {
  const took: number[] = []
  const after = new MessageChannel()
  const waiting: number[] = []
  after.port1.onmessage = () => {
    for (const at of waiting.splice(0)) took.push(performance.now() - at)
  }
  addEventListener(
    'keydown',
    (event) => {
      requestAnimationFrame(() => {
        // A message after the frame's own work: the frame has then been laid out and painted.
        waiting.push(event.timeStamp)
        after.port2.postMessage(null)
      })
    },
    { capture: true },
  )
  Object.assign(globalThis, { takeKeyTimes: () => took.splice(0) })
}
const taken = (page: Page): Promise<number[]> => page.evaluate('takeKeyTimes()')

function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0
  return { p50: at(0.5), p99: at(0.99), most: sorted.at(-1) ?? 0, count: sorted.length }
}

async function typed(page: Page, keys: number): Promise<number[]> {
  const took: number[] = []
  for (let at = 0; at < keys; at += sentence.length) {
    await page.keyboard.type(sentence, { delay: 25 })
    // The pause in which what was typed goes to disk falls between the keys of the next words.
    await page.waitForTimeout(380)
    await page.keyboard.type('en', { delay: 25 })
    await page.waitForTimeout(200)
    if (at % (4 * sentence.length) === 0) await page.keyboard.press('Enter')
    await page.waitForTimeout(200)
    took.push(...(await taken(page)))
  }
  return took
}

async function switched(page: Page, times: number): Promise<number[]> {
  for (let at = 0; at < times; at += 1) {
    await page.keyboard.press(`F${(at % 3) + 1}`)
    await page.waitForTimeout(60)
  }
  return taken(page)
}

export async function typingFigures(keys: number, switches: number, notes = 2_000): Promise<TypingFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'wakker-bench-'))
  const path = await fileWithNotes(folder, notes)
  const root = fileURLToPath(new URL('../../renderer', import.meta.url))
  const pageFolder = join(folder, 'page')
  await build({
    ...renderer,
    configFile: false,
    root,
    logLevel: 'silent',
    build: { ...renderer.build, outDir: pageFolder, rolldownOptions: { input: join(root, 'index.html') } },
  })
  const host = await startHost({ folder, localFolder: join(folder, 'local'), pageFolder, keyCost })
  const args = [...browserFlags, ...withoutBeat]
  const browser = await chromium.launch({ executablePath: findBrowser() ?? undefined, args })
  try {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } })
    await page.goto(host.url)
    const work = new WorkScreens(page)
    await work.openFile(path)
    await work.openNext()
    await work.sentence.focus()
    await page.evaluate(watchKeys)
    // The first words warm everything up: the question is what typing costs, not what compiling it did.
    await typed(page, 2 * sentence.length)
    const typing = spread(await typed(page, keys))
    await switched(page, 6)
    const switching = spread(await switched(page, switches))
    const empty = await browser.newPage({ viewport: { width: 1366, height: 768 } })
    await empty.setContent('<textarea autofocus></textarea>')
    await empty.locator('textarea').focus()
    await empty.evaluate(watchKeys)
    await typed(empty, 2 * sentence.length)
    return { typing, bare: spread(await typed(empty, keys)), switching, notes }
  } finally {
    await browser.close()
    await host.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
