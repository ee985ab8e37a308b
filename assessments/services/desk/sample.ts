// The worked sample: the same procedures as real people use, played by scripted ones on channels of their own, on a
// clock of its own so that the day looks like a day.
import { buildSample, sampleClock } from '../../sample/index.ts'
import { instant } from '../clock.ts'
import type { CoreState } from '../context.ts'

export async function buildSampleFile(core: CoreState): Promise<void> {
  const real = core.clock
  const clock = sampleClock(real.wall())
  core.clock = clock
  try {
    await buildSample((person) => core.scripted(`sample ${person}`), { pass: clock.pass, dayBegins: clock.toTheDay })
  } finally {
    core.clock = real
    core.savedAt = instant(real.wall())
    // Anchors of the story's clock mean nothing on the real one; the heartbeats say where each timer stood.
    core.timers.clear()
    core.seals.clear()
  }
}
