// A browser for the tests on a machine that has none: Debian's own for root, else the one Playwright brings.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { hasBrowser } from '../../tests/support/browser.ts'
import { runAloud, tools } from './root.ts'

export async function installBrowser(): Promise<boolean> {
  if (hasBrowser()) return true
  console.log('No browser found: installing one.')
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    for (const args of [
      ['update', '-qq'],
      ['install', '-y', '-qq', '--no-install-recommends', 'chromium'],
    ]) {
      spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env })
    }
  }
  return hasBrowser() || ((await runAloud(tools.playwright, ['install', 'chromium'])) && hasBrowser())
}
