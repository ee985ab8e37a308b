// The figures of a large session take a second. They are computed step by step, so that whoever computes them can let others
// in between; what comes out is the same.

/** A computation that stops for breath at every `yield`. */
export type Steps<T> = Generator<undefined, T, undefined>

export function atOnce<T>(steps: Steps<T>): T {
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}
