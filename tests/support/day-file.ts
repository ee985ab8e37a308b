// The lead's data file on the morning of a day of six candidates, three assessors and three exercises: everything is
// prepared but the timetable, and the session has not started.
import { type Exercise, type ExerciseKind, emptyBrief } from '../../assessments/contract/index.ts'
import { localDay } from '../../assessments/services/clock.ts'
import { fileWithFramework } from './file-with-framework.ts'
import { type Client, candidate, id, sessionBody } from './prepared-file.ts'

export const session = 'Doorstroom najaar'
/** The day of the session, by the clock of this computer. */
export const today = localDay(Date.now())
export const ilse = { name: 'Ilse Verhaege', pin: '1111' }
export const nadia = { name: 'Nadia Benali', pin: '2222' }
export const bart = { name: 'Bart Claes', pin: '3333' }
export const assessors = [ilse, nadia, bart] as const
export const names = ['Youssef', 'Marleen', 'Amina', 'Dirk', 'Svitlana', 'Jordy'] as const
export const groupTask = 'Groepsoverleg'
export const inBasket = 'Postbak'
export const rolePlay = 'Rollenspel'

async function prepare(lead: Client, frameworkId: string): Promise<void> {
  const { body: framework } = await lead.frameworks.get({ id: frameworkId })
  const exercise = (title: string, kind: ExerciseKind, group: boolean, minutes: number, place: number): Exercise => ({
    id: id(),
    title,
    kind,
    group,
    phases: [
      { name: 'Voorbereiden', minutes: 5 },
      { name: 'Doen', minutes },
    ],
    matrix: framework.competences
      .slice(place, place + 1)
      .map((competence) => ({ competenceId: competence.id, indicatorIds: [] })),
    brief: emptyBrief,
  })
  const exercises = [
    exercise(groupTask, 'group-task', true, 25, 0),
    exercise(inBasket, 'in-basket', true, 25, 1),
    exercise(rolePlay, 'role-play', false, 10, 2),
  ]
  const { id: programmeId } = await lead.programmes.save({
    id: null,
    revision: 0,
    body: { code: '', title: 'Meetdag', frameworkId, combination: 'median', exercises },
  })
  const assessorIds: string[] = []
  for (const { name } of assessors) {
    const person = await lead.people.save({ id: null, name, roles: ['assessor'], calibratedOn: today })
    assessorIds.push(person.id)
  }
  const candidates = names.map((name, place) => candidate(`K-0${place + 1}`, name))
  await lead.sessions.save({
    id: null,
    revision: 0,
    body: {
      ...sessionBody(programmeId, {
        title: session,
        place: 'Mechelen',
        day: today,
        candidates,
        assessorIds,
        information: {
          purpose: 'We kijken wat je goed kunt.',
          readers: 'De beoordelaars, je coach en jij.',
          keptFor: 'Twee jaar.',
        },
        readiness: candidates.map((each) => ({
          candidateId: each.id,
          informedOn: today,
          agreedOn: today,
        })),
      }),
      timetable: {
        days: [{ day: today, from: '09:00', to: '16:00', breaks: [{ from: '12:00', to: '13:00' }] }],
        rooms: ['Lokaal 1', 'Lokaal 2', 'Magazijn'],
        rolePlayers: [],
        pauseMinutes: 0,
        moments: [],
      },
    },
  })
}

/** @returns the path of the file, closed again */
export const makeDayFile = (folder: string): Promise<string> =>
  fileWithFramework(folder, { competences: 3, more: prepare })
