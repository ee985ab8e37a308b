// A data file in which one candidate said how often they do something, their supervisor did too, and the final levels are
// set; and one who was not asked yet. Played through the contract, as people would have done it.

import type { Frequency } from '../../assessments/contract/index.ts'
import { fact, ratings } from '../../assessments/sample/notation.ts'
import { playSession } from '../../assessments/sample/play.ts'
import type { DayStory, PersonStory } from '../../assessments/sample/story.ts'
import type { Client } from './core.ts'
import { answerAll } from './informant.ts'
import { makeStoryFile, nothingYet } from './story-file.ts'
import { uuid } from './world.ts'

export const lead = { name: 'Greet Lambrechts', pin: '1234' }
export const session = 'Doorstroom groenzorg'
export const asked = { code: 'K-01', name: 'Amina Haddad' }
export const notAsked = { code: 'K-02', name: 'Wim Peeters' }
export const informant = { name: 'Rik Maes', relation: 'werkbegeleider' }
const people: PersonStory[] = [
  { key: 'greet', name: lead.name, roles: ['lead'] },
  { key: 'ilse', name: 'Ilse Vanhoutte', roles: ['assessor'] },
]
const both = [asked.code, notAsked.code]
const exercise = 'overleg'
const shown = '1.1:3 1.2:3 3.1:2'

const day: DayStory = {
  ...nothingYet,
  session: { title: session, place: 'Gent' },
  programme: 'Meetdag',
  profile: { title: 'Medewerker groenzorg', source: 'Vacature', cutOffs: [] },
  candidates: [asked, notAsked].map((candidate) => ({ ...candidate, extraTimePercent: 0 })),
  exercises: [
    {
      key: exercise,
      title: 'Overleg',
      kind: 'group-task',
      group: true,
      phases: [{ name: 'Overleg', minutes: 20 }],
      shows: ['1.1', '1.2', '3.1'],
    },
  ],
  runs: [{ exercise, room: 'Lokaal 1', candidates: both, observers: [{ person: 'ilse', candidates: both }] }],
  observations: [
    {
      assessor: 'ilse',
      exercise,
      notes: both.map((code) => fact(code, '1.1+ 1.2+ 3.1-', 'Vraagt wie wat doet en schrijft het op.')),
      ratings: Object.fromEntries(both.map((code) => [code, ratings(shown)])),
    },
  ],
  decided: [{ candidate: asked.code, by: 'greet' }],
}

const said: readonly Frequency[] = ['never', 'often', 'not-seen']

/** @returns the path of the file, closed again */
export const makeSelfAssessmentFile = (folder: string): Promise<string> =>
  makeStoryFile(folder, 'Groenzorg', people, day, async (clientFor, story, hooks) => {
    const played = await playSession(clientFor, story, hooks)
    await answerBoth(clientFor('greet'))
    return played
  })

async function answerBoth(client: Client): Promise<void> {
  const sessionId = (await client.sessions.list()).find(({ title }) => title === session)?.id ?? ''
  const { candidates } = (await client.sessions.get({ id: sessionId })).body
  const candidateId = candidates.find(({ code }) => code === asked.code)?.id ?? ''
  const id = uuid()
  await client.informants.save({ id, sessionId, candidateId, ...informant })
  await answerAll(client, id, 'Zag het vorige week.')
  await client.kiosk.enter({ sessionId, candidateId, purpose: 'self-assessment' })
  const { items } = await client.selfAssessment.form()
  for (const [place, { target }] of items.entries())
    await client.selfAssessment.answer({ target, often: said[place] ?? 'often' })
  await client.selfAssessment.submit()
  await client.kiosk.leave({ pin: lead.pin })
}
