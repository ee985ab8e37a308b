// Which browser the tests drive: one that the machine has, else the one Playwright brings.
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

/** Without these Debian's Chromium fails as root and in a container, and chatters with the network. */
export const browserFlags = ['--no-sandbox', '--disable-quic', '--disable-background-networking']

/** An installed Chromium or Chrome; null where Playwright's own is to be used. */
export function findBrowser(): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter)
  for (const name of ['chromium', 'chromium-browser', 'google-chrome']) {
    const found = folders.map((folder) => join(folder, name)).find(isExecutable)
    if (found !== undefined) return found
  }
  return null
}

export function hasBrowser(): boolean {
  return findBrowser() !== null || existsSync(chromium.executablePath())
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
