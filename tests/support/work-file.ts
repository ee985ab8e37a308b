// A data file with one started session for tests of the assessor's screens: a group task with three candidates, all
// seen by one assessor. Made through the contract, as people would, before the app under test opens it.
import type { StaffRole } from '../../assessments/contract/index.ts'
import type { DayStory } from '../../assessments/sample/story.ts'
import { makeStoryFile, nothingYet } from './story-file.ts'

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
  ...nothingYet,
}

/** @returns the path of the file, closed again; `shows` names the indicators of the exercise */
export const makeWorkFile = (
  folder: string,
  shows?: string[],
  roles: StaffRole[] = ['assessor'],
  phases = day.exercises[0]?.phases ?? [],
): Promise<string> =>
  makeStoryFile(
    folder,
    'Doorstroom',
    [
      { key: 'greet', name: 'Greet Lambrechts', roles: ['lead'] },
      { key: 'ilse', name: assessor.name, roles },
    ],
    { ...day, exercises: day.exercises.map((exercise) => ({ ...exercise, phases, shows: shows ?? exercise.shows })) },
  )
