// `npm run package:check`: does the installer's configuration hold? Builds the Linux folder against a placeholder
// Electron (its binary comes from the internet, and nothing here runs it) and looks at what ended up inside.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { inRoot, runQuietly, tools } from './support/root.ts'

/** Where Electron's binary keeps its fuses; the packager must find them to set them (from @electron/fuses). */
const fuseSentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'

function makePlaceholder(folder: string): void {
  const { version } = JSON.parse(readFileSync(inRoot('node_modules/electron/package.json'), 'utf8')) as {
    version: string
  }
  const fuses = Buffer.concat([Buffer.from(fuseSentinel), Buffer.from([1, 8]), Buffer.from('01100011')])
  const files: Record<string, string | Buffer> = {
    electron: Buffer.concat([Buffer.from('placeholder '), fuses]),
    version,
    LICENSE: '',
    'LICENSES.chromium.html': '',
    'locales/nl.pak': '',
    'locales/en-US.pak': '',
    'locales/de.pak': '',
    'resources/.keep': '',
  }
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeFileSync(join(folder, name), content, { mode: 0o755 })
  }
}

interface ArchiveNode {
  files?: Record<string, ArchiveNode>
}

/** The paths in an asar: two length words for its index, two for the text in it, then the index as JSON. */
function listArchive(file: string): string[] {
  const bytes = readFileSync(file)
  const index = JSON.parse(bytes.subarray(16, 16 + bytes.readUInt32LE(12)).toString('utf8')) as ArchiveNode
  const walk = (node: ArchiveNode, at: string): string[] =>
    Object.entries(node.files ?? {}).flatMap(([name, child]) =>
      child.files === undefined ? [at + name] : walk(child, `${at}${name}/`),
    )
  return walk(index, '')
}

interface Check {
  what: string
  ok: boolean
  detail: string
}

function checkPackage(folder: string): Check[] {
  const asar = join(folder, 'resources', 'app.asar')
  if (!existsSync(asar)) return [{ what: 'app.asar is there', ok: false, detail: folder }]
  const entries = listArchive(asar)
  const packages = new Set(entries.flatMap((path) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []))
  const has = (...wanted: string[]): Check[] =>
    wanted.map((path) => ({ what: `holds ${path}`, ok: entries.includes(path), detail: 'missing' }))
  const without = (what: string, pattern: RegExp): Check => {
    const found = entries.filter((path) => pattern.test(path))
    return { what: `no ${what}`, ok: found.length === 0, detail: found.slice(0, 5).join(', ') }
  }
  const native = 'node_modules/better-sqlite3/prebuilds/linux-x64.node'
  const binary = readFileSync(join(folder, 'wakker')).toString('latin1')
  const fuses = binary.slice(binary.indexOf(fuseSentinel) + fuseSentinel.length + 2).slice(0, 8)
  return [
    ...has('package.json', 'out/main/index.js', 'out/main/core.js', 'out/preload/index.cjs', 'out/renderer/index.html'),
    ...has('out/main/reader-worker.js', 'out/main/document-worker.js'),
    ...has(native, 'node_modules/libsodium-wrappers-sumo/package.json', 'node_modules/libsodium-sumo/package.json'),
    without('tests', /^tests\/|\.(test|spec)\.[jt]sx?$/),
    without('sources', /^(assessments|db|electron|renderer|scripts|docs|\.ci)\/|\.tsx?$/),
    without('Node binary packages', /^node_modules\/node-(bin-)?(linux|win|darwin)/),
    without('data files', /\.wakker(-wal|-shm|\.sleutel)?$/),
    {
      what: 'no package but the three that cannot be bundled',
      ok: packages.size === 3,
      detail: [...packages].join(', '),
    },
    {
      what: 'the native module is unpacked',
      ok: existsSync(join(folder, 'resources', 'app.asar.unpacked', native)),
      detail: 'not in app.asar.unpacked',
    },
    {
      what: 'fuses: no run as Node, no NODE_OPTIONS, no inspector, archive only, no file:// privileges',
      ok: /^0.0011.0$/.test(fuses),
      detail: fuses,
    },
  ]
}

/** The built thread that reads chosen files, on a PDF, in plain Node. */
function checkReader(): Promise<Check> {
  const bytes = new Uint8Array(readFileSync(inRoot('tests/fixtures/opleidingsprofiel.pdf')))
  const workerData = { ok: true, format: 'pdf', bytes }
  const worker = new Worker(pathToFileURL(inRoot('out/main/reader-worker.js')), { workerData, env: {}, execArgv: [] })
  return new Promise((resolve) => {
    const end = (ok: boolean, detail: string) => {
      resolve({ what: 'the built reader reads a PDF', ok, detail })
      void worker.terminate()
    }
    worker.once('message', (answer: { ok: boolean }) => end(answer.ok, JSON.stringify(answer).slice(0, 200)))
    worker.once('error', (error) => end(false, String(error)))
  })
}

async function main(): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), 'wakker-package-'))
  try {
    const placeholder = join(work, 'electron')
    makePlaceholder(placeholder)
    for (const [tool, args] of [
      [tools.electronVite, ['build', '--config', 'electron/vite.config.ts']],
      [
        tools.electronBuilder,
        [
          '--linux',
          'dir',
          '--x64',
          '--publish',
          'never',
          '--config',
          'electron-builder.yml',
          `-c.electronDist=${placeholder}`,
          `-c.directories.output=${join(work, 'dist')}`,
        ],
      ],
    ] as const) {
      const { ok, output } = runQuietly(tool, args)
      if (!ok) throw new Error(output)
    }
    const checks = [...checkPackage(join(work, 'dist', 'linux-unpacked')), await checkReader()]
    for (const { what, ok, detail } of checks)
      console.log(`${ok ? 'ok    ' : 'FAILED'} ${what}${ok ? '' : `: ${detail}`}`)
    console.log('not checked here: that the packaged program starts, and the Windows and macOS installers')
    process.exitCode = checks.every(({ ok }) => ok) ? 0 : 1
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

await main()
