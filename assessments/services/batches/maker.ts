// Documents laid out and written off the core's thread: two at a time where the computer has the cores for it, so that a
// session takes less than its documents one by one, and never more of them in memory than that.
import { availableParallelism } from 'node:os'
import { createLane, type LaneOptions, type MakeAsked } from './lane.ts'
import type { JobAnswer } from './thread.ts'

export type { MakeAsked } from './lane.ts'

interface MakerOptions extends LaneOptions {
  lanes?: number
}
export interface DocumentMaker {
  /** How many it makes at the same time. */
  lanes: number
  make(asked: MakeAsked): Promise<JobAnswer>
  close(): Promise<void>
}

export function createDocumentMaker({
  lanes = Math.min(2, availableParallelism()),
  ...options
}: MakerOptions = {}): DocumentMaker {
  const all = Array.from({ length: lanes }, () => ({ lane: createLane(options), busy: 0 }))
  const freest = () => all.reduce((one, other) => (other.busy < one.busy ? other : one))
  return {
    lanes,
    async make(asked) {
      const chosen = freest()
      chosen.busy += 1
      return chosen.lane.make(asked).finally(() => {
        chosen.busy -= 1
      })
    },
    async close() {
      await Promise.all(all.map(({ lane }) => lane.close()))
    },
  }
}
