// One history from seed to answer.
import { withDice } from './dice.ts'
import type { History } from './history.ts'
import { play } from './play.ts'
import { union, type Verdict } from './union.ts'

export interface Answer extends Verdict {
  devices: number
}

export async function trial(history: History, told?: (line: string) => void): Promise<Answer> {
  return withDice(history.shape.seed, async () => {
    const world = await play(history, told)
    const verdict = await union(world, history.shape.seed)
    const answer = { ...verdict, devices: world.laptops.length }
    for (const { file } of world.laptops) file.sqlite.close()
    return answer
  })
}
