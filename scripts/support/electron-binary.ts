// Finds Electron's binary. The npm package `electron` holds only types and a downloader; importing it would download
// without bounds and without a word, so this file reads what that package would and asks the network first.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inRoot } from './root.ts'

const knockMs = 4_000
const fetchMs = 5 * 60_000
const electronPackage = inRoot('node_modules/electron')
const binaryName: Partial<Record<NodeJS.Platform, string>> = {
  linux: 'electron',
  win32: 'electron.exe',
  darwin: 'Electron.app/Contents/MacOS/Electron',
}

export function findElectron(): string | null {
  const name = binaryName[process.platform]
  if (name === undefined) return null
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(electronPackage, 'dist')
  const binary = join(folder, name)
  return existsSync(binary) ? binary : null
}

/** Fetches the binary where its site answers; null where it does not, within seconds. */
export async function fetchElectron(announce: () => void): Promise<string | null> {
  if (process.env.ELECTRON_OVERRIDE_DIST_PATH !== undefined || !existsSync(join(electronPackage, 'install.js')))
    return null
  if (!(await siteAnswers())) return null
  announce()
  const installed = await new Promise<boolean>((resolve) => {
    const child = spawn(process.execPath, [join(electronPackage, 'install.js')], { stdio: 'ignore', timeout: fetchMs })
    child.on('error', () => resolve(false))
    child.on('exit', (code) => resolve(code === 0))
  })
  return installed ? findElectron() : null
}

async function siteAnswers(): Promise<boolean> {
  const { version } = JSON.parse(readFileSync(join(electronPackage, 'package.json'), 'utf8')) as { version: string }
  const site = process.env.ELECTRON_MIRROR ?? 'https://github.com/electron/electron/releases/download/'
  try {
    const url = `${site.replace(/\/?$/, '/')}v${version}/SHASUMS256.txt`
    const answer = await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(knockMs) })
    return answer.ok
  } catch {
    return false
  }
}

/** A window needs somewhere to appear; Linux without a desktop session has no such place. */
export function hasScreen(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY)
}
