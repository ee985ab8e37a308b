// `npm start`: the Electron window where its binary is present or can be fetched; otherwise the same app in the browser.
import { spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type Host, startHost } from '../assessments/host/host.ts'
import { shippedLibrary } from '../assessments/library/index.ts'
import { fetchElectron, findElectron, hasScreen } from './support/electron-binary.ts'
import { defaultDataFolder, defaultLocalFolder } from './support/folders.ts'
import { isStale } from './support/freshness.ts'
import { inRoot, root, runQuietly, tools } from './support/root.ts'

const usage = `Gebruik: npm start [-- opties]
  --browser       in de browser, ook als Electron er is
  --no-open       in de browser, maar open hem niet: toon alleen het adres
  --port N        op deze poort (anders een vrije poort)
  --folder DIR    map voor gegevensbestanden
  --local DIR     map voor wat bij deze computer hoort`
/** A window that is gone this soon never was one: a missing library, or no right to a sandbox. */
const stillbornMs = 5_000
const pageSources = ['renderer', 'assessments/contract', 'package.json']
const desktopSources = ['electron', 'assessments', 'db', 'package.json']

interface Options {
  browser: boolean
  open: boolean
  port: number
  folder: string
  localFolder: string
}

function readOptions(): Options {
  const { values } = parseArgs({
    options: {
      browser: { type: 'boolean', default: false },
      'no-open': { type: 'boolean', default: false },
      port: { type: 'string', default: '0' },
      folder: { type: 'string' },
      local: { type: 'string' },
    },
  })
  const port = Number(values.port)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new RangeError('port')
  return {
    browser: values.browser || values['no-open'],
    open: !values['no-open'],
    port,
    folder: values.folder === undefined ? defaultDataFolder() : resolve(values.folder),
    localFolder: values.local === undefined ? defaultLocalFolder() : resolve(values.local),
  }
}

function build(tool: string, config: string): void {
  console.error('Wakker maakt de schermen klaar. Dat duurt even, alleen de eerste keer en na een wijziging.')
  const { ok, output } = runQuietly(tool, ['build', '--config', config])
  if (!ok) throw new Error(`Wakker kon de schermen niet bouwen.\n${output}`)
}

const pageIsStale = (): boolean => isStale('out/renderer/index.html', pageSources)

/** Resolves to false when the window did not come up. */
function openDesktop(binary: string, localFolder: string): Promise<boolean> {
  if (isStale('out/main/index.js', desktopSources) || pageIsStale())
    build(tools.electronVite, 'electron/vite.config.ts')
  const started = Date.now()
  return new Promise((done) => {
    const child = spawn(binary, [root, `--user-data-dir=${localFolder}`], { cwd: root, stdio: 'ignore' })
    let asked = false
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.on(signal, () => {
        asked = true
        child.kill(signal)
      })
    }
    child.on('error', () => done(false))
    child.on('exit', (code) => done(asked || code === 0 || Date.now() - started > stillbornMs))
  })
}

function openBrowser(url: string): void {
  const [command, ...args] =
    process.platform === 'win32'
      ? ['cmd', '/c', 'start', '', url]
      : [process.platform === 'darwin' ? 'open' : 'xdg-open', url]
  if (command === undefined) return
  const child = spawn(command, args, { stdio: 'ignore', detached: true })
  // Without a browser to open, the address on the screen is enough.
  child.on('error', () => undefined)
  child.unref()
}

function closeOnSignal(host: Host): void {
  let closing = false
  const close = (): void => {
    if (closing) return
    closing = true
    host.close().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, close)
}

async function openInBrowser(options: Options, why: string): Promise<void> {
  if (pageIsStale()) build(tools.vite, 'renderer/vite.config.ts')
  mkdirSync(options.localFolder, { recursive: true })
  const { folder, localFolder, port } = options
  const host = await startHost({
    folder,
    localFolder,
    port,
    pageFolder: inRoot('out/renderer'),
    library: shippedLibrary,
  })
  closeOnSignal(host)
  console.log(`${why}Wakker ${options.open ? 'opent' : 'staat klaar'} in de browser op ${host.url}`)
  if (options.open) openBrowser(host.url)
}

async function start(): Promise<void> {
  const options = readOptions()
  const present = findElectron()
  if (options.browser) return openInBrowser(options, present === null ? 'Electron is niet gevonden; ' : '')
  const announce = () => console.log('Wakker haalt eenmalig Electron op, voor een eigen venster. Dat kan even duren.')
  const binary = hasScreen() ? (present ?? (await fetchElectron(announce))) : null
  if (binary === null) return openInBrowser(options, 'Electron is niet gevonden; ')
  const shown = await openDesktop(binary, options.localFolder)
  if (!shown) await openInBrowser(options, 'Electron start niet op deze computer; ')
}

function explain(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'EADDRINUSE') return 'Deze poort is al in gebruik. Start Wakker met een andere: npm start -- --port 0'
  if (code === 'EACCES') return 'Wakker mag deze poort of map niet gebruiken. Kies een andere met --port of --folder.'
  if (code.startsWith('ERR_PARSE_ARGS') || error instanceof RangeError) return usage
  return error instanceof Error ? error.message : String(error)
}

start().catch((error: unknown) => {
  console.error(explain(error))
  process.exit(1)
})
