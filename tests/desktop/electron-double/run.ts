// Starts the stand-in as Electron would start: browser first, then the main module, then `ready`.
import { readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { app } from './app.ts'
import { startBrowser } from './chromium.ts'
import './electron.ts'

const args = process.argv.slice(2)
const loaderAt = args.indexOf('-r')
Object.assign(process, { type: 'browser', resourcesPath: resolve('resources') })
Object.defineProperty(process.versions, 'electron', { value: 'double' })
// As Electron does when it is asked to end from outside.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => app.quit())
await app.claimInstance(args)
const endpoint = await startBrowser()
// Playwright's loader delays `ready` until the test side has connected.
const loader = loaderAt >= 0 ? args[loaderAt + 1] : undefined
if (loader !== undefined) createRequire(import.meta.url)(loader)
// `_electron.launch` waits for this line.
process.stderr.write(`DevTools listening on ${endpoint}\n`)

const given = process.argv.slice(loader === undefined ? 2 : 1).find((arg) => !arg.startsWith('-'))
const target = resolve(given ?? '.')
const main = statSync(target).isDirectory() ? join(target, mainOf(target)) : target
// As in Electron, `ready` comes only after the main module has finished loading.
await import(pathToFileURL(main).href)
app.becomeReady()

function mainOf(folder: string): string {
  const { main: entry } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { main: string }
  return entry
}
