// Documents laid out and written off the core's thread: two at a time where the computer has the cores for it, so that a
// session takes less than its documents one by one, and never more of them in memory than that.
import { availableParallelism } from 'node:os'
import { createLane, type Lane, type LaneOptions, type MakeAsked } from './lane.ts'
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
  const all = Array.from({ length: lanes }, () => createLane(options))
  // The one that was last at work first: it is warm.
  const free = [...all]
  const waiting: ((lane: Lane) => void)[] = []
  const done = (lane: Lane) => {
    const next = waiting.shift()
    if (next === undefined) free.push(lane)
    else next(lane)
  }
  return {
    lanes,
    async make(asked) {
      const lane = free.pop() ?? (await new Promise<Lane>((resolve) => waiting.push(resolve)))
      return lane.make(asked).finally(() => done(lane))
    },
    async close() {
      await Promise.all(all.map((lane) => lane.close()))
    },
  }
}
