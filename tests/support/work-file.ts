// A data file with one started session for tests of the assessor's screens: a group task with three candidates, all
// seen by one assessor. Made through the contract, as people would, before the app under test opens it.
import { join } from 'node:path'
import { createRouterClient } from '@orpc/server'
import { sampleStory } from '../../assessments/sample/index.ts'
import { setUp } from '../../assessments/sample/play-setup.ts'
import type { DayStory, Story } from '../../assessments/sample/story.ts'
import { createCore } from '../../assessments/services/core.ts'
import { passphrase } from './start-page.ts'

export const assessor = { name: 'Ilse Vanhoutte', pin: '1234' }
export const candidates = [
  { code: 'K-01', name: 'Youssef Amrani', extraTimePercent: 0 },
  { code: 'K-02', name: 'Marleen Daems', extraTimePercent: 0 },
  { code: 'K-03', name: 'Amina Haddad', extraTimePercent: 25 },
]
const codes = candidates.map(({ code }) => code)

const day: DayStory = {
  session: { title: 'Doorstroom voorjaar', place: 'Mechelen' },
  programme: 'Meetdag',
  profile: { title: 'Medewerker sortering', source: 'Vacature', cutOffs: [] },
  candidates,
  exercises: [
    {
      key: 'overleg',
      title: 'Groepsoverleg werkplanning',
      kind: 'group-task',
      group: true,
      phases: [
        { name: 'Lezen', minutes: 4 },
        { name: 'Overleggen', minutes: 20 },
      ],
      shows: ['1.1', '1.2', '3.1'],
    },
  ],
  runs: [
    { exercise: 'overleg', room: 'Lokaal 2', candidates: codes, observers: [{ person: 'ilse', candidates: codes }] },
  ],
  conflicts: [],
  observations: [],
  stops: [],
  decided: [],
  decide: () => ({ level: 3, reasonCode: 'agreed', reason: '' }),
  accept: () => 'Zo afgesproken.',
}

/** @returns the path of the file, closed again; `shows` names the indicators of the exercise */
export async function makeWorkFile(folder: string, shows?: string[]): Promise<string> {
  const path = join(folder, 'Doorstroom.wakker')
  const core = createCore({
    folder,
    localFolder: join(folder, 'local-of-the-maker'),
    keyCost: { opsLimit: 1, memLimit: 8 * 1024 * 1024 },
    log: (error) => console.error(error),
  })
  const clientFor = (channel: string) => createRouterClient(core.router, { context: core.context(channel) })
  const exercises = day.exercises.map((exercise) => ({ ...exercise, shows: shows ?? exercise.shows }))
  const story: Story = {
    ...sampleStory,
    people: [
      { key: 'greet', name: 'Greet Lambrechts', roles: ['lead'] },
      { key: 'ilse', name: assessor.name, roles: ['assessor'] },
    ],
    day: () => ({ ...day, exercises }),
  }
  try {
    await clientFor('file').desk.create({ path, passphrase })
    await setUp(story, clientFor, {})
  } finally {
    await core.close()
  }
  return path
}
