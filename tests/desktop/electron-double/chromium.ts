// The browser behind the windows: the same one the browser tests use, headless, with a profile that is thrown away.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { type BrowserContext, chromium } from '@playwright/test'
import { browserFlags, findBrowser } from '../../support/browser.ts'

let context: BrowserContext | undefined
let browser: ChildProcess | undefined

export function browserContext(): BrowserContext {
  if (context === undefined) throw new Error('the browser has not started')
  return context
}

/** The address tests connect to. */
export async function startBrowser(): Promise<string> {
  const profile = mkdtempSync(join(tmpdir(), 'wakker-double-'))
  const flags = [
    ...browserFlags,
    '--headless=new',
    '--no-startup-window',
    '--no-first-run',
    '--password-store=basic',
    '--remote-debugging-port=0',
    '--remote-allow-origins=*',
    `--user-data-dir=${profile}`,
  ]
  const started = spawn(findBrowser() ?? chromium.executablePath(), flags, { stdio: ['ignore', 'ignore', 'pipe'] })
  browser = started
  process.on('exit', () => {
    stopBrowser()
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 })
  })
  const endpoint = await new Promise<string>((resolve, reject) => {
    started.on('error', reject)
    started.on('exit', () => reject(new Error('the browser ended')))
    createInterface({ input: started.stderr }).on('line', (line) => {
      const found = /^DevTools listening on (ws:.*)$/.exec(line)?.[1]
      if (found !== undefined) resolve(found)
    })
  })
  const connected = await chromium.connectOverCDP(endpoint)
  context = connected.contexts()[0]
  return endpoint
}

export function stopBrowser(): void {
  browser?.kill('SIGKILL')
}
