// One process of the trial: told which seeds are its own, it answers per history.
import { historyOf } from './many.ts'

const told = process.argv.includes('--verbose') ? console.log : undefined

process.on('message', async ({ first, every, until }: { first: number; every: number; until: number }) => {
  for (let seed = first; seed < until; seed += every) process.send?.(await historyOf(seed, told))
  process.disconnect()
})
