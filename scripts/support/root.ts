// Where the project is, and how its tools are run: always by the Node that runs this script, never by one on the PATH.
import { spawn, spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))
export const inRoot = (path: string): string => `${root}${path}`

/** The JavaScript file behind each command we use, so that no shell and no .cmd file comes in between. */
export const tools = {
  biome: inRoot('node_modules/@biomejs/biome/bin/biome'),
  electronBuilder: inRoot('node_modules/electron-builder/cli.js'),
  electronVite: inRoot('node_modules/electron-vite/bin/electron-vite.js'),
  playwright: inRoot('node_modules/@playwright/test/cli.js'),
  tsc: inRoot('node_modules/typescript/bin/tsc'),
  vite: inRoot('node_modules/vite/bin/vite.js'),
  vitest: inRoot('node_modules/vitest/vitest.mjs'),
} as const

export interface Outcome {
  ok: boolean
  output: string
}

/** Runs a tool to its end and keeps what it said. */
export function runQuietly(tool: string, args: readonly string[], env: Record<string, string> = {}): Outcome {
  const result = spawnSync(process.execPath, [tool, ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    maxBuffer: 64_000_000,
  })
  return { ok: result.status === 0, output: `${result.stdout ?? ''}${result.stderr ?? ''}${result.error ?? ''}` }
}

/** Runs a tool to its end while its output goes by. */
export function runAloud(tool: string, args: readonly string[], env: Record<string, string> = {}): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [tool, ...args], {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    child.on('error', () => resolve(false))
    child.on('exit', (code) => resolve(code === 0))
  })
}
