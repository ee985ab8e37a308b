// Medians of pairs measured in turn, so that what else the machine does falls on both alike.

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

/** Milliseconds one call takes. */
export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

export interface Compared {
  ratio: number
  ours: number
  bare: number
}

/** @returns the ratio of the two medians, and the medians in milliseconds */
export async function compare(
  times: number,
  ours: () => Promise<number>,
  bare: () => Promise<number>,
): Promise<Compared> {
  const a: number[] = []
  const b: number[] = []
  // The first third warms both up: the question is what the work costs, not what compiling it did.
  const warmUp = Math.max(3, Math.round(times / 3))
  for (let i = 0; i < times + warmUp; i += 1) {
    const pair = i % 2 === 0 ? [await ours(), await bare()] : [await bare(), await ours()].reverse()
    if (i < warmUp) continue
    a.push(pair[0] ?? 0)
    b.push(pair[1] ?? 0)
  }
  const [one, two] = [median(a), median(b)]
  return { ratio: one / two, ours: one, bare: two }
}
