// The figures of a large session take a second in one process with everything else. Between two steps whoever waits comes first.
import { setImmediate } from 'node:timers/promises'
import type { Steps } from '../../rules/session-figures/steps.ts'

/** So long the core may be kept from others in one go. */
const mostMs = 15

export async function lettingOthersIn<T>(steps: Steps<T>): Promise<T> {
  await setImmediate()
  let since = performance.now()
  let step = steps.next()
  while (!step.done) {
    if (performance.now() - since > mostMs) {
      await setImmediate()
      since = performance.now()
    }
    step = steps.next()
  }
  return step.value
}
