// boardMs: one update of the board of 12 candidates × 6 exercises, from the question to the picture: what the service takes,
// and what a browser takes from the answer on the wire to the frame that shows it.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium, type Page } from '@playwright/test'
import { build } from 'vite'
import { startHost } from '../../assessments/host/host.ts'
import { localDay } from '../../assessments/services/clock.ts'
import { createCore } from '../../assessments/services/core.ts'
import renderer from '../../renderer/vite.config.ts'
import { browserFlags, findBrowser } from '../support/browser.ts'
import { cheapKey, passphrase } from '../support/core-basics.ts'
import { leadName, makePlannedFile, planDay } from '../support/planned-day.ts'
import { pin } from '../support/world.ts'
import { median, timed } from './measure.ts'

const size = { candidates: 12, exercises: 6, assessors: 6, day: localDay(Date.now()) }

export async function boardFigures(times: number) {
  const folder = mkdtempSync(join(tmpdir(), 'wakker-bench-'))
  const serviceMs = await service(folder, times)
  const paintMs = await paint(folder, times)
  return { serviceMs, paintMs, ms: serviceMs + paintMs }
}

async function service(folder: string, times: number): Promise<number> {
  const core = createCore({ folder, localFolder: join(folder, 'local'), keyCost: cheapKey })
  try {
    const { lead, sessionId } = await planDay(core, join(folder, 'Dienst.wakker'), size)
    const { runs } = await lead.sessions.board({ id: sessionId })
    const runIds = runs.slice(0, 12).map(({ id }) => id)
    await lead.day.timerEvent({ sessionId, runIds, event: 'start' })
    const taken = []
    for (let i = 0; i < times * 3; i += 1) taken.push(await timed(() => lead.sessions.board({ id: sessionId })))
    // The first two thirds warm it up: a board is asked every five seconds, all day.
    return median(taken.slice(times * 2))
  } finally {
    await core.close()
  }
}

async function paint(folder: string, times: number): Promise<number> {
  const root = fileURLToPath(new URL('../../renderer', import.meta.url))
  const outDir = join(folder, 'app')
  const input = join(root, 'index.html')
  await build({
    ...renderer,
    configFile: false,
    root,
    logLevel: 'silent',
    build: { ...renderer.build, outDir, rolldownOptions: { input } },
  })
  const clock = { wall: () => Date.now(), monotonic: () => performance.now(), boot: () => performance.now() }
  const path = await makePlannedFile(folder, clock, size)
  const host = await startHost({ folder, localFolder: join(folder, 'host'), pageFolder: outDir, keyCost: cheapKey })
  const browser = await chromium.launch({ executablePath: findBrowser() ?? undefined, args: browserFlags })
  try {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } })
    await page.addInitScript(watchAnswers)
    await page.goto(host.url)
    await openBoard(page, path)
    const taken: number[] = []
    for (let i = 0; i < times * 2; i += 1) taken.push(await onePaint(page))
    return median(taken.slice(times))
  } finally {
    await browser.close()
    await host.close()
  }
}

/** In the page: when an answer with a board arrived, and when the frame after the last change it made was there. */
function watchAnswers(): void {
  const state = { arrived: 0, changed: 0 }
  Object.assign(window, { boardAnswer: state })
  const Plain = window.WebSocket
  window.WebSocket = class extends Plain {
    constructor(url: string | URL, protocols?: string | string[]) {
      super(url, protocols)
      this.addEventListener('message', ({ data }) => {
        const text = typeof data === 'string' ? data : data instanceof ArrayBuffer ? new TextDecoder().decode(data) : ''
        if (text.includes('"attention"')) Object.assign(state, { arrived: performance.now(), changed: 0 })
      })
    }
  }
  const mark = () => {
    if (state.changed !== 0 || state.arrived === 0) return
    state.changed = -1
    requestAnimationFrame(() => setTimeout(() => Object.assign(state, { changed: performance.now() })))
  }
  addEventListener('DOMContentLoaded', () =>
    new MutationObserver(mark).observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    }),
  )
}

async function openBoard(page: Page, path: string): Promise<void> {
  await page.getByText('Een bestand openen').first().click()
  await page.getByLabel('Plaats van het bestand').fill(path)
  await page.getByLabel('Wachtzin', { exact: true }).fill(passphrase)
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: leadName }).click()
  await page.getByLabel('Je PIN').fill(pin)
  await page.getByRole('link', { name: 'Doorstroom magazijn' }).click()
  await page
    .getByRole('button', { name: 'Klok starten' })
    .or(page.getByRole('button', { name: 'Alles starten' }))
    .click()
  await page.getByText('Nu', { exact: true }).first().waitFor()
}

/** The board is asked again when its window gets the focus, as it does by itself every few seconds. */
async function onePaint(page: Page): Promise<number> {
  const found = await page.evaluate(async () => {
    const state: { arrived: number; changed: number } = Reflect.get(window, 'boardAnswer')
    const before = state.arrived
    dispatchEvent(new Event('focus'))
    document.dispatchEvent(new Event('visibilitychange'))
    const until = performance.now() + 8_000
    while ((state.arrived === before || state.changed <= 0) && performance.now() < until) {
      await new Promise((done) => setTimeout(done, 5))
    }
    return { ...state }
  })
  if (found.changed <= 0) throw new Error('the board was not painted')
  return found.changed - found.arrived
}
