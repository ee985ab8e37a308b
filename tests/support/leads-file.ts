// The lead's data file for a day on several laptops: a started session with three assessors, made through the contract.
import { join } from 'node:path'
import { createRouterClient } from '@orpc/server'
import { sampleStory } from '../../assessments/sample/index.ts'
import { setUp } from '../../assessments/sample/play-setup.ts'
import type { DayStory, Story } from '../../assessments/sample/story.ts'
import { createCore } from '../../assessments/services/core.ts'
import { passphrase } from './start-page.ts'

export const lead = { name: 'Griet Maes', pin: '1234' }
export const ilse = { name: 'Ilse Verhaege', pin: '1111' }
export const nadia = { name: 'Nadia Benali', pin: '2222' }
export const bart = { name: 'Bart Claes', pin: '3333' }
export const session = 'Doorstroom najaar'
export const rolePlay = 'Rollenspel aan de balie'
const workSample = 'Werkproef sorteren'

const candidates = ['Youssef Amrani', 'Marleen Daems', 'Amina Haddad'].map((name, place) => ({
  code: `K-0${place + 1}`,
  name,
  extraTimePercent: 0,
}))
const exercise = (key: string, title: string, kind: 'role-play' | 'work-sample') => ({
  key,
  title,
  kind,
  group: false,
  phases: [{ name: 'Doen', minutes: 15 }],
  shows: ['1.1', '2.1'],
})
const run = (exerciseKey: string, code: string, ...people: string[]) => ({
  exercise: exerciseKey,
  room: 'Lokaal 1',
  candidates: [code],
  observers: people.map((person) => ({ person, candidates: [code] })),
})

const day: DayStory = {
  session: { title: session, place: 'Mechelen' },
  programme: 'Halve dag',
  profile: { title: 'Medewerker sortering', source: 'Vacature', cutOffs: [] },
  candidates,
  exercises: [exercise('balie', rolePlay, 'role-play'), exercise('sorteren', workSample, 'work-sample')],
  runs: [
    run('balie', 'K-01', 'ilse', 'nadia'),
    run('balie', 'K-02', 'ilse', 'bart'),
    run('sorteren', 'K-01', 'bart'),
    run('sorteren', 'K-03', 'nadia'),
  ],
  conflicts: [],
  observations: [],
  stops: [],
  decided: [],
  decide: () => ({ level: 3, reasonCode: 'agreed', reason: '' }),
  accept: () => 'Zo afgesproken.',
}

/** @returns the path of the file, closed again */
export async function makeLeadsFile(folder: string): Promise<string> {
  const path = join(folder, 'Leiding.wakker')
  const core = createCore({
    folder,
    localFolder: join(folder, 'local-of-the-maker'),
    keyCost: { opsLimit: 1, memLimit: 8 * 1024 * 1024 },
    log: (error) => console.error(error),
  })
  const clientFor = (channel: string) => createRouterClient(core.router, { context: core.context(channel) })
  const story: Story = {
    ...sampleStory,
    people: [
      { key: 'griet', name: lead.name, roles: ['lead'] },
      { key: 'ilse', name: ilse.name, roles: ['assessor'] },
      { key: 'nadia', name: nadia.name, roles: ['assessor'] },
      { key: 'bart', name: bart.name, roles: ['assessor'] },
    ],
    day: () => day,
  }
  try {
    await clientFor('file').desk.create({ path, passphrase })
    await setUp(story, clientFor, {})
  } finally {
    await core.close()
  }
  return path
}
