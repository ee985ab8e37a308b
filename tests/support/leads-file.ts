// The lead's data file for a day on several laptops: a started session with three assessors, made through the contract.
import type { DayStory } from '../../assessments/sample/story.ts'
import { makeStoryFile, nothingYet } from './story-file.ts'

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
  ...nothingYet,
}

/** @returns the path of the file, closed again */
export const makeLeadsFile = (folder: string): Promise<string> =>
  makeStoryFile(
    folder,
    'Leiding',
    [
      { key: 'griet', name: lead.name, roles: ['lead'] },
      { key: 'ilse', name: ilse.name, roles: ['assessor'] },
      { key: 'nadia', name: nadia.name, roles: ['assessor'] },
      { key: 'bart', name: bart.name, roles: ['assessor'] },
    ],
    day,
  )
