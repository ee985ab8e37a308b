// A day of so many candidates, exercises and assessors, planned by Wakker itself and started. Made through the contract.
import { readFileSync } from 'node:fs'
import { createRouterClient } from '@orpc/server'
import { emptyBrief, type SessionBody } from '../../assessments/contract/index.ts'
import type { Clock } from '../../assessments/services/clock.ts'
import { type Core, createCore } from '../../assessments/services/core.ts'
import { cheapKey, passphrase } from './core-basics.ts'
import { frameworkBody, pin, publishFramework, uuid } from './world.ts'

const profileText = readFileSync(new URL('../fixtures/opleidingsprofiel.txt', import.meta.url), 'utf8')

export const leadName = 'Griet Maes'
export const assessorNames = ['Ilse Verhaege', 'Bart Claes', 'Nadia Benali', 'Otto Vermeulen', 'Pia Jacobs', 'Rik Smet']
const candidateNames = ['Youssef', 'Marleen', 'Amina', 'Dirk', 'Svitlana', 'Jordy', 'Fatma', 'Kevin', 'Ioana', 'Luc']
const titles = ['Groepsoverleg', 'Postbak', 'Werkproef', 'Rollenspel', 'Presentatie', 'Feiten zoeken']

export interface PlannedDay {
  candidates: number
  exercises: number
  assessors: number
  day: string
  /** In place of the usual names. */
  names?: string[]
  phrase?: string
}

export async function planDay(core: Core, path: string, wanted: PlannedDay) {
  const clientFor = (channel: string) => createRouterClient(core.router, { context: core.context(channel) })
  const lead = clientFor('lead')
  await lead.desk.create({ path, passphrase: wanted.phrase ?? passphrase })
  await lead.desk.registerLead({ name: leadName, pin })
  const assessorIds: string[] = []
  for (const name of assessorNames.slice(0, wanted.assessors)) {
    const { id } = await lead.people.save({ id: null, name, roles: ['assessor'] })
    await clientFor(name).desk.choosePin({ personId: id, pin })
    assessorIds.push(id)
  }
  const framework = frameworkBody()
  const frameworkId = await publishFramework(lead, framework, profileText)
  const matrix = framework.competences.map(({ id }) => ({ competenceId: id, indicatorIds: [] }))
  const exercises = titles.slice(0, wanted.exercises).map((title, index) => ({
    id: uuid(),
    title,
    kind: index === 0 ? ('group-task' as const) : ('role-play' as const),
    group: index === 0,
    phases: [
      { name: 'Lezen', minutes: 5 },
      { name: 'Doen', minutes: 15 },
    ],
    matrix,
    brief: emptyBrief,
  }))
  const programme = await lead.programmes.save({
    id: null,
    revision: 0,
    body: { code: '', title: 'Meetdag', frameworkId, combination: 'median', exercises },
  })
  const body: SessionBody = {
    title: 'Doorstroom magazijn',
    place: 'Noordkouter',
    day: wanted.day,
    programmeId: programme.id,
    jobProfileId: null,
    candidates: Array.from({ length: wanted.candidates }, (_, i) => ({
      id: uuid(),
      code: `K-${String(i + 1).padStart(2, '0')}`,
      name: wanted.names?.[i] ?? candidateNames[i % candidateNames.length] ?? '',
      extraTimePercent: i === 3 ? 25 : 0,
      accommodations: i === 1 ? 'extra pauze om 11:00' : '',
    })),
    assessorIds,
    conflicts: [],
    runs: [],
    timetable: {
      days: [{ day: wanted.day, from: '09:00', to: '21:00', breaks: [] }],
      rooms: ['Lokaal 1', 'Lokaal 2', 'Magazijn', 'Lokaal 4'],
      rolePlayers: [],
      pauseMinutes: 5,
      moments: [],
    },
    information: { purpose: '', readers: '', keptFor: '' },
    readiness: [],
  }
  const { runs } = await lead.sessions.propose({ body })
  const { id: sessionId } = await lead.sessions.save({ id: null, revision: 0, body: { ...body, runs } })
  const { revision, checks } = await lead.sessions.get({ id: sessionId })
  const deviations = checks.map(({ code, subject }) => ({ code, subject, reason: 'zo afgesproken' }))
  await lead.sessions.start({ id: sessionId, revision, deviations })
  return { lead, sessionId, clientFor }
}

/** @returns the path of the file, closed again */
export async function makePlannedFile(folder: string, clock: Clock, wanted: PlannedDay): Promise<string> {
  const path = `${folder}/Dag.wakker`
  const core = createCore({ folder, localFolder: `${folder}/local-of-the-maker`, clock, keyCost: cheapKey })
  try {
    await planDay(core, path, wanted)
  } finally {
    await core.close()
  }
  return path
}
