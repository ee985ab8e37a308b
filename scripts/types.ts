// `npm run types`: every part against its own tsconfig, because each is allowed other types (docs/decisions/0001-folders-and-boundaries.md).
import { runQuietly, tools } from './support/root.ts'

const projects = [
  'assessments/contract',
  'assessments/rules',
  'tsconfig.core.json',
  'electron',
  'renderer',
  'tests',
] as const

let failed = false
for (const project of projects) {
  const { ok, output } = runQuietly(tools.tsc, ['-p', project])
  if (ok) continue
  failed = true
  console.log(`types: ${project}\n${output}`)
}
process.exitCode = failed ? 1 : 0
