// A data file as a story sets it up: people, framework, programme, a started session. Made through the contract, as people
// would, before the app under test opens it.
import { join } from 'node:path'
import { createRouterClient } from '@orpc/server'
import { sampleStory } from '../../assessments/sample/index.ts'
import type { playSession } from '../../assessments/sample/play.ts'
import { setUp } from '../../assessments/sample/play-setup.ts'
import type { DayStory, PersonStory, Story } from '../../assessments/sample/story.ts'
import { createCore } from '../../assessments/services/core.ts'
import { passphrase } from './start-page.ts'

/** What a day in a test needs no more of. */
export const nothingYet = {
  conflicts: [],
  observations: [],
  stops: [],
  decided: [],
  decide: () => ({ level: 3, reasonCode: 'agreed', reason: '' }),
  accept: () => 'Zo afgesproken.',
} satisfies Partial<DayStory>

/**
 * @param play how far the story is told: until the session is started, or with the work of its assessors too
 * @returns the path of the file, closed again; the first of the people leads
 */
export async function makeStoryFile(
  folder: string,
  name: string,
  people: PersonStory[],
  day: DayStory,
  play: typeof playSession = (clientFor, story, hooks = {}) => setUp(story, clientFor, hooks),
): Promise<string> {
  const path = join(folder, `${name}.wakker`)
  const core = createCore({
    folder,
    localFolder: join(folder, 'local-of-the-maker'),
    keyCost: { opsLimit: 1, memLimit: 8 * 1024 * 1024 },
    log: (error) => console.error(error),
  })
  const clientFor = (channel: string) => createRouterClient(core.router, { context: core.context(channel) })
  // The sample's earlier measurement is told of the sample's people.
  const { earlier: _earlier, ...sample } = sampleStory
  const story: Story = { ...sample, people, day: () => day }
  try {
    await clientFor('file').desk.create({ path, passphrase })
    await play(clientFor, story)
  } finally {
    await core.close()
  }
  return path
}
