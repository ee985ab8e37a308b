// One process of the trial: told which seeds are its own, it answers per history.
import { setImmediate } from 'node:timers/promises'
import { historyOf } from './many.ts'

const told = process.argv.includes('--verbose') ? console.log : undefined

process.on('message', async ({ first, every, until }: { first: number; every: number; until: number }) => {
  for (let seed = first; seed < until; seed += every) {
    process.send?.(await historyOf(seed, told))
    // In memory nothing ever waits; the bytes of copied files are given back only when something does.
    await setImmediate()
  }
  process.disconnect()
})
