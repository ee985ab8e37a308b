// Many histories from one seed, told as they come: what `npm run merge-trial` starts in as many processes as there are
// cores, each with its share.
import fc from 'fast-check'
import { histories } from './history.ts'
import { type Answer, trial } from './trial.ts'

export interface Told extends Answer {
  seed: number
}

const most = { steps: 32, assessors: 4 }

/** The history of a seed. With a seed and one history it is the same again, alone. */
export async function historyOf(seed: number, told?: (line: string) => void): Promise<Told> {
  let answer: Answer = { devices: 0, records: 0, differing: [], lost: [], held: {} }
  const played = fc.asyncProperty(histories(most), async (history) => {
    answer = await trial(history, told)
  })
  const { failed, errorInstance } = await fc.check(played, { seed, numRuns: 1, endOnFailure: true })
  return failed ? { ...answer, seed, differing: [`ended in ${String(errorInstance)}`] } : { ...answer, seed }
}
