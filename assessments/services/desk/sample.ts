// The worked sample: the same procedures as real people use, played by scripted ones on channels of their own.
import { buildSample } from '../../sample/index.ts'
import type { CoreState } from '../context.ts'

export async function buildSampleFile(core: CoreState): Promise<void> {
  await buildSample((person) => core.scripted(`sample ${person}`))
}
