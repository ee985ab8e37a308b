// `npm test`: types, lint with boundaries, unit and contract tests, build, end-to-end in browser and desktop.
// Every step runs even when an earlier one failed; the last line counts: each test one, each other step one.
import { mkdirSync, rmSync } from 'node:fs'
import { installBrowser } from './support/install-browser.ts'
import { inRoot, runAloud, runQuietly, tools } from './support/root.ts'
import { add, none, readPlaywright, readVitest, settle, step, type Tally } from './support/tally.ts'

const reports = inRoot('.tmp/test')

function quietStep(name: string, tool: string, args: readonly string[]): Tally {
  const { ok, output } = runQuietly(tool, args)
  console.log(`${name}: ${ok ? 'ok' : `failed\n${output}`}`)
  return step(ok)
}

async function unitTests(): Promise<Tally> {
  const report = `${reports}/vitest.json`
  const ok = await runAloud(tools.vitest, ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`])
  return settle(readVitest(report), ok)
}

async function endToEnd(project: 'browser' | 'desktop'): Promise<Tally> {
  const report = `${reports}/${project}.json`
  const ok = await runAloud(tools.playwright, ['test', `--project=${project}`, '--reporter=list,json'], {
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
  })
  return settle(readPlaywright(report), ok)
}

async function main(): Promise<void> {
  rmSync(reports, { recursive: true, force: true })
  mkdirSync(reports, { recursive: true })
  let tally = none
  tally = add(tally, quietStep('types', inRoot('scripts/types.ts'), []))
  tally = add(tally, quietStep('lint', tools.biome, ['check', '--colors=off', '.']))
  tally = add(tally, await unitTests())
  const built = quietStep('build', tools.electronVite, ['build', '--config', 'electron/vite.config.ts'])
  tally = add(tally, built)
  if (built.failed > 0) {
    console.log('end-to-end: not run, there is nothing to open')
  } else if (await installBrowser()) {
    tally = add(tally, await endToEnd('browser'))
    tally = add(tally, await endToEnd('desktop'))
  } else {
    console.log('end-to-end: no browser, and none could be installed')
    tally = add(tally, step(false))
  }
  for (const reason of tally.reasons) console.log(`skipped: ${reason}`)
  process.exitCode = tally.failed > 0 ? 1 : 0
  console.log(`${tally.passed} passed, ${tally.failed} failed, ${tally.skipped} skipped`)
}

await main()
