// npm run -s merge-trial -- --histories N [--seed S] [--verbose] : random histories of several laptops, each asked whether
// all their files give one and the same union. A history that differs is told with its seed; `--seed S --histories 1`
// plays it again alone. The last line is one JSON object.
import { fork } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { Told } from '../tests/support/merge-trial/many.ts'

const { values } = parseArgs({
  options: {
    histories: { type: 'string', default: '200' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 1_000_000)) },
    verbose: { type: 'boolean', default: false },
    /** With the real age layer instead of its stand-in: slower, for a sample. */
    age: { type: 'boolean', default: false },
  },
})
const histories = Number(values.histories)
const seed = Number(values.seed)
const support = (name: string) => fileURLToPath(new URL(`../tests/support/merge-trial/${name}`, import.meta.url))

const total = { histories: 0, devices: 0, records: 0, differing: 0, lost: 0 }
const held: Record<string, number> = {}

function count({ seed: own, devices, records, differing, lost, held: reasons }: Told): void {
  total.histories += 1
  total.devices += devices
  total.records += records
  total.differing += differing.length > 0 ? 1 : 0
  total.lost += lost.length
  for (const [reason, n] of Object.entries(reasons)) held[reason] = (held[reason] ?? 0) + n
  for (const line of [...differing, ...lost.map((what) => `lost: ${what}`)]) console.log(`seed ${own}: ${line}`)
  if (total.histories % 500 === 0) console.log(`${total.histories} histories`)
}

const processes = Math.min(availableParallelism(), histories)
const execArgv = ['--disable-warning=ExperimentalWarning']
if (!values.age) execArgv.push('--import', support('without-age.ts'))
const start = performance.now()
await Promise.all(
  Array.from({ length: processes }, (_, n) => {
    const child = fork(support('process.ts'), values.verbose ? ['--verbose'] : [], { execArgv })
    child.on('message', (told) => count(told as Told))
    child.send({ first: seed + n, every: processes, until: seed + histories })
    return new Promise<void>((resolve) => child.on('exit', () => resolve()))
  }),
)
const seconds = Math.round((performance.now() - start) / 100) / 10
if (total.histories < histories) console.log(`${histories - total.histories} histories did not end`)
console.log(`${seconds} s; held, settled and gates: ${JSON.stringify(held)}`)
console.log(JSON.stringify({ ...total, seed }))
process.exitCode = total.differing + total.lost > 0 || total.histories < histories ? 1 : 0
